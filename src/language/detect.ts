import { franc } from 'franc-min';
import type { Language } from '../model.ts';
import { LANGUAGES, lexiconSet } from './lexicon.ts';
import { foldedWord } from './terms.ts';
import { tokens } from './tokens.ts';

/** The language that a text without any sign of one is taken for. */
export const FALLBACK_LANGUAGE: Language = 'en';

/** Letters enough to tell two languages apart; franc reads no more either. */
const SAMPLE = 2048;
/** Below this many characters trigrams guess; the closed-class words of a language are the better sign. */
const SHORT = 200;

/**
 * The language of a text among those with a lexicon, `otherwise` (or English) where it gives no sign of any.
 * Reads the first 2,048 characters; never throws.
 */
export function detectLanguage(text: string, otherwise: Language | null = null): Language {
  const sample = text.slice(0, SAMPLE).trim();
  if (sample.length < SHORT) {
    const told = languageOfWords(sample) ?? otherwise;
    if (told !== null) return told;
  }
  return BY_CODE[franc(sample, { only: Object.keys(BY_CODE) })] ?? FALLBACK_LANGUAGE;
}

/** ISO 639-3 codes, as franc gives them. */
const BY_CODE: Readonly<Record<string, Language>> = { eng: 'en', spa: 'es' };

/** The language whose stop words are clearly the most in a text, null where two have as many. */
function languageOfWords(text: string): Language | null {
  const words = tokens(text).map((token) => foldedWord(token.text));
  const counts = LANGUAGES.map((language) => {
    const stops = lexiconSet(language, 'stop-words');
    return { language, count: words.filter((word) => stops.has(word)).length };
  }).sort((one, other) => other.count - one.count);
  const [first, second] = counts;
  return first && second && first.count > second.count ? first.language : null;
}
