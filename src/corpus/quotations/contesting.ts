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

function contestOf({ document, sentences }: Analysis, index: number): Contest {
  const { start = 0, end = 0 } = sentences[index] ?? {};
  const text = document.text.slice(start, end);
  const firm = phrases(document.language, 'contesting-phrases').exec(text);
  const found = firm ?? phrases(document.language, 'contradicting-phrases').exec(text);
  if (found) return { at: start + found.index, firm: firm !== null, mayAnswer: true };
  return { at: null, firm: false, mayAnswer: phrases(document.language, 'answering-phrases').test(text) };
}

const compiled = new Map<string, RegExp>();

/** What is refused rather than contested ("denied bail") is left out. */
function phrases(language: Language, list: string): RegExp {
  const key = `${language} ${list}`;
  const before = compiled.get(key);
  if (before) return before;
  const refused = anyOf(lexiconLines(language, 'refused-things'));
  // An accented letter is no word character to \b.
  const end = '(?!\\p{L})';
  const made = new RegExp(
    `(?<!\\p{L})${anyOf(lexiconLines(language, list))}${end}(?!\\s+${refused}${end})`,
    'iu',
  );
  compiled.set(key, made);
  return made;
}

function anyOf(lines: readonly string[]): string {
  return `(?:${lines.map(toPattern).join('|')})`;
}

function toPattern(phrase: string): string {
  return phrase
    .split(/\s+/u)
    .map((word) => (word === '…' ? '' : word.replaceAll('*', '\\p{L}*')))
    .join('\\s+')
    .replaceAll('\\s+\\s+', `(?:\\s+\\S+){0,${GAP_WORDS}}?\\s+`);
}
