/** A route of the process's server that only Discord may call: everything that it sends is signed. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Route } from '../../../http.ts';
import { bodyOf, header } from '../../request-body.ts';
import { isFromDiscord, publicKeyOf } from './signature.ts';

/** What signatures are checked with. */
export interface Signing {
  /** Hexadecimal. */
  readonly publicKey: string;
  readonly now: () => Date;
}

/** One call. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Hands on what Discord signed, as the object that it is; all else is refused. */
export function signedRoute(
  path: string,
  { publicKey, now }: Signing,
  take: (body: object, exchange: Exchange) => Promise<void>,
): Route {
  const key = publicKeyOf(publicKey);
  return {
    method: 'POST',
    path,
    async answer(request, response) {
      const body = await bodyOf(request);
      if (body === null) return refuse(response, 413);
      const timestamp = header(request, 'x-signature-timestamp');
      const signature = header(request, 'x-signature-ed25519');
      if (!isFromDiscord({ timestamp, signature, body }, key, now().getTime())) return refuse(response, 401);
      const value = parsed(body);
      if (value === null) return refuse(response, 400);
      await take(value, { request, response });
    },
  };
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

/** What Discord sends has a type. */
function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'type' in value ? value : null;
  } catch {
    return null;
  }
}
