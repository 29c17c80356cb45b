/**
 * Patterns over words: a sequence of elements, each a word, `<class>`, or alternatives `a|b|<c>`; `name:` before an
 * element keeps what it read, `?` behind it makes it optional, `+` before it wants no space before. Nothing repeats,
 * so the time of a match is bounded by the pattern's length.
 */
import type { Read } from './word-list.ts';
import type { Word } from './words.ts';

/** A kind of words: months, numbers, units. */
export interface WordClass {
  /** Whether one may begin with this word, whatever follows and however it is capitalized. */
  readonly begins: (word: Word) => boolean;
  readonly read: (words: readonly Word[], at: number) => Read | null;
}

/** What a pattern kept, by name. */
export type Kept = Readonly<Record<string, string | number>>;

/** A stretch of words that fits a pattern. */
export interface Match {
  readonly next: number;
  readonly kept: Kept;
}

interface Element {
  readonly name: string | null;
  readonly optional: boolean;
  readonly glued: boolean;
  readonly words: ReadonlySet<string>;
  readonly classes: readonly WordClass[];
}

/** A pattern that is ready to match. */
export interface Pattern {
  readonly elements: readonly Element[];
}

const ELEMENT = /^(\+)?(?:(\w+):)?(.+?)(\?)?$/u;

/** Reads a pattern's text. Throws an Error on a class that the language does not have: a mistake in a rule. */
export function pattern(text: string, classes: Readonly<Record<string, WordClass>>): Pattern {
  const elements = text.split(' ').map((part) => {
    const [, glued, name, body = '', optional] = ELEMENT.exec(part) ?? [];
    const alternatives = body === '|' ? [body] : body.split('|');
    return {
      name: name ?? null,
      optional: optional !== undefined,
      glued: glued !== undefined,
      words: new Set(alternatives.filter((word) => !isClass(word))),
      classes: alternatives.filter(isClass).map((word) => classNamed(word.slice(1, -1), classes)),
    };
  });
  return { elements };
}

/** The match of a pattern at a word, optional elements taken where they can be; null where it does not fit. */
export function matchAt(wanted: Pattern, words: readonly Word[], at: number): Match | null {
  const end = matchFrom(wanted.elements, 0, words, at, null);
  return end && { next: end.next, kept: keptOf(end.kept) };
}

/** Whether a pattern may begin with a word: what the index over rules is built from. */
export function mayBegin(wanted: Pattern, word: Word): boolean {
  for (const element of wanted.elements) {
    if (element.words.has(word.low) || element.classes.some((kind) => kind.begins(word))) return true;
    if (!element.optional) return false;
  }
  return false;
}

/** What was kept so far, newest first: a record is made only of a whole match. */
interface KeptLink {
  readonly name: string;
  readonly value: string | number;
  readonly before: KeptLink | null;
}

interface End {
  readonly next: number;
  readonly kept: KeptLink | null;
}

function matchFrom(
  elements: readonly Element[],
  index: number,
  words: readonly Word[],
  at: number,
  kept: KeptLink | null,
): End | null {
  const element = elements[index];
  if (!element) return { next: at, kept };
  const read = readElement(element, words, at);
  if (read) {
    const more = element.name === null ? kept : { name: element.name, value: read.value, before: kept };
    const match = matchFrom(elements, index + 1, words, read.next, more);
    if (match) return match;
  }
  return element.optional ? matchFrom(elements, index + 1, words, at, kept) : null;
}

function keptOf(last: KeptLink | null): Kept {
  const kept: Record<string, string | number> = {};
  for (let link = last; link; link = link.before) kept[link.name] ??= link.value;
  return kept;
}

function readElement(element: Element, words: readonly Word[], at: number): Read | null {
  const word = words[at];
  if (!word || (element.glued && !word.glued)) return null;
  if (element.words.has(word.low)) return { next: at + 1, value: word.low };
  for (const kind of element.classes) {
    const found = kind.read(words, at);
    if (found) return found;
  }
  return null;
}

function isClass(word: string): boolean {
  return word.startsWith('<') && word.endsWith('>');
}

function classNamed(name: string, classes: Readonly<Record<string, WordClass>>): WordClass {
  const found = classes[name];
  if (!found) throw new Error(`no class <${name}> in the time grammar`);
  return found;
}
