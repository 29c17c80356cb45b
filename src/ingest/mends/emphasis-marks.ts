import type { Edit, Mend } from '../edits.ts';

/** The marks of emphasis, where they stand in pairs around words. */
export const emphasisMarks: Mend = {
  name: 'emphasis marks',
  changes:
    'Asterisks and underscores go where they stand in pairs around words, as in *word*, **word** or _word_.',
  edits: findPairs,
};

/** Emphasis is a title or a sentence, not a chapter; the bound keeps unpaired marks linear. In UTF-16 units. */
const LONGEST = 300;
const MARK = /[*_]{1,3}/g;

/** An opening mark that waits for its closing one. */
interface Opened {
  readonly start: number;
  readonly mark: string;
}

function findPairs(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let open: Opened[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const end = index + mark.length;
    open = open.filter(({ start }) => index - start <= LONGEST && !text.slice(start, index).includes('\n'));
    if (isEscaped(text, index) || isMark(text.charAt(index - 1)) || isMark(text.charAt(end))) continue;
    const pair = closes(text, index, end) ? open.findLastIndex((opened) => opened.mark === mark) : -1;
    const opened = open[pair];
    if (opened) {
      edits.push(
        { start: opened.start, end: opened.start + mark.length, text: '' },
        { start: index, end, text: '' },
      );
      open = open.slice(0, pair);
    } else if (opens(text, index, end)) open = [...open.slice(-MOST_OPEN), { start: index, mark }];
  }
  return edits.sort((one, other) => one.start - other.start);
}

/** Marks inside marks are rarely more than two deep; the bound keeps a row of opening ones linear. */
const MOST_OPEN = 4;

function isMark(character: string): boolean {
  return character === '*' || character === '_';
}

function isEscaped(text: string, at: number): boolean {
  return text.charAt(at - 1) === '\\';
}

function opens(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && /\S/u.test(text.charAt(end));
}

function closes(text: string, start: number, end: number): boolean {
  return /\S/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end));
}
