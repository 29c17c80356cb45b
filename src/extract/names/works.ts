import { inList } from './text/in-list.ts';
import { isNameable, type NameText, neighbour } from './text/name-text.ts';
import type { Stretch } from './text/stretch.ts';

const isWork = inList('work-nouns');

/** Titles of works have so many words at most; what is longer is quoted speech. */
const LONGEST_TITLE = 14;
/** Shorter words of a title are mostly written small. */
const LONG_WORD = 4;
/** More than anything that the words inside could be. */
const WEIGHT = 8;

/** `the paper “Salt and Iron”`: what is quoted right behind a word for a work is its title, and no name inside it is meant. */
export function withWorks(text: NameText, stretches: readonly Stretch[]): readonly Stretch[] {
  const works = titles(text);
  if (works.length === 0) return stretches;
  const free = stretches.filter((one) => !works.some(({ from, to }) => one.from < to && one.to > from));
  return [...free, ...works].sort((a, b) => a.from - b.from);
}

function titles(text: NameText): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let i = 1; i < text.words.length; i++) {
    const title = isOpening(text, i) ? titleBehind(text, i) : null;
    if (title) found.push(title);
  }
  return found;
}

function isOpening(text: NameText, at: number): boolean {
  const mark = text.words[at];
  if (mark?.shape !== 'mark' || !mark.spaced || !/^["“«]$/.test(mark.text) || text.words[at + 1]?.spaced)
    return false;
  return isWork(neighbour(text, at - 1, at));
}

function titleBehind(text: NameText, open: number): Stretch | null {
  const from = open + 1;
  for (let i = from; i <= from + LONGEST_TITLE; i++) {
    const word = neighbour(text, i, open);
    if (!word) return null;
    if (/^["”»]$/.test(word.text)) return stretchOf(text, from, i);
    if (i > from ? isSmall(text, i) : !isNameable(word)) return null;
  }
  return null;
}

/** A long word in small letters: no English title has one; in Spanish only the first has a capital. */
function isSmall(text: NameText, at: number): boolean {
  const word = text.words[at];
  return text.language === 'en' && word?.shape === 'lower' && word.text.length > LONG_WORD;
}

/** Without the marks at its end. */
function stretchOf(text: NameText, from: number, close: number): Stretch | null {
  let to = close;
  while (to > from && text.words[to - 1]?.shape === 'mark') to -= 1;
  return to > from ? { from, to, kind: 'other', weight: WEIGHT } : null;
}
