import { wordsOf } from '../../../src/dates/grammar/words.ts';
import type { Parse, Relation, Tag, VerbForm } from '../../../src/extract/syntax/parse.ts';
import { childrenBy, type Stretch } from '../../../src/extract/syntax/tree.ts';

/**
 * A tree written by hand, a word a line: word, part of speech, the number of the line it hangs on (0 for the root), how, and
 * the form of a verb.
 */
export function tree(written: string): Parse {
  const rows = written
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u));
  const words = wordsOf(rows.map(([word]) => word).join(' '));
  if (words.length !== rows.length) throw new Error(`not one word a line: ${written}`);
  const heads = rows.map(([, , head]) => Number(head) - 1);
  return {
    words,
    tags: rows.map(([, tag]) => tag as Tag),
    heads,
    children: childrenBy(heads),
    relationOf: (place) => rows[place]?.[3] as Relation | undefined,
    forms: rows.map(([, , , , form]) => (form ?? null) as VerbForm | null),
  };
}

/** Place of the first word that is written so. */
export function at(parse: Parse, word: string): number {
  return parse.words.findIndex(({ text }) => text === word);
}

/** The word at a place; null for none. */
export function word(parse: Parse, place: number | null): string | null {
  return place === null ? null : (parse.words[place]?.text ?? null);
}

/** The words of a stretch with a space between each. */
export function said(parse: Parse, { from, to }: Stretch): string {
  return parse.words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}
