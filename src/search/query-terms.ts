import { terms } from '../language/terms.ts';
import type { Language } from '../model.ts';
import type { QueryTerm } from './scores.ts';

/** A word of a query with the terms it may stand under. */
export interface TypedTerm extends QueryTerm {
  /** The word as typed. */
  readonly typed: string;
}

/**
 * The terms of typed words. A passage is stemmed in its own language; the language of a query is unknown, so each
 * word gets its stem in every language of the corpus. A word that only one language leaves out (`la`, `may`) stays
 * where it is a content word of the other, unless the query itself is in the language that leaves it out.
 */
export function queryTerms(words: readonly string[], languages: readonly Language[]): readonly TypedTerm[] {
  const left = leftOutBy(words, languages);
  return words.flatMap((typed, place) => {
    const isName = place > 0 && /^\p{Lu}/u.test(typed);
    const isLeftOut = left !== null && !isName && terms(typed, left).length === 0;
    return isLeftOut ? [] : termsOfWord(typed, languages);
  });
}

/** The same terms, each once: the first word that has it stands for it. */
export function distinctTerms(typed: readonly TypedTerm[]): readonly TypedTerm[] {
  const known = new Map<string, TypedTerm>();
  for (const term of typed) {
    const key = term.alternatives.join(' ');
    if (!known.has(key)) known.set(key, term);
  }
  return [...known.values()];
}

/** The language of the query, told by its stop words; null where they do not decide. */
function leftOutBy(words: readonly string[], languages: readonly Language[]): Language | null {
  const counted = languages
    .map((language) => ({
      language,
      stops: words.filter((word) => terms(word, language).length === 0).length,
    }))
    .sort((a, b) => b.stops - a.stops);
  const [most, next] = counted;
  return most && most.stops > (next?.stops ?? 0) ? most.language : null;
}

/** The terms of one word: one, or several where it has a hyphen. Languages that part it alike share their terms. */
function termsOfWord(typed: string, languages: readonly Language[]): readonly TypedTerm[] {
  const byLanguage = languages.map((language) => terms(typed, language)).filter((found) => found.length > 0);
  const parts = Math.max(0, ...byLanguage.map((found) => found.length));
  return Array.from({ length: parts }, (_, part) => ({
    typed,
    alternatives: [...new Set(byLanguage.flatMap((found) => found[part] ?? []))],
  }));
}
