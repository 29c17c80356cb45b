import { lexiconLines } from '../../../language/lexicon.ts';
import type { Language } from '../../../model.ts';
import { fold } from '../../../text.ts';
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

/** A word of fewer letters is not another one with "ex" before it. */
const LEAST_FORMER = 5;

const read = new Map<Language, ReadonlySet<string>>();

/** Whether a noun (folded, singular or with the plural's -s, with or without "ex") means a person, persons or a body. */
export function isAgentNoun(language: Language, folded: string): boolean {
  const nouns = agentNouns(language);
  const one = folded.length > LEAST_FORMER && folded.startsWith('ex') ? folded.slice(2) : folded;
  return [folded, one].some(
    (noun) =>
      nouns.has(noun) || PLURALS[language].some(([ending, own]) => isPlural(nouns, noun, ending, own)),
  );
}

function isPlural(nouns: ReadonlySet<string>, noun: string, ending: string, own: string): boolean {
  return noun.endsWith(ending) && nouns.has(noun.slice(0, -ending.length) + own);
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
  const set = new Set(LISTS.flatMap((name) => lexiconLines(language, name).map(fold)));
  read.set(language, set);
  return set;
}

/** The nouns for persons and bodies among some words, folded, in the singular; possessives count ("the plant's owner"). */
export function agentNounsIn(view: SentenceView, from: number, to: number): string[] {
  const found: string[] = [];
  for (let word = from; word < Math.min(to, view.words.length); word++) {
    const noun = (view.words[word]?.folded ?? '').replace(OWNER, '');
    if (isAgentNoun(view.language, noun)) found.push(singularOf(noun));
  }
  return found;
}

/** A noun without the plural's -s. */
export function singularOf(folded: string): string {
  return folded.endsWith('s') && !folded.endsWith('ss') ? folded.slice(0, -1) : folded;
}

const OWNER = /['’]s?$/u;

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
