import { lexiconSet } from '../../../language/lexicon.ts';
import { perForm, type WordForm } from '../../../language/word-form.ts';
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

/** The numbers of the lists that hold a word of a language. */
export const listsOf: Readonly<Record<Language, (form: WordForm) => readonly number[]>> = {
  en: perForm((form) => listsWith('en', form)),
  es: perForm((form) => listsWith('es', form)),
};

function listsWith(language: Language, { folded }: WordForm): readonly number[] {
  return LISTS.flatMap((name, at) => (lexiconSet(language, name).has(folded) ? [at] : []));
}
