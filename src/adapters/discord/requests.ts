/** HTTP mode: Discord's signed interactions on the process's own server. It brings no messages, so no mentions. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  InteractionResponseType,
  InteractionType,
  Routes,
} from 'discord.js';
import type { Health, Route } from '../../http.ts';
import { bodyOf, header } from '../request-body.ts';
import type { Api } from './api.ts';
import { OverError } from './discord-errors.ts';
import type { Respond } from './reply.ts';
import { isFromDiscord, publicKeyOf } from './signature.ts';

/** Where Discord sends interactions. */
export const INTERACTIONS_PATH = '/discord/interactions';

/** What the requests need. */
export interface RequestOptions {
  /** Hexadecimal. */
  readonly publicKey: string;
  readonly api: Api;
  readonly now: () => Date;
}

/** Answers an interaction through its way back. */
export type Interacting = (interaction: APIInteraction, respond: Respond) => Promise<void>;

/** Interactions over HTTP. */
export interface Requests {
  readonly route: Route;
  /** From now on interactions are answered, until `close`. */
  open(interacting: Interacting): void;
  close(): void;
  health(): Health;
}

/** The route of HTTP mode; it answers pings, and refuses interactions until it is opened. */
export function createRequests({ publicKey, api, now }: RequestOptions): Requests {
  const key = publicKeyOf(publicKey);
  let interacting: Interacting | null = null;
  return {
    route: {
      method: 'POST',
      path: INTERACTIONS_PATH,
      async answer(request, response) {
        const body = await bodyOf(request);
        if (body === null) return send(response, 413);
        const timestamp = header(request, 'x-signature-timestamp');
        const signature = header(request, 'x-signature-ed25519');
        if (!isFromDiscord({ timestamp, signature, body }, key, now().getTime())) return send(response, 401);
        await receive(parsed(body), { request, response, interacting, api });
      },
    },
    open(how) {
      interacting = how;
    },
    close() {
      interacting = null;
    },
    health: () => ({
      ready: interacting !== null,
      state: interacting ? 'listening for requests' : 'not listening',
    }),
  };
}

interface Receiving {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly interacting: Interacting | null;
  readonly api: Api;
}

async function receive(
  interaction: APIInteraction | null,
  { response, interacting, api }: Receiving,
): Promise<void> {
  if (interaction === null) return send(response, 400);
  if ((interaction.type as InteractionType) === InteractionType.Ping) {
    return send(response, 200, { type: InteractionResponseType.Pong });
  }
  if (!interacting) return send(response, 503);
  await interacting(interaction, respondIn(response, interaction, api));
  // Whatever had no answer of its own: Discord tells the asker that it failed.
  if (!response.headersSent) send(response, 204);
}

/** The first response is the answer to the request; its message is asked for where it is needed. */
function respondIn(
  response: ServerResponse,
  { application_id: application, token }: APIInteraction,
  { rest }: Api,
): Respond {
  return async (answer, wantsMessage) => {
    if (response.headersSent || response.destroyed) throw new OverError('the request was answered already');
    await new Promise<void>((resolve) => {
      response.once('close', resolve);
      send(response, 200, answer, resolve);
    });
    if (!wantsMessage) return null;
    const message = await rest
      .get(Routes.webhookMessage(application, token), { auth: false })
      .catch(() => null);
    return (message as APIMessage | null)?.id ?? null;
  };
}

function parsed(body: string): APIInteraction | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && 'type' in value ? (value as APIInteraction) : null;
  } catch {
    return null;
  }
}

function send(
  response: ServerResponse,
  status: number,
  answer?: APIInteractionResponse,
  sent: () => void = () => undefined,
): void {
  if (answer === undefined) {
    response.writeHead(status).end(sent);
    return;
  }
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(answer), sent);
}
