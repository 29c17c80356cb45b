/** What news say in Footnote's own name: it speaks of the search and of the documents, never of the world. */
import type { Language } from '../model.ts';

/** The words of `/latest`. English; the shape is any language's. */
export interface NewsWords {
  readonly latest: string;
  readonly datesAhead: string;
  readonly newDocuments: (n: number) => string;
  readonly happenings: (n: number) => string;
  readonly since: (what: string) => string;
  readonly sinceChange: (change: number) => string;
  readonly nothingNew: (on: string | null) => string;
  readonly firstNamed: string;
  readonly background: (n: number) => string;
  readonly showBackground: string;
}

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const english: NewsWords = {
  latest: 'Latest',
  datesAhead: 'Dates ahead',
  newDocuments: (n) => plural(n, 'document', 'documents'),
  happenings: (n) => plural(n, 'happening', 'happenings'),
  since: (what) => `dated ${what} or later`,
  sinceChange: (change) => `since change ${change}`,
  nothingNew: (on) => (on === null ? 'Nothing new' : `Nothing new on “${on}”`),
  firstNamed: 'Named here for the first time:',
  background: (n) => `${plural(n, 'happening', 'happenings')} long before the articles that tell them`,
  showBackground: 'Older events',
};

/** The catalogue in a language; English where there is none yet. */
export function newsWordsIn(_language: Language): NewsWords {
  return english;
}
