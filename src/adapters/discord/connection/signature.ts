/** Whether a request comes from Discord (https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint). */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** What Discord sends with each request. */
export interface Signed {
  /** Seconds since 1970, from `X-Signature-Timestamp`. */
  readonly timestamp: string | undefined;
  /** 128 hexadecimal digits, from `X-Signature-Ed25519`. */
  readonly signature: string | undefined;
  readonly body: string;
}

/** What stands before the 32 bytes of an Ed25519 key in its usual form (RFC 8410). */
const KEY_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

const SIGNATURE = /^[0-9a-f]{128}$/iu;

/** Older requests, and those from the future, may have been recorded and sent again. */
const LONGEST_AGE = 300;

/** The application's public key, 64 hexadecimal digits, as a key. */
export function publicKeyOf(hexadecimal: string): KeyObject {
  const key = Buffer.concat([KEY_HEAD, Buffer.from(hexadecimal, 'hex')]);
  return createPublicKey({ key, format: 'der', type: 'spki' });
}

/** True for a request that Discord signed within the last five minutes; `now` in milliseconds. */
export function isFromDiscord({ timestamp, signature, body }: Signed, key: KeyObject, now: number): boolean {
  if (!timestamp || !signature || !/^\d{1,12}$/u.test(timestamp) || !SIGNATURE.test(signature)) return false;
  if (Math.abs(now / 1000 - Number(timestamp)) > LONGEST_AGE) return false;
  return verify(null, Buffer.from(timestamp + body), key, Buffer.from(signature, 'hex'));
}
