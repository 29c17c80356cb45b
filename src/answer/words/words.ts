/** Footnote's own words: they speak of the search, never of the world. One catalogue for each language. */
import type { Lack } from '../../corpus/listed.ts';
import type { Language } from '../../model.ts';
import { plural } from './plural.ts';
import { spanishWords } from './words-es.ts';
import { englishFrame, type FrameWords } from './words-frame.ts';

/** A heading of the fixed list; no other stands over quotations. */
export interface Headings {
  readonly accusation: string;
  readonly reply: string;
  readonly finding: string;
  readonly accusationReply: string;
  readonly accusationFinding: string;
  readonly accusationReplyFinding: string;
  readonly findingReply: string;
  readonly court: string;
  readonly describedAs: string;
  readonly dates: string;
  readonly namedWith: string;
  readonly sources: string;
  readonly noDate: string;
  readonly surnameOnly: string;
  readonly someWords: string;
  readonly documents: string;
  readonly commands: string;
}

/** What the buttons that lead to another answer say: a verb or a noun (rule 25). */
export interface ActionWords {
  readonly dossier: string;
  readonly timeline: string;
  readonly watch: string;
  readonly documents: string;
  readonly newestFirst: string;
  readonly oldestFirst: string;
  readonly onlyTheseWords: string;
  readonly withoutLimits: string;
}

/** Everything that commands and renderers say in their own name. */
export interface Words extends FrameWords {
  readonly language: Language;
  readonly headings: Headings;
  readonly actions: ActionWords;
  readonly kinds: Readonly<Record<'person' | 'organization' | 'place' | 'other', string>>;
  readonly documents: (n: number) => string;
  readonly passages: (n: number) => string;
  readonly people: (n: number) => string;
  readonly names: (n: number) => string;
  readonly namedAs: string;
  readonly describedAs: string;
  readonly namedInSamePassages: string;
  readonly takenAsOne: string;
  readonly joinedByOperator: string;
  readonly matched: string;
  readonly also: string;
  readonly chooseOne: string;
  /** Of people whom their documents give no other name. */
  readonly soleName: string;
  readonly anotherDocumentOn: (name: string) => string;
  readonly anotherDate: string;
  readonly replyNone: string;
  readonly replyElsewhere: string;
  /** Where something in this document may be a reply too. */
  readonly replyAlsoElsewhere: string;
  /** Before what may be a reply, where none is sure. */
  readonly replyUnsure: string;
  /** Of somebody else than was asked for. */
  readonly replyNoneBy: (name: string) => string;
  readonly replyElsewhereBy: (name: string) => string;
  readonly replyUnsureBy: (name: string) => string;
  readonly replyAlsoElsewhereBy: (name: string) => string;
  readonly noDocumentNames: (typed: string) => string;
  readonly namesInText: (n: number) => string;
  readonly noNamesInText: string;
  readonly thisText: string;
  readonly nothingOn: (typed: string) => string;
  readonly tried: string;
  readonly noNearName: string;
  readonly nearNames: string;
  /** Before others whose longer names hold the same words. */
  readonly notMergedWith: string;
  /** What there would be without the dates, sources and so on to which the question was held. */
  readonly beyondLimits: (said: string) => string;
  readonly mended: (typed: string, used: string) => string;
  readonly foundAsDescribed: (typed: string) => string;
  readonly timeline: string;
  readonly oldestFirst: string;
  readonly newestFirst: string;
  readonly dated: (n: number) => string;
  readonly undated: (n: number) => string;
  readonly mostTold: (shown: number, total: number) => string;
  /** Over the days of a timeline that follow those most told. */
  readonly otherDays: (order: string) => string;
  readonly lacks: (what: readonly Lack[]) => string;
  readonly noDocuments: string;
  readonly noDocumentsYet: string;
}

