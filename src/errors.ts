/** A mistake of whoever asked: shown as written, never logged as a fault. */
export class UserError extends Error {
  /** What to do about it, one sentence. */
  readonly hint: string | null;

  constructor(message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'UserError';
    this.hint = options.hint ?? null;
  }
}
