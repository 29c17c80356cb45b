/** The words of the frame around quotations: dates, sources, coverage, paging. English beside the shape. */
import type { NewUnit } from '../../model.ts';
import type { Caution } from '../answer.ts';

/** What renderers say in their own name: it speaks of the search and of the documents, never of the world. */
export interface FrameWords {
  readonly searched: (documents: string, passages: string) => string;
  /** What a message that comes by itself looked at. */
  readonly searchedNew: (fresh: number, documents: string) => string;
  readonly articles: (from: string, to: string) => string;
  readonly oneArticle: (date: string) => string;
  readonly allUndated: string;
  readonly undatedDocuments: (n: number) => string;
  readonly cautions: Readonly<Record<Caution, string>>;
  /** How much of an answer is new; `of` is null where that was not counted. */
  readonly newSince: (fresh: number, of: number | null, unit: NewUnit, since: string) => string;
  /** After a title: what the answer is limited to. */
  readonly newHere: (since: string) => string;
  readonly unknownArrival: (n: number) => string;
  readonly nothingNew: (on: string, since: string) => string;
  readonly notOnlyNew: string;
  readonly byEventDate: string;
  readonly inferred: (value: string) => string;
  readonly undatedDocument: string;
  readonly orLater: (date: string) => string;
  readonly article: (date: string) => string;
  readonly dateRange: (from: string, to: string) => string;
  readonly dateSince: (from: string) => string;
  readonly dateUntil: (to: string) => string;
  readonly reported: string;
  readonly yearFromArticle: string;
  readonly inferredFrom: (expression: string) => string;
  readonly computed: string;
  readonly articleDateInferred: string;
  readonly wordsOf: (speaker: string) => string;
  /** After a label that is true of only the first of the sentences below it. */
  readonly firstBelow: (label: string) => string;
  /** Over a sentence that goes on with the quotation above it, where some of that is left out. */
  readonly furtherOn: string;
  /** Over a sentence that is there because the one after it needs it. */
  readonly neededByNext: string;
  /** Below sentences that belong together with some that stand higher on the page. */
  readonly withAbove: (numbers: readonly number[]) => string;
  readonly untitled: (opening: string) => string;
  readonly publisherMissing: string;
  readonly morePlaces: (n: number) => string;
  readonly more: (n: number) => string;
  readonly pageOf: (number: number, of: number) => string;
  readonly beyond: (n: number) => string;
  readonly months: readonly string[];
  readonly writtenDay: (day: number, month: string, year: string) => string;
  readonly writtenMonth: (month: string, year: string) => string;
  readonly writtenParagraph: (n: number) => string;
  readonly writtenPage: (n: number) => string;
  readonly outdated: string;
}

const NEW_UNITS: Readonly<Record<NewUnit, readonly [one: string, many: string]>> = {
  sentence: ['sentence', 'sentences'],
  passage: ['passage', 'passages'],
  happening: ['happening', 'happenings'],
  name: ['name', 'names'],
  document: ['document', 'documents'],
};

/** `#312` is a change of the corpus, `+312` the one up to which a digest was delivered, everything else a date. */
export function englishMoment(since: string): string {
  if (since.startsWith('+')) return 'the last time';
  return since.startsWith('#') ? `change ${since.slice(1)}` : since;
}

/** The frame in English. */
export const englishFrame: FrameWords = {
  searched: (documents, passages) => `Searched ${documents}, ${passages}`,
  searchedNew: (fresh, documents) =>
    fresh === 0 ? `Searched ${documents}, none of them new` : `Searched ${fresh} new of ${documents}`,
  articles: (from, to) => `articles ${from} to ${to}`,
  oneArticle: (date) => `articles ${date}`,
  allUndated: 'articles undated',
  undatedDocuments: (n) => `${n} undated`,
  cautions: {
    'accusations are quoted, not established': 'accusations are quoted, not established',
    'one document carries all of this': 'one document carries all of this',
    'one surname, not merged': 'one surname, not merged',
    'says nothing beyond these documents': 'says nothing beyond these documents',
    'merged by a curator': 'merged by a curator',
  },
  newSince: (fresh, of, unit, since) =>
    `${fresh}${of === null ? '' : ` of ${of}`} ${NEW_UNITS[unit][(of ?? fresh) === 1 ? 0 : 1]} ${(of ?? fresh) === 1 ? 'is' : 'are'} new here since ${englishMoment(since)}`,
  newHere: (since) => `new here since ${englishMoment(since)}`,
  unknownArrival: (n) => `${n} came before arrivals were noted, not counted as new`,
  nothingNew: (on, since) => `Nothing new here on “${on}” since ${englishMoment(since)}`,
  notOnlyNew: 'Not only new',
  byEventDate: 'By date of event',
  inferred: (value) => `${value} (inferred)`,
  undatedDocument: 'undated',
  orLater: (date) => `(${date} or later)`,
  article: (date) => `article ${date}`,
  dateRange: (from, to) => `${from} to ${to}`,
  dateSince: (from) => `from ${from}`,
  dateUntil: (to) => `until ${to}`,
  reported: 'reported',
  yearFromArticle: 'year from the article',
  inferredFrom: (expression) => `inferred from “${expression}”`,
  computed: 'inferred',
  articleDateInferred: "the article's own date is inferred",
  wordsOf: (speaker) => `words of ${speaker}`,
  firstBelow: (label) => `${label} · first sentence below`,
  furtherOn: 'further on in the quotation',
  neededByNext: 'Read with the next:',
  withAbove: (numbers) => `with ${numbers.map((n) => `[${n}]`).join(' ')} above`,
  untitled: (opening) => `untitled, “${opening} …”`,
  publisherMissing: 'publisher not stated',
  morePlaces: (n) => `and ${n} more ${n === 1 ? 'place' : 'places'} in the whole answer`,
  more: (n) => (n > 0 ? `More (${n})` : 'More'),
  pageOf: (number, of) => `page ${number} of ${of}`,
  beyond: (n) => `${n} more than an answer holds: narrow the question`,
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  writtenDay: (day, month, year) => `${day} ${month} ${year}`,
  writtenMonth: (month, year) => `${month} ${year}`,
  writtenParagraph: (n) => `para. ${n}`,
  writtenPage: (n) => `p. ${n}`,
  outdated: 'The document was changed since; this is the text as it was quoted.',
};
