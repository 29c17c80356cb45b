import { franc } from 'franc-min';
import type { Language } from '../model.ts';
import { LANGUAGES, lexiconSet } from './lexicon.ts';
import { foldedWord } from './terms.ts';
import { tokens } from './tokens.ts';
import { perForm, type WordForm, wordForm } from './word-form.ts';

/** The language that a text without any sign of one is taken for. */
const FALLBACK_LANGUAGE: Language = 'en';

/** How much of a text is read: enough words to tell two languages apart. In UTF-16 units. */
const SAMPLE = 800;
/** So many stop words, so many times those of the other language, leave no doubt: a tenth of what trigrams cost. */
const CLEAR_COUNT = 8;
const CLEAR_RATIO = 3;
/** Below this many characters trigrams guess; any difference in stop words is the better sign. */
const SHORT = 200;

/**
 * The language of a text among those with a lexicon, `otherwise` (or English) where it gives no sign of any.
 * Reads the first 800 characters; never throws.
 */
export function detectLanguage(text: string, otherwise: Language | null = null): Language {
  const sample = text.slice(0, SAMPLE).trim();
  const { language, count, other } = mostStopWords(sample);
  const clear = count >= CLEAR_COUNT && count >= other * CLEAR_RATIO;
  if (clear || (sample.length < SHORT && count > other)) return language;
  if (sample.length < SHORT && otherwise !== null) return otherwise;
  return BY_CODE[franc(sample, { only: Object.keys(BY_CODE) })] ?? FALLBACK_LANGUAGE;
}

/** ISO 639-3 codes, as franc gives them. */
const BY_CODE: Readonly<Record<string, Language>> = { eng: 'en', spa: 'es' };

/** The language with the most stop words in a text, how many they are, and how many the next one has. */
function mostStopWords(text: string): { language: Language; count: number; other: number } {
  const words = outsideNames(tokens(text).map((token) => wordForm(token.text)));
  const counts = LANGUAGES.map((language) => ({
    language,
    count: words.filter((word) => stopsOf(word).includes(language)).length,
  })).sort((one, other) => other.count - one.count);
  const [first, second] = counts;
  return {
    language: first?.language ?? FALLBACK_LANGUAGE,
    count: first?.count ?? 0,
    other: second?.count ?? 0,
  };
}

/** The languages of which a word is a stop word. */
const stopsOf = perForm(({ text }) => {
  const folded = foldedWord(text);
  return LANGUAGES.filter((language) => lexiconSet(language, 'stop-words').has(folded));
});

/** Joining words of a name at most: "de la". */
const LONGEST_JOINT = 2;
const isCapital = perForm(({ text }) => /^\p{Lu}/u.test(text));

/** The words without those between two capitals: the `de la` of a Spanish name says nothing of the text around it. */
function outsideNames(words: readonly WordForm[]): readonly WordForm[] {
  let last = Number.NEGATIVE_INFINITY;
  const capitals = words.map(isCapital);
  const next = nextCapitals(capitals);
  return words.filter((_word, at) => {
    if (capitals[at]) last = at;
    return capitals[at] || (next[at] ?? Number.POSITIVE_INFINITY) - last - 1 > LONGEST_JOINT;
  });
}

/** For each place that of the next capital, in one walk from the end. */
function nextCapitals(capitals: readonly boolean[]): readonly number[] {
  const next = new Array<number>(capitals.length);
  let following = Number.POSITIVE_INFINITY;
  for (let at = capitals.length - 1; at >= 0; at--) {
    next[at] = following;
    if (capitals[at]) following = at;
  }
  return next;
}
