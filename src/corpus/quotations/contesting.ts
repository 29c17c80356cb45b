import { lexiconLines } from '../../language/lexicon.ts';
import type { Analysis, Language } from '../../model.ts';

/** What the words of one sentence show of its contesting a reproach, whoever speaks. */
export interface Contest {
  /** Where the words of contesting begin in the document's text; null where it has none. */
  readonly at: number | null;
  /** Whether they contest a reproach wherever they stand; others may contradict anything. */
  readonly firm: boolean;
  /** Whether it has at least words in which answers are often given. */
  readonly mayAnswer: boolean;
}

/** So many words may stand where a phrase has its gap: with more the two seldom belong together. */
const GAP_WORDS = 8;

/** One answer asks the same document for many of its groups. */
const known = new WeakMap<Analysis, readonly Contest[]>();

/**
 * Each sentence's contest, by word lists alone. It is asked before a reply is said to be missing: that must not be said where
 * one stands in words that no rule reads.
 */
export function contestsIn(analysis: Analysis): readonly Contest[] {
  const found = known.get(analysis) ?? analysis.sentences.map((_, index) => contestOf(analysis, index));
  known.set(analysis, found);
  return found;
}

/** The lists of phrases, the surest first: what one holds is not looked for in the next. */
const LISTS = ['contesting-phrases', 'contradicting-phrases', 'answering-phrases'] as const;
type List = (typeof LISTS)[number];

function contestOf({ document, sentences }: Analysis, index: number): Contest {
  const { start = 0, end = 0 } = sentences[index] ?? {};
  const found = firstOfEach(document.text.slice(start, end).toLowerCase(), phrasesIn(document.language));
  const firm = found.get('contesting-phrases');
  const at = firm ?? found.get('contradicting-phrases');
  return {
    at: at === undefined ? null : start + at,
    firm: firm !== undefined,
    mayAnswer: found.size > 0,
  };
}

interface Phrase {
  readonly list: List;
  readonly pattern: RegExp;
}

/** Phrases by the first letters of their first word: one pattern of all of them took ten times as long. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** So many letters tell which phrases may begin with a word; no phrase leaves its first word open before. */
const KEY_LETTERS = 3;

/** A small letter of both languages. A class of all letters there are takes milliseconds to compile in each pattern. */
const LETTER = '[a-zß-öø-ÿ]';

const WORD = new RegExp(`${LETTER}+`, 'g');

/** Where the first phrase of each list begins in a text of small letters. */
function firstOfEach(text: string, phrases: Phrases): ReadonlyMap<List, number> {
  const found = new Map<List, number>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    for (const { list, pattern } of phrases.get(keyOf(word)) ?? []) {
      if (found.has(list)) continue;
      pattern.lastIndex = index;
      if (pattern.test(text)) found.set(list, index);
    }
  }
  return found;
}

function keyOf(word: string): string {
  return word.slice(0, KEY_LETTERS);
}

const compiled = new Map<Language, Phrases>();

/** What is refused rather than contested ("denied bail") is left out. */
function phrasesIn(language: Language): Phrases {
  const before = compiled.get(language);
  if (before) return before;
  const refused = lexiconLines(language, 'refused-things').map(toPattern).join('|');
  const made = new Map<string, Phrase[]>();
  for (const list of LISTS)
    for (const phrase of lexiconLines(language, list)) {
      // An accented letter is no word character to \b.
      const end = `(?!${LETTER})`;
      const pattern = new RegExp(`${toPattern(phrase)}${end}(?!\\s+(?:${refused})${end})`, 'y');
      made.set(keyOf(phrase), [...(made.get(keyOf(phrase)) ?? []), { list, pattern }]);
    }
  compiled.set(language, made);
  return made;
}

function toPattern(phrase: string): string {
  return phrase
    .split(/\s+/u)
    .map((word) => (word === '…' ? '' : word.replaceAll('*', `${LETTER}*`)))
    .join('\\s+')
    .replaceAll('\\s+\\s+', `(?:\\s+\\S+){0,${GAP_WORDS}}?\\s+`);
}
