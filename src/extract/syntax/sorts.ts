import { lexiconLines, lexiconSet } from '../../language/lexicon.ts';
import { verbForms } from '../../language/verb-forms.ts';
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

/** The sort of nouns for people. */
export const PERSON_SORT = 3;

const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const YEAR_SORT = LISTS.length + 1;

/** The sort of verbs of saying, in Spanish: most of them are too rare in treebanks, and who says it stands behind them as often as before. */
export const SAYING_SORT = YEAR_SORT + 1;

/** The sort of a word by our lists: when, how long, who, who says; a year is one of its own, and 0 is none. */
export function sortOf({ text, lower, folded }: WordForm, language: Language): number {
  if (YEAR.test(text)) return YEAR_SORT;
  const sort = sets(language).findIndex((set) => set.has(folded)) + 1;
  return sort === 0 && language === 'es' && saying().has(lower) ? SAYING_SORT : sort;
}

/** What such a verb may take: a clause or a quotation. */
const SAYING_FRAMES: ReadonlySet<string> = new Set(['that', 'tell', 'any', 'quote']);

let said: ReadonlySet<string> | null = null;

/** Finite forms of verbs of saying, accents kept. */
function saying(): ReadonlySet<string> {
  said ??= new Set(
    lexiconLines('es', 'reporting-verbs').flatMap((line) => {
      const [verbs = '', frame = ''] = line.split('|').map((part) => part.trim());
      const all = SAYING_FRAMES.has(frame) ? verbs.split(' ').map((verb) => verbForms('es', verb)) : [];
      return all.flatMap(({ present, past }) => [...present, ...past]);
    }),
  );
  return said;
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
