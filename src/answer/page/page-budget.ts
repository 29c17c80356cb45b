/** How much one message may hold. A platform gives its own values; these come from rule 1 of the frame. */
export interface Budget {
  /** Rows before the sources: title, headings, labels and quotations count one each. */
  readonly rows: number;
  /** UTF-16 units of these rows, before any markup. */
  readonly characters: number;
  /** Quotations in one message. */
  readonly quotations: number;
  /** Sentences of one document in one message: an answer quotes, it does not republish (rule 5). */
  readonly perDocument: number;
  /** Source lines in one message. */
  readonly documents: number;
  /** UTF-16 units of the whole message in plain text, sources and coverage included: the platform's hard limit. */
  readonly message: number;
}

/** One scroll of a thumb: about 45 characters a line on a phone. No chat platform's message is smaller than this. */
export const FIRST_SCREEN: Budget = {
  rows: 12,
  characters: 1400,
  quotations: 5,
  perDocument: 5,
  documents: 5,
  message: 4000,
};

/** A budget that cuts nothing: the whole answer as one page, for files and pipes. */
export const WHOLE_ANSWER: Budget = {
  rows: Number.POSITIVE_INFINITY,
  characters: Number.POSITIVE_INFINITY,
  quotations: Number.POSITIVE_INFINITY,
  perDocument: Number.POSITIVE_INFINITY,
  documents: Number.POSITIVE_INFINITY,
  message: Number.POSITIVE_INFINITY,
};
