import type { Passage, Span } from '../../../model.ts';

/** What stands between what is said and who says it beside a comma. */
export const QUOTE_OR_DASH = /["”»“«—–]/u;

/** A stretch in quotation marks, the marks included. */
export interface Quotation extends Span {
  /** False where no closing mark was found before the passage's end. */
  readonly closed: boolean;
}

/** A quotation that runs over more passages than this lost its closing mark. */
const MOST_PASSAGES = 6;

const MARK = /["“”„«»]/gu;
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };
const OPENING = /^[\s\-–—*•]*["“„«]/u;

interface Open {
  readonly start: number;
  readonly mark: string;
  /** A space stands behind the opening mark, so that one may stand before the closing one. */
  readonly spaced: boolean;
  readonly passages: number;
}

/**
 * The outermost quotations of a document's passages, in order. Single quotation marks are not looked at (they are
 * apostrophes too). A quotation goes on into the next passage only if that one begins with an opening mark, as
 * newspapers set it.
 */
export function quotationsIn(passages: readonly Passage[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let open: Open | null = null;
  for (const [index, passage] of passages.entries()) {
    open = scan(passage, open, found);
    if (!open) continue;
    const next = passages[index + 1];
    if (next && open.passages < MOST_PASSAGES && OPENING.test(next.text.slice(0, 8))) {
      open = { ...open, passages: open.passages + 1 };
    } else {
      found.push({ start: open.start, end: passage.end, closed: false });
      open = null;
    }
  }
  return found;
}

/** Whether an offset lies inside a quotation. */
export function isQuoted(quotations: readonly Quotation[], offset: number): boolean {
  return quotationAt(quotations, offset) !== null;
}

/** The quotation around an offset. */
export function quotationAt(quotations: readonly Quotation[], offset: number): Quotation | null {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = quotations[low];
  return found && found.start <= offset ? found : null;
}

function scan(passage: Passage, carried: Open | null, found: Quotation[]): Open | null {
  let open = carried;
  let skipMark = carried !== null;
  for (const match of passage.text.matchAll(MARK)) {
    const at = passage.start + match.index;
    if (skipMark) {
      skipMark = false;
      continue;
    }
    if (!open) {
      if (opens(passage.text, match.index))
        open = { start: at, mark: match[0], spaced: isSpace(passage.text[match.index + 1]), passages: 1 };
    } else if (closes(passage.text, match.index, open)) {
      found.push({ start: open.start, end: at + 1, closed: true });
      open = null;
    }
  }
  return open;
}

function opens(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== '"') return mark !== '”' && mark !== '»';
  return at === 0 || /[\s([—–-]/u.test(text[at - 1] ?? ' ');
}

function closes(text: string, at: number, { mark, spaced }: Open): boolean {
  if (text[at] !== CLOSING[mark]) return false;
  if (mark !== '"' || !isSpace(text[at - 1])) return true;
  return spaced && isSpace(text[at + 1]);
}

/** White space, or the end of the text. */
function isSpace(sign: string | undefined): boolean {
  return /\s/u.test(sign ?? ' ');
}
