/** What news say in Footnote's own name: it speaks of the search and of the documents, never of the world. */
import type { FrequentName, ToldChange } from '../../corpus/corpus.ts';
import type { Language } from '../../model.ts';
import { plural } from './plural.ts';
import { englishMoment } from './words-frame.ts';
import { spanishNews } from './words-news-es.ts';

/** The words of `/latest`. */
export interface NewsWords {
  readonly latest: string;
  readonly datesAhead: string;
  readonly newDocuments: (n: number) => string;
  readonly happenings: (n: number) => string;
  readonly nothingNew: (on: string | null, since: string | null) => string;
  /** Names that no older document has, beside what was asked for. */
  readonly firstNamed: (names: readonly string[], beside: 'name' | 'topic' | null) => string;
  readonly frequent: (name: FrequentName) => string;
  readonly background: (n: number) => string;
  readonly oldDocuments: (n: number) => string;
  readonly showBackground: string;
  readonly changed: (change: ToldChange) => string;
}

const english: NewsWords = {
  latest: 'Latest',
  datesAhead: 'Dates ahead',
  newDocuments: (n) => plural(n, 'document', 'documents'),
  happenings: (n) => plural(n, 'happening', 'happenings'),
  nothingNew: (on, since) => {
    const about = on === null ? 'Nothing new here' : `Nothing new here on “${on}”`;
    if (since === null) return about;
    return `${about} since ${englishMoment(since)}`;
  },
  firstNamed: (names, beside) =>
    `${beside === null ? 'Named here for the first time' : `New beside this ${beside}`}: ${names.join(', ')}`,
  frequent: ({ name, documents, of, before, ofBefore }) =>
    `${name} is named in ${documents} of ${of} new documents, in ${before} of ${ofBefore} before`,
  background: (n) => `${plural(n, 'happening', 'happenings')} from long before`,
  oldDocuments: (n) => `${plural(n, 'document', 'documents')} dated long before arrival`,
  showBackground: 'Older events',
  changed: ({ what, by, now, before }) =>
    by === 'edit'
      ? `The ${what} given is now “${now}”, before it was “${before}”`
      : `Another ${what} than was told before: “${now}”, before it was “${before}”`,
};

const CATALOGUES: Readonly<Record<Language, NewsWords>> = { en: english, es: spanishNews };

/** The catalogue in a language. */
export function newsWordsIn(language: Language): NewsWords {
  return CATALOGUES[language];
}
