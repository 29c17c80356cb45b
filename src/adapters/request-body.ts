/** What a platform's request brings, read before anything is believed of it. */
import type { IncomingMessage } from 'node:http';

/** The largest payloads of any platform are of a few hundred kilobytes. */
const LARGEST_BODY = 1_000_000;

/** The whole body, null where it is larger than any of a platform's. */
export async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part as Uint8Array);
    length += bytes.length;
    if (length > LARGEST_BODY) return null;
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** The value of a header; the first where it is repeated. */
export function header({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