const english: Words = {
  ...englishFrame,
  language: 'en',
  headings: {
    accusation: 'Accusation',
    reply: 'Reply',
    finding: 'Finding',
    accusationReply: 'Accusation and reply',
    accusationFinding: 'Accusation and finding',
    accusationReplyFinding: 'Accusation, reply and finding',
    findingReply: 'Finding and reply',
    court: 'Court',
    describedAs: 'Described as',
    dates: 'Dates',
    namedWith: 'Named with',
    sources: 'Sources',
    noDate: 'No date in the text',
    surnameOnly: 'By surname only',
    someWords: 'Some of the words',
    documents: 'Documents',
    commands: 'Commands',
  },
  actions: {
    dossier: 'Dossier',
    timeline: 'Timeline',
    watch: 'Watch',
    documents: 'Documents',
    newestFirst: 'Newest first',
    oldestFirst: 'Oldest first',
    onlyTheseWords: 'Only these words',
    withoutLimits: 'Without limits',
  },
  kinds: { person: 'person', organization: 'organization', place: 'place', other: 'name' },
  documents: (n) => plural(n, 'document', 'documents'),
  passages: (n) => plural(n, 'passage', 'passages'),
  people: (n) => plural(n, 'person', 'people'),
  names: (n) => plural(n, 'name', 'names'),
  namedAs: 'Named as',
  describedAs: 'Described as',
  namedInSamePassages: 'named in the same passages',
  takenAsOne: 'Taken as one:',
  joinedByOperator: 'taken as one by the operator',
  matched: 'Matched',
  also: 'also',
  chooseOne: 'Choose one.',
  soleName: 'this name alone',
  anotherDocumentOn: (name) => `Another document on “${name}”`,
  anotherDate: 'another date is given',
  replyNone: 'reply: none found in these documents',
  replyElsewhere: 'reply: none in this document, elsewhere',
  replyAlsoElsewhere: 'reply: elsewhere',
  replyUnsure: 'reply: unclear, see',
  replyAlsoElsewhereBy: (name) => `reply of ${name}: elsewhere`,
  replyNoneBy: (name) => `reply of ${name}: none found in these documents`,
  replyElsewhereBy: (name) => `reply of ${name}: none in this document, elsewhere`,
  replyUnsureBy: (name) => `reply of ${name}: unclear, see`,
  namesInText: (n) => `${plural(n, 'name', 'names')} of these documents in this text`,
  noNamesInText: 'No name of these documents in this text',
  thisText: 'the names in this text',
  noDocumentNames: (typed) => `No document here names “${typed}”`,
  // What was typed as a phrase has its marks.
  nothingOn: (typed) => `Nothing here on ${typed.includes('"') ? typed : `“${typed}”`}`,
  tried: 'Tried',
  noNearName: 'no near name',
  nearNames: 'Near names',
  notMergedWith: 'Not merged with',
  beyondLimits: (said) => `without these limits: ${said}`,
  mended: (typed, used) => `“${typed}” is not in these documents; searched ${used}`,
  timeline: 'Timeline',
  foundAsDescribed: (typed) => `“${typed}” names nobody here; documents describe someone so`,
  oldestFirst: 'oldest first',
  newestFirst: 'newest first',
  dated: (n) => `${n} dated`,
  undated: (n) => `${n} without a date`,
  mostTold: (shown, total) => `${shown} of ${total}, the days most told`,
  otherDays: (order) => `The other days, ${order}`,
  lacks: (what) => `lacks ${what.join(', ')}`,
  noDocuments: 'No documents',
  noDocumentsYet: 'There are no documents here yet: texts go into a folder that CORPUS names, or to ingest',
};

const CATALOGUES: Readonly<Record<Language, Words>> = { en: english, es: spanishWords };

/** The catalogue in a language. */
export function wordsIn(language: Language): Words {
  return CATALOGUES[language];
}

/** Whether a heading says that a text gives no date, whatever language its answer was made in. */
export function saysNoDate(heading: string | null): boolean {
  return Object.values(CATALOGUES).some(({ headings }) => headings.noDate === heading);
}
