import { lexiconSet } from '../../../language/lexicon.ts';
import type { WordForm } from '../../../language/word-form.ts';
import type { Language } from '../../../model.ts';

/** The lists of which a word's being in them is a feature: who speaks, of what, about whom. Their order is part of what was learnt. */
const LISTS = [
  'accusers',
  'accusing-words',
  'advocates',
  'authorities',
  'blame-words',
  'blameless-nouns',
  'confessing-verbs',
  'crime-fields',
  'denied-harms',
  'evidence-nouns',
  'examiners',
  'failings',
  'family-words',
  'fault-words',
  'feeling-verbs',
  'fiction-words',
  'harmless-nouns',
  'inquiry-nouns',
  'judges',
  'natural-forces',
  'paper-nouns',
  'prosecuting-words',
  'punishments',
  'reporting-verbs',
  'representatives',
  'slander-words',
  'spokesman-words',
  'sport-words',
  'supposing-verbs',
  'suspect-words',
  'trades',
  'wrongdoers',
] as const;

const NONE: readonly number[] = [];

const known: Partial<Record<Language, ReadonlyMap<string, readonly number[]>>> = {};

/** The numbers of the lists that hold a word of a language. */
export function listsOf(language: Language, { folded }: WordForm): readonly number[] {
  const listed = known[language] ?? listedIn(language);
  known[language] = listed;
  return listed.get(folded) ?? NONE;
}

function listedIn(language: Language): ReadonlyMap<string, readonly number[]> {
  const listed = new Map<string, number[]>();
  for (const [at, name] of LISTS.entries())
    for (const word of lexiconSet(language, name)) {
      const lists = listed.get(word);
      if (lists) lists.push(at);
      else listed.set(word, [at]);
    }
  return listed;
}
