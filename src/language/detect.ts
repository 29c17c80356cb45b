import { franc } from 'franc-min';
import type { Language } from '../model.ts';
import { LANGUAGES, lexiconSet } from './lexicon.ts';
import { foldedWord } from './terms.ts';
import { tokens } from './tokens.ts';

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
  const words = tokens(text).map((token) => foldedWord(token.text));
  const counts = LANGUAGES.map((language) => {
    const stops = lexiconSet(language, 'stop-words');
    return { language, count: words.filter((word) => stops.has(word)).length };
  }).sort((one, other) => other.count - one.count);
  const [first, second] = counts;
  return {
    language: first?.language ?? FALLBACK_LANGUAGE,
    count: first?.count ?? 0,
    other: second?.count ?? 0,
  };
}
