import { lexiconClasses } from '../../../language/lexicon.ts';
import { bitsByWord } from '../../../language/word-bits.ts';
import { bitsPerForm, type WordForm } from '../../../language/word-form.ts';
import type { Language } from '../../../model.ts';
import type { NameText } from '../text/name-text.ts';

const CLASSES = [
  'determiner',
  'masculine',
  'feminine',
  'number',
  'preposition',
  'genitive',
  'agent',
  'personal',
  'coordinator',
  'joining',
  'subordinator',
  'either',
  'relative',
  'complementizer',
  'asking',
  'copula',
  'auxiliary',
  'adverb',
  'nominative',
  'infinitive',
  'saying',
  'neuter',
  'demanding',
  'object',
  'appearing',
  'selfward',
] as const;

/** The closed classes by which the parts of a clause are told apart; the words are in `grammar-words.txt` of each language. */
export type GrammarClass = (typeof CLASSES)[number];

const BITS = Object.fromEntries(CLASSES.map((name, at) => [name, 1 << at])) as Record<GrammarClass, number>;

/** The bits of some classes together. */
export function anyOf(...classes: readonly GrammarClass[]): number {
  return classes.reduce((bits, name) => bits | BITS[name], 0);
}

/** The classes of a word as bits; none for a word that is not there. */
export function grammarAt(text: NameText, i: number): number {
  const word = text.words[i];
  return word ? ofForm[text.language](word.form) : 0;
}

/** Whether the word belongs to one of the classes given as bits. */
export function isGrammar(text: NameText, i: number, bits: number): boolean {
  return (grammarAt(text, i) & bits) !== 0;
}

const SAYING = anyOf('saying');

/** Whether a word is a verb of saying or thinking. */
export function isSaying(text: NameText, i: number): boolean {
  return isGrammar(text, i, SAYING);
}

const read = new Map<Language, ReadonlyMap<string, number>>();

function wordBits(language: Language): ReadonlyMap<string, number> {
  const known = read.get(language);
  if (known) return known;
  const classes = [...lexiconClasses(language, 'grammar-words')];
  const found = bitsByWord(classes.map(([name, words]) => [BITS[name as GrammarClass] ?? 0, words]));
  read.set(language, found);
  return found;
}

const classify = (language: Language) => (form: WordForm) => wordBits(language).get(form.lower) ?? 0;

const ofForm = { en: bitsPerForm(classify('en')), es: bitsPerForm(classify('es')) };
