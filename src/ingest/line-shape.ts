/** What the shape of a line alone says of it. Knows no language. */

const CLOSERS = /[\s"'”’»)\]*_]+$/;
const TERMINAL = /[.!?…:;]$/;
const OPENERS = /^["'“‘«([¿¡*_—–-]+/;

/** Longest tail of a line that is looked at for closing marks, which keeps a row of them linear. */
const TAIL = 20;

/** Whether a line ends in the middle of a sentence, without a full stop, colon or the like. */
export function endsOpen(line: string): boolean {
  return !TERMINAL.test(line.slice(-TAIL).replace(CLOSERS, ''));
}

/** Whether a line ends as a sentence does: full stop, question or exclamation mark, also inside closing marks. */
export function endsSentence(line: string): boolean {
  return /[.!?…]$/.test(
    line
      .slice(-TAIL)
      .replace(CLOSERS, '')
      .replace(/\[\d{1,3}$/, ''),
  );
}

/** Whether the first letter of a line is a small one, after any opening marks. */
export function startsLower(line: string): boolean {
  return /^\p{Ll}/u.test(line.slice(0, TAIL).replace(OPENERS, ''));
}

/** Whether a line begins with a bullet or a number and a space. */
export function isListLine(line: string): boolean {
  return LIST_MARK.test(line);
}

const LIST_MARK = /^\s{0,20}(?:[-*+•◦▪‣·–]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s/;
const BULLET = /^[-*+•◦▪‣·–]\s+/;

/** Length of the bullet that a line begins with, 0 for none; a number is part of the words. */
export function bulletLength(line: string): number {
  return BULLET.exec(line)?.[0].length ?? 0;
}

/** How many words a line has. */
export function wordCount(line: string): number {
  return line.match(WORDS)?.length ?? 0;
}

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

/** A longer line is a paragraph even without a full stop: headlines and headings are shorter. In UTF-16 units. */
const LONGEST_TITLE = 160;
const LONGEST_HEADING = 100;
const MOST_HEADING_WORDS = 14;
/** Without blank lines around it only a shorter line is surely a heading: the next one could go on with its sentence. */
const LONGEST_CLOSE_HEADING = 60;
const MOST_CLOSE_HEADING_WORDS = 8;
/** A sentence has a few words; `Yes.` alone begins no article. */
const FEWEST_PROSE_WORDS = 4;

/** Whether a line is a paragraph of sentences. */
export function isProse(line: string): boolean {
  return line.length > LONGEST_TITLE || (endsSentence(line) && wordCount(line) >= FEWEST_PROSE_WORDS);
}

/** Whether a line could be the title of a text: not a sentence, not a lead-in, not an entry of a list. */
export function isTitleShaped(line: string): boolean {
  return (
    line.length <= LONGEST_TITLE && !endsSentence(line) && !ENDS_HALFWAY.test(line) && beginsLikeTitle(line)
  );
}

/** Whether a line could stand as a heading above paragraphs; `apart` says that blank lines stand around it. */
export function isHeadingShaped(line: string, apart: boolean): boolean {
  if (line.length > (apart ? LONGEST_HEADING : LONGEST_CLOSE_HEADING) || /^["“«‘]/.test(line)) return false;
  return isTitleShaped(line) && wordCount(line) <= (apart ? MOST_HEADING_WORDS : MOST_CLOSE_HEADING_WORDS);
}

const ENDS_HALFWAY = /[,;:_–—-]$/;

function beginsLikeTitle(line: string): boolean {
  return !isListLine(line) && /^["'“‘«¿¡(]{0,3}[\p{Lu}\p{N}]/u.test(line);
}
