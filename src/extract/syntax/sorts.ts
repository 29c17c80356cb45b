import { lexiconLines, lexiconSet } from '../../language/lexicon.ts';
import type { WordForm } from '../../language/word-form.ts';
import type { Language } from '../../model.ts';

/** The lists that tell sorts of words apart whose place in a sentence is their own, in the order of the sorts' numbers. */
const LISTS: readonly (readonly string[])[] = [
  ['weekdays', 'months'],
  ['time-units', 'day-parts', 'seasons'],
  ['person-nouns', 'trades'],
];

/** The sort of days and months. */
export const DAY_SORT = 1;

/** The sort of spans of time, parts of the day and seasons. */
export const SPAN_SORT = 2;

const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const YEAR_SORT = LISTS.length + 1;

/** The sort of a word by our lists: when, how long, who; a year is one of its own, and 0 is none. */
export function sortOf({ text, folded }: WordForm, language: Language): number {
  if (YEAR.test(text)) return YEAR_SORT;
  return sets(language).findIndex((set) => set.has(folded)) + 1;
}

const read: Partial<Record<Language, readonly ReadonlySet<string>[]>> = {};

function sets(language: Language): readonly ReadonlySet<string>[] {
  const known = read[language];
  if (known) return known;
  const found = LISTS.map(
    (names) =>
      new Set(
        names.flatMap((name) => (TOLD.has(name) ? told(language, name) : [...lexiconSet(language, name)])),
      ),
  );
  read[language] = found;
  return found;
}

/** Lists whose lines tell behind a `=` what the words before it mean. */
const TOLD = new Set(['weekdays', 'months', 'time-units', 'day-parts', 'seasons']);

function told(language: Language, name: string): readonly string[] {
  return lexiconLines(language, name).flatMap((line) => (line.split(' = ')[0] ?? '').split(', '));
}
