/** Dates of a phrase that a clause's verb stands outside of. */
import { DAY_LENGTH } from '../../../dates/date-value.ts';
import type { Word } from '../../../dates/grammar/words.ts';
import { closedWords, closedWordsBy } from '../../../language/closed-words.ts';
import type { Language, TimeExpression } from '../../../model.ts';
import { eventWords } from '../words/event-words.ts';

/**
 * Whether a date behind a clause's verb is that of what the verb's deed is about, compared with or set beside: `arrested in
 * connection with the fires last year`, `profit rose to 4 million, up from 3 million last year`, `the panda, a gift in 1992, died`,
 * `he was fined, opening a dispute that ended in 2004`, `reunited after the fall of the regime 10 years ago`.
 */
export function isOfPhrase(
  time: TimeExpression,
  words: readonly Word[],
  verb: number | null,
  language: Language,
): boolean {
  const at = words.findIndex((word) => word.start >= time.start);
  if (at <= 0) return false;
  const start = segmentStart(words, at);
  if (isApposed(words, start, at, verb, language)) return true;
  if (verb !== null && verb > at) return false;
  const segment = words.slice(Math.max(start, (verb ?? -1) + 1), at);
  if (isCompared(segment, language) || isOnMatter(segment, language)) return true;
  if (verb === null || time.when?.length === DAY_LENGTH) return false;
  return isBehindGerund(words.slice(verb + 1, at), language) || isAftermath(segment, language);
}

/** Index of the first word behind the last comma, dash or bracket before a place. */
function segmentStart(words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && !MARK.test(words[start - 1]?.text ?? '')) start -= 1;
  return start;
}

const MARK = /^[,—–(;:]$/;

/** `, a gift from the city in 1992, `: who or what somebody is, between commas. */
function isApposed(
  words: readonly Word[],
  start: number,
  at: number,
  verb: number | null,
  language: Language,
): boolean {
  if (start === 0 || start >= at || !INDEFINITE[language].has(words[start]?.low ?? '')) return false;
  if (verb !== null && verb >= start && verb <= at) return false;
  const close = words.findIndex(({ text }, place) => place > at && MARK.test(text));
  if (close < 0 || !/^\p{L}/u.test(words[start - 2]?.text ?? '')) return false;
  // `a plant in 1990, a mill in 1992 and`: one more of a list.
  return !words.slice(at, close + 2).some(({ low }) => AND[language].has(low));
}

const INDEFINITE = closedWordsBy('indefinite articles');
const AND = closedWordsBy('additive conjunctions');
const OF = closedWordsBy('genitive prepositions');
const AFTER = closedWordsBy('posterior prepositions');
const ARTICLES = {
  en: closedWords('en', 'definite articles', 'possessives'),
  es: closedWords('es', 'definite articles', 'possessives'),
};

/** `up from 3 million`, `compared with a loss`, `frente a 3 millones`. */
function isCompared(segment: readonly Word[], language: Language): boolean {
  return segment.some(({ low }, at) => {
    if (eventWords(language, 'compared').has(low)) return true;
    if (
      !eventWords(language, 'moved').has(low) ||
      !eventWords(language, 'from').has(segment[at + 1]?.low ?? '')
    )
      return false;
    return FIGURE.test(segment[at + 2]?.text ?? '');
  });
}

const FIGURE = /^[\d$€£¥]/;

/** `in connection with the fires`, `en relación con los incendios`. */
function isOnMatter(segment: readonly Word[], language: Language): boolean {
  return segment.some(({ low }, at) => {
    const before = segment[at - 1]?.low ?? '';
    return eventWords(language, 'bearing').has(low) && eventWords(language, 'before bearing').has(before);
  });
}

/** `…, opening a dispute`: a deed of its own, which a month or a year behind it dates. */
function isBehindGerund(behind: readonly Word[], language: Language): boolean {
  return behind.some(({ low }, at) => {
    if (behind[at - 1]?.text !== ',') return false;
    return GERUND[language].test(low) && !eventWords(language, 'no gerund').has(low);
  });
}

const GERUND: Readonly<Record<Language, RegExp>> = { en: /^[a-z]{3,}ing$/, es: /(?:ando|iendo)$/ };

/** `after the fall of the regime`: what came before, with its own time. */
function isAftermath(segment: readonly Word[], language: Language): boolean {
  const at = segment.findLastIndex(({ low }) => AFTER[language].has(low));
  const article = segment[language === 'es' && segment[at + 1]?.low === 'de' ? at + 2 : at + 1];
  if (at < 0 || !article || !ARTICLES[language].has(article.low)) return false;
  return segment.slice(at + 2).some(({ low }) => OF[language].has(low));
}
