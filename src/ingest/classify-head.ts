import { authorOfByline, beginsWithGivenName, isNameLine } from './cues/bylines.ts';
import { dateLine } from './cues/date-lines.ts';
import { isEdgeFurniture } from './cues/furniture.ts';
import { isTitleShaped, wordCount } from './line-shape.ts';
import type { Kinds, Line } from './lines.ts';

/** So many lines may stand above the first paragraph; more are a list or a table. */
const LONGEST_HEAD = 12;

/** Settles title, byline and date line above the first paragraph, which is the line with index `body`. */
export function classifyHead(lines: readonly Line[], kinds: Kinds, body: number): void {
  const end = Math.min(body, LONGEST_HEAD, lines.length);
  const chronicle = lines.some(({ text }, index) => index >= body && dateLine(text) === 'bare');
  for (let index = 0; index < end; index++) kinds[index] ??= kindByCue(lines[index]?.text ?? '', chronicle);
  const marked = kinds.indexOf('title');
  const title = marked >= 0 ? marked : (questionAsTitle(lines, kinds, body) ?? findTitle(lines, kinds, end));
  if (title !== null) kinds[title] = 'title';
  for (let index = (title ?? end) + 1; index < end; index++) {
    if (kinds[index] === null && isBareByline(lines, kinds, index)) kinds[index] = 'byline';
    if (kinds[index] === null && isRole(lines, kinds, index)) kinds[index] = 'furniture';
  }
}

/** In a chronicle every entry has a date above it, so a date without a cue says nothing of the whole. */
function kindByCue(text: string, chronicle: boolean): 'byline' | 'dateline' | 'furniture' | null {
  const date = dateLine(text);
  if (date === 'published' || (date !== null && !chronicle) || PLACE_LINE.test(text)) return 'dateline';
  if (authorOfByline(text) !== null) return 'byline';
  return isEdgeFurniture(text) ? 'furniture' : null;
}

/** `OXLEY, Kenya (AP) —` on a line of its own: where the report was written. */
const PLACE_LINE = /^\p{Lu}{2}[\p{L}.,'’() -]{0,60}\s[—–_-]{1,2}$/u;

/** A line of one or two words above a longer one is the section that the article stood in. */
const SHORTEST_TITLE = 3;

function findTitle(lines: readonly Line[], kinds: Kinds, end: number): number | null {
  const [first, second] = openLines(kinds, end);
  if (first === undefined || !isTitle(lines, first)) return null;
  if (standsApart(lines, kinds, first) && isLongEnough(lines, first)) return first;
  const hasBody = end < lines.length;
  if (hasBody && isLongEnough(lines, first)) return first;
  if (hasBody && second === first + 1 && isTitle(lines, second) && isLongEnough(lines, second)) {
    kinds[first] = 'furniture';
    return second;
  }
  return standsApart(lines, kinds, first) ? first : null;
}

function isTitle(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  return isTitleShaped(text) && dateLine(text) === null;
}

function openLines(kinds: Kinds, end: number): readonly number[] {
  return Array.from({ length: end }, (_, index) => index).filter((index) => kinds[index] === null);
}

function isLongEnough(lines: readonly Line[], index: number): boolean {
  return wordCount(lines[index]?.text ?? '') >= SHORTEST_TITLE;
}

/** Whether a blank line, a byline or a date line follows. */
function standsApart(lines: readonly Line[], kinds: Kinds, index: number): boolean {
  const next = kinds[index + 1];
  return lines[index + 1]?.apart === true || next === 'byline' || next === 'dateline';
}

/** A longer question is a sentence of the text. */
const MOST_QUESTION_WORDS = 14;

/** A first line that asks or calls is the title where it stands apart: `Who Drained the Harbor?` */
function questionAsTitle(lines: readonly Line[], kinds: Kinds, body: number): number | null {
  const line = lines[body];
  if (!line || openLines(kinds, body).length > 0 || !/[?!]["'”’»)]?$/.test(line.text)) return null;
  if (wordCount(line.text) > MOST_QUESTION_WORDS || !standsApart(lines, kinds, body)) return null;
  const follows = lines.some((_, index) => index > body && kinds[index] === null);
  return follows && isTitleShaped(line.text.replace(/[?!]["'”’»)]?$/, '')) ? body : null;
}

/** A name alone is a byline below the title, before a date line or where the lexicon knows the given name. */
function isBareByline(lines: readonly Line[], kinds: Kinds, index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (!isNameLine(text) || kinds.includes('byline')) return false;
  const neighbours = [kinds[index - 1], kinds[index + 1]];
  return neighbours.includes('dateline') || (kinds[index - 1] === 'title' && beginsWithGivenName(text));
}

/** A longer line below the author says something. */
const MOST_ROLE_WORDS = 5;

/** What an author is or works for stands close below the name: `Herald Staff Writer`. */
function isRole(lines: readonly Line[], kinds: Kinds, index: number): boolean {
  const line = lines[index];
  if (!line || line.apart || kinds[index - 1] !== 'byline' || lines[index + 1]?.apart !== true) return false;
  return isTitleShaped(line.text) && wordCount(line.text) <= MOST_ROLE_WORDS;
}
