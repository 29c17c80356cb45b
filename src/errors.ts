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

/**
 * A fault of the machine that only whoever runs the bot can mend: a damaged database, a full disk. At the command line it
 * is shown as written; in a chat it is a fault of ours, since its words name folders of the machine.
 */
export class OperatorError extends UserError {
  constructor(message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options);
    this.name = 'OperatorError';
  }
}
