/**
 * Patterns over words: a sequence of elements, each a word, `<class>`, or alternatives `a|b|<c>`; `name:` before an
 * element keeps what it read, `?` behind it makes it optional, `+` before it wants no space before. Nothing repeats,
 * so the time of a match is bounded by the pattern's length.
 */
import type { WordForm } from '../../language/word-form.ts';
import type { Read } from './word-list.ts';
import type { Word } from './words.ts';

/** A kind of words: months, numbers, units. */
export interface WordClass {
  /** Whether one may begin with this word, whatever follows and however it is capitalized. */
  readonly begins: (form: WordForm) => boolean;
  readonly read: (words: readonly Word[], at: number) => Read | null;
}

/** What a pattern kept, by name. */
export type Kept = Readonly<Record<string, string | number>>;

/** One place of a pattern. */
export interface Element {
  /** What two elements are alike by: their text without the mark for optional. */
  readonly text: string;
  readonly name: string | null;
  readonly optional: boolean;
  readonly glued: boolean;
  readonly words: readonly string[];
  readonly classes: readonly WordClass[];
}

const ELEMENT = /^(\+)?(?:(\w+):)?(.+?)(\?)?$/u;

/** The elements of a pattern. Throws an Error on a class that the language does not have: a mistake in a rule. */
export function elementsOf(
  pattern: string,
  classes: Readonly<Record<string, WordClass>>,
): readonly Element[] {
  return pattern.split(' ').map((part) => {
    const [, glued, name, body = '', optional] = ELEMENT.exec(part) ?? [];
    const alternatives = body.split('|');
    return {
      text: optional === undefined ? part : part.slice(0, -1),
      name: name ?? null,
      optional: optional !== undefined,
      glued: glued !== undefined,
      words: alternatives.filter((word) => !isClass(word)),
      classes: alternatives.filter(isClass).map((word) => classNamed(word.slice(1, -1), classes)),
    };
  });
}

function isClass(word: string): boolean {
  return word.startsWith('<') && word.endsWith('>');
}

function classNamed(name: string, classes: Readonly<Record<string, WordClass>>): WordClass {
  const found = classes[name];
  if (!found) throw new Error(`no class <${name}> in the time grammar`);
  return found;
}
