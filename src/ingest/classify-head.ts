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
  for (let index = 0; index < end; index++) kinds[index] ??= kindByCue(lines[index]?.text ?? '');
  const question = questionAsTitle(lines, kinds, body);
  const title =
    kinds.indexOf('title') >= 0 ? kinds.indexOf('title') : (question ?? findTitle(lines, kinds, end));
  if (title === null) return;
  kinds[title] = 'title';
  for (let index = title + 1; index < end; index++) {
    if (kinds[index] === null && isBareByline(lines, kinds, index)) {
      kinds[index] = 'byline';
      return;
    }
  }
}

function kindByCue(text: string): 'byline' | 'dateline' | 'furniture' | null {
  if (dateLine(text) !== null) return 'dateline';
  if (authorOfByline(text) !== null) return 'byline';
  return isEdgeFurniture(text) ? 'furniture' : null;
}

/** A line of one or two words above a longer one is the section that the article stood in. */
const SHORTEST_TITLE = 3;

function findTitle(lines: readonly Line[], kinds: Kinds, end: number): number | null {
  const open = openLines(kinds, end);
  const candidates = open.filter((index) => isTitleShaped(lines[index]?.text ?? ''));
  const [first, second] = candidates;
  if (first === undefined || first !== open[0]) return null;
  if (isLongEnough(lines, first)) return first;
  if (second === first + 1 && isLongEnough(lines, second)) {
    kinds[first] = 'furniture';
    return second;
  }
  return standsApart(lines, kinds, first) ? first : null;
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

/** A first line that asks or calls is the title where it stands apart: `Who Drained the Harbor?` */
function questionAsTitle(lines: readonly Line[], kinds: Kinds, body: number): number | null {
  const line = lines[body];
  if (!line || openLines(kinds, body).length > 0 || !/[?!]["'”’»)]?$/.test(line.text)) return null;
  const follows = lines.slice(body + 1).some((_, after) => kinds[body + 1 + after] === null);
  return follows && isTitleShaped(line.text.replace(/[?!]["'”’»)]?$/, '')) && standsApart(lines, kinds, body)
    ? body
    : null;
}

/** A name alone is a byline below the title, before a date line or where the lexicon knows the given name. */
function isBareByline(lines: readonly Line[], kinds: Kinds, index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (!isNameLine(text) || kinds.includes('byline')) return false;
  const neighbours = [kinds[index - 1], kinds[index + 1]];
  return neighbours.includes('dateline') || (kinds[index - 1] === 'title' && beginsWithGivenName(text));
}
