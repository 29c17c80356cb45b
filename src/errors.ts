/** A mistake as it is told: what is wrong, and what to do about it, one sentence. */
export interface Telling {
  readonly message: string;
  readonly hint: string | null;
}

/** A mistake of whoever asked: shown as written, never logged as a fault. */
export class UserError extends Error {
  /** What to do about it, one sentence. */
  readonly hint: string | null;
  /** The same in languages other than English, by their codes. */
  private readonly others: Readonly<Record<string, Telling>>;

  constructor(
    message: string,
    options: { hint?: string; cause?: unknown; others?: Readonly<Record<string, Telling>> } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'UserError';
    this.hint = options.hint ?? null;
    this.others = options.others ?? {};
  }

  /** The mistake in a language; in English where it was written in English alone. */
  in(language: string): Telling {
    return this.others[language] ?? { message: this.message, hint: this.hint };
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
