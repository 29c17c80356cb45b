import type { Passage, Span } from '../../../model.ts';
import { standsBeforeSpeaker } from './attribution-marks.ts';

/** What stands between what is said and who says it beside a comma. */
export const QUOTE_OR_DASH = /["”»“«—–]/u;

/** A stretch in quotation marks, the marks included. */
export interface Quotation extends Span {
  /** False where no closing mark was found before the passage's end. */
  readonly closed: boolean;
}

/** A quotation that runs over more passages than this lost its closing mark. */
const MOST_PASSAGES = 6;

/** Marks, but for those into which a dash turned where its bytes were read in another character set ("â€“"). */
const MARK = /(?<!â€ ?)["“”„«»]/gu;
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
 * newspapers set it, or if its first mark closes, as where a text's paragraphs were cut anew.
 */
export function quotationsIn(passages: readonly Passage[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let state: State = { open: null, skips: false };
  for (const [index, passage] of passages.entries()) {
    const open = scan(passage, state, found);
    state = { open: null, skips: false };
    if (!open) continue;
    const next = passages[index + 1]?.text ?? '';
    const begins = OPENING.test(next.slice(0, 8));
    if (open.passages < MOST_PASSAGES && (begins || closesFirst(next, open))) {
      state = { open: { ...open, passages: open.passages + 1 }, skips: begins };
    } else {
      found.push({ start: open.start, end: passage.end, closed: false });
      state = { open: null, skips: isLateMark(next) };
    }
  }
  return found;
}

/** What a passage begins with: the quotation that goes on in it, and whether its first mark opens none. */
interface State {
  readonly open: Open | null;
  readonly skips: boolean;
}

/** Whether the first mark of a passage closes the quotation that is open before it. */
function closesFirst(text: string, { mark, spaced }: Open): boolean {
  const at = text.search(MARK);
  if (at < 1 || text[at] !== CLOSING[mark]) return false;
  if (mark !== '"') return true;
  return isSpace(text[at - 1]) ? closes(text, at, { mark, spaced }) && isSpace(text[at + 1]) : true;
}

/** "… his office. "The mayor left": the first mark of a passage behind an open quotation may as well be the one that closes it. */
function isLateMark(text: string): boolean {
  const at = text.search(MARK);
  return at > 1 && text[at] === '"' && isSpace(text[at - 1]) && ENDS_SENTENCE.test(text[at - 2] ?? '');
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

function scan(passage: Passage, carried: State, found: Quotation[]): Open | null {
  let open = carried.open;
  let skipMark = carried.skips;
  const lost = hasLostMarks(passage.text);
  for (const match of passage.text.matchAll(MARK)) {
    const at = passage.start + match.index;
    if (skipMark) {
      skipMark = false;
      continue;
    }
    if (!open) {
      if (opens(passage.text, match.index))
        open = { start: at, mark: match[0], spaced: isSpace(passage.text[match.index + 1]), passages: 1 };
    } else if (closes(passage.text, match.index, open) || (lost && open.mark === '«' && match[0] === '«')) {
      found.push({ start: open.start, end: at + 1, closed: true });
      open = null;
    }
  }
  return open;
}

function opens(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== '"') return mark !== '”' && mark !== '»';
  return at === 0 || (/[\s([—–-]/u.test(text[at - 1] ?? ' ') && !standsBeforeSpeaker(text, at));
}

function closes(text: string, at: number, { mark, spaced }: Pick<Open, 'mark' | 'spaced'>): boolean {
  if (text[at] !== CLOSING[mark]) return false;
  if (mark !== '"' || !isSpace(text[at - 1])) return true;
  if (isSpace(text[at + 1])) return spaced || ENDS_TOLD.test(text[at - 2] ?? '');
  // "… his office. "The mayor left": what opens a quotation within another was set a space too late.
  return standsBeforeSpeaker(text, at) || (at > 1 && ENDS_SENTENCE.test(text[at - 2] ?? ''));
}

const ENDS_TOLD = /[.,!?…]/u;

const ENDS_SENTENCE = /[.!?]/u;

/** More marks open than close: texts that were cut into words have "a «quick «reform" for "a «quick» reform". */
function hasLostMarks(text: string): boolean {
  return text.includes('«') && text.split('«').length > text.split('»').length;
}

/** White space, or the end of the text. */
function isSpace(sign: string | undefined): boolean {
  return /\s/u.test(sign ?? ' ');
}
