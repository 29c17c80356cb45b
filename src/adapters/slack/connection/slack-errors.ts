/** What Slack answers when it refuses, read without loading its library. */

/** Slack will not take this message as it is: its blocks or its length are at fault, not the way to it. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/** Refusals that a plain rendering gets round. */
const CONTENT_ERRORS: ReadonlySet<string> = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'msg_too_long',
  'invalid_arguments',
  'no_text',
]);

/** The code of a refusal by the Web API, `not_in_channel`; null where the error is none. */
export function slackErrorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('data' in error)) return null;
  const { data } = error;
  if (typeof data !== 'object' || data === null || !('error' in data)) return null;
  return typeof data.error === 'string' ? data.error : null;
}

/** The same error, or the one that says that the content is at fault. */
export function asRefusal(error: unknown): unknown {
  const code = slackErrorCode(error);
  return code !== null && CONTENT_ERRORS.has(code) ? new RefusedError(code, { cause: error }) : error;
}

/** Whether a refusal in an answer's body speaks of the content. */
export function isContentError(body: string): boolean {
  return [...CONTENT_ERRORS].some((code) => body.includes(code));
}

/** Seconds that Slack asks to wait, where it does. */
export function retryAfterOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('retryAfter' in error)) return null;
  return typeof error.retryAfter === 'number' ? error.retryAfter : null;
}

/** Failures that come before anything was sent: no such host, nobody listening there. */
const UNSENT: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH']);

/** Whether nothing can have arrived: the connection itself failed. */
export function isUnsent(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && typeof error.code === 'string' && UNSENT.has(error.code)) return true;
  return ('cause' in error && isUnsent(error.cause)) || ('original' in error && isUnsent(error.original));
}
