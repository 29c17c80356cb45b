import { lexiconLines } from '../../../language/lexicon.ts';
import type { Language } from '../../../model.ts';
import { fold } from '../../../text.ts';
import { aboutWord } from './about-word.ts';
import { isA, parted, type SentenceView } from './sentence-view.ts';

/** The lists of nouns for persons and bodies. */
const LISTS = [
  'trades',
  'unnamed-people',
  'person-nouns',
  'people-plurals',
  'body-nouns',
  'bodies',
  'name-roles',
  'voices',
] as const;

/** Whoever a verb is about stands within so many words after it. */
const OBJECT_WITHIN = 5;

/** An apposition between who did it and the verb has at most so many words. */
const APPOSED_WITHIN = 10;

const OWNER = /['’]s?$/u;

/** A word of fewer letters is not another one with "ex" before it. */
const LEAST_FORMER = 5;

const read = new Map<Language, ReadonlySet<string>>();

/** Whether a noun (folded, singular or plural, with or without "ex") means a person, persons or a body. */
export function isAgentNoun(language: Language, folded: string): boolean {
  const nouns = agentNouns(language);
  if (nouns.has(folded)) return true;
  return folded.length > LEAST_FORMER && folded.startsWith('ex') && nouns.has(folded.slice(2));
}

/** Endings of plurals with what the singular has for them: "agencies", "senadores", "portavoces". */
const PLURALS: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    ['s', ''],
    ['es', ''],
    ['ies', 'y'],
    ['men', 'man'],
  ],
  es: [
    ['s', ''],
    ['es', ''],
    ['ces', 'z'],
  ],
};

function agentNouns(language: Language): ReadonlySet<string> {
  const known = read.get(language);
  if (known) return known;
  const nouns = LISTS.flatMap((name) => lexiconLines(language, name).map(fold));
  const set = new Set([...nouns, ...nouns.flatMap((noun) => pluralsOf(language, noun))]);
  read.set(language, set);
  return set;
}

function pluralsOf(language: Language, noun: string): readonly string[] {
  const plurals = PLURALS[language].filter(([, own]) => noun.endsWith(own));
  return plurals.map(([ending, own]) => noun.slice(0, noun.length - own.length) + ending);
}

/** The nouns for persons and bodies among some words, folded, in the singular; possessives count ("the plant's owner"). */
export function agentNounsIn(view: SentenceView, from: number, to: number): string[] {
  const found: string[] = [];
  for (let word = from; word < Math.min(to, view.words.length); word++) {
    const noun = agentNounAt(view, word);
    if (noun !== '') found.push(noun);
  }
  return found;
}

/** The noun for a person or body, in the singular, that a word is; empty where it is none. */
const agentNounAt = aboutWord(({ folded }, language) => {
  const noun = folded.replace(OWNER, '');
  return isAgentNoun(language, noun) ? singularOf(noun) : '';
});

/** A noun without the plural's -s. */
export function singularOf(folded: string): string {
  return folded.endsWith('s') && !folded.endsWith('ss') ? folded.slice(0, -1) : folded;
}

/** Whether the object that begins at a word is a person or body without a name: "the coach", "him". */
export function agentStandsAt(view: SentenceView, from: number): boolean {
  if (isA(view, from, 'objective')) return true;
  for (let word = from; word < from + OBJECT_WITHIN; word++) {
    if (word > from && (parted(view, word) || isA(view, word, 'preposition', 'cut'))) return false;
    if (isAgentNoun(view.language, view.words[word]?.folded ?? '')) return true;
  }
  return false;
}

/** "that the jury, chaired by a friend, rigged the prize": the noun before the apposition. */
export function isAgentApposed(view: SentenceView, from: number): boolean {
  for (let word = from - 1; word > Math.max(0, from - APPOSED_WITHIN); word--) {
    if (!parted(view, word)) continue;
    return isAgentNoun(view.language, view.words[word - 1]?.folded ?? '') && isA(view, word - 2, 'article');
  }
  return false;
}
