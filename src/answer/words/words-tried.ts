/** What was tried before a silence, in Footnote's own words. */
import type { Tried, TriedKind } from '../../corpus/tried.ts';
import type { Language } from '../../model.ts';

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
  days: (count) => `the days most told, at most ${count}`,
  source: (source) => `source ${source}`,
  language: (language) => `language ${language}`,
  titles: () => 'titles',
  publishers: () => 'publishers',
  authors: () => 'authors',
  addresses: () => 'addresses',
  files: () => 'file names',
  openings: () => 'first words',
};

const spanish: TriedWords = {
  'full name': () => 'el nombre completo',
  'each part': () => 'cada parte por separado',
  spellings: () => 'otras grafías',
  nicknames: () => 'apodos',
  acronyms: () => 'siglas',
  words: (words) => words,
  'no words': () => 'ninguna palabra que diga algo',
  'word forms': () => 'otras formas de las palabras',
  happenings: () => 'frases que cuentan un acontecimiento',
  from: (date) => `desde ${date}`,
  to: (date) => `hasta ${date}`,
  days: (count) => `los días con más menciones, ${count} a lo sumo`,
  source: (source) => `fuente ${source}`,
  language: (language) => `idioma ${language}`,
  titles: () => 'títulos',
  publishers: () => 'medios',
  authors: () => 'autores',
  addresses: () => 'direcciones',
  files: () => 'nombres de archivo',
  openings: () => 'primeras palabras',
};

const CATALOGUES: Readonly<Record<Language, TriedWords>> = { en: english, es: spanish };

/** Each thing that was tried, in a language. */
export function triedIn(language: Language, tried: readonly Tried[]): readonly string[] {
  return tried.map(({ what, words = [] }) => CATALOGUES[language][what](said(what, words)));
}

/** Words that were searched stand in quotation marks; a filter's value as it was typed. */
function said(what: TriedKind, words: readonly string[]): string {
  return what === 'words' ? words.map((word) => `“${word}”`).join(', ') : words.join(' ');
}
