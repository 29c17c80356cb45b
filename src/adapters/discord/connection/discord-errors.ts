/** What Discord answers when it refuses. Codes: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';

/** Discord will not take this message as it is: its content is at fault, not the way to it. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/** The interaction cannot be answered any more, or was answered already: nothing to do and nobody to tell. */
export class OverError extends Error {
  override readonly name = 'OverError';
}

/** Invalid form body, empty message, message too long. */
const CONTENT_CODES: ReadonlySet<number> = new Set([50_035, 50_006, 40_005]);

/** Unknown interaction, unknown webhook, invalid webhook token. */
const OVER_CODES: ReadonlySet<number> = new Set([10_062, 10_015, 50_027]);

const ALREADY_ANSWERED = 40_060;

/** Unknown channel, unknown user, missing access, cannot send to this user, missing permissions. */
const LASTING_CODES: ReadonlySet<number> = new Set([10_003, 10_013, 50_001, 50_007, 50_013]);

/** Discord's number of a refusal; null where the error is none. */
function codeOf(error: unknown): number | null {
  return error instanceof DiscordAPIError ? Number(error.code) : null;
}

/** The HTTP status of an answer that is no success; null where none came. */
export function statusOf(error: unknown): number | null {
  return error instanceof DiscordAPIError || error instanceof HTTPError ? error.status : null;
}

/** Whether no answer came: the connection broke, or it took too long. */
export function isUnreached(error: unknown): boolean {
  return statusOf(error) === null && !(error instanceof RateLimitError) && error instanceof Error;
}

/** Whether Discord says that this interaction had its first response. */
export function isAnswered(error: unknown): boolean {
  return codeOf(error) === ALREADY_ANSWERED;
}

/** Whether a place refuses for good: it is not asked again for a while. */
export function isLasting(error: unknown): boolean {
  const code = codeOf(error);
  return (code !== null && LASTING_CODES.has(code)) || statusOf(error) === 403 || statusOf(error) === 404;
}

/** The same error, or the one that says that the content is at fault or that it is too late. */
export function asRefusal(error: unknown): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  if (CONTENT_CODES.has(code)) return new RefusedError(wordsOf(error), { cause: error });
  return OVER_CODES.has(code) ? new OverError(wordsOf(error), { cause: error }) : error;
}

/** Milliseconds that Discord asks to wait, where it does. */
export function retryAfterOf(error: unknown): number | null {
  return error instanceof RateLimitError ? error.retryAfter : null;
}

/** The error in a line for the log; without addresses, since those of interactions hold their tokens. */
export function wordsOf(error: unknown): string {
  if (error instanceof DiscordAPIError) return `${error.status} ${error.code} ${error.message}`.slice(0, 300);
  if (error instanceof HTTPError) return `HTTP ${error.status}`;
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${wordsOf(error.cause)}`;
}
