/** What was tried before a silence, in Footnote's own words. English; the shape is any language's. */
import type { Tried, TriedKind } from '../corpus/tried.ts';
import type { Language } from '../model.ts';

type TriedWords = Readonly<Record<TriedKind, (words: string) => string>>;

const english: TriedWords = {
  'full name': () => 'the full name',
  'each part': () => 'each part alone',
  spellings: () => 'other spellings',
  nicknames: () => 'nicknames',
  acronyms: () => 'acronyms',
  words: (words) => words,
  'no words': () => 'no word that tells anything',
  'word forms': () => 'other forms of the words',
  happenings: () => 'sentences that tell a happening',
  from: (date) => `from ${date}`,
  to: (date) => `to ${date}`,
  source: (source) => `source ${source}`,
  language: (language) => `language ${language}`,
  titles: () => 'titles',
  publishers: () => 'publishers',
  authors: () => 'authors',
  addresses: () => 'addresses',
  files: () => 'file names',
  openings: () => 'first words',
};

/** Each thing that was tried; English where there is no catalogue of the language yet. */
export function triedIn(_language: Language, tried: readonly Tried[]): readonly string[] {
  return tried.map(({ what, words = [] }) => english[what](said(what, words)));
}

/** Words that were searched stand in quotation marks; a filter's value as it was typed. */
function said(what: TriedKind, words: readonly string[]): string {
  return what === 'words' ? words.map((word) => `“${word}”`).join(', ') : words.join(' ');
}
