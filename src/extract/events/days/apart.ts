import type { Word } from '../../../dates/grammar/words.ts';
import { anyClosedWords } from '../../../language/closed-words.ts';
import type { Language, TimeExpression } from '../../../model.ts';
import { anyEventWords, eventWords, eventWordsBy } from '../words/event-words.ts';
import { isParticiple } from '../words/verbs.ts';
import { hasTrait, TRAIT } from '../words/word-traits.ts';

/** Words that open a phrase whose date is its own: `Following her appointment on 2 March, she …`. */
const OPENERS = eventWordsBy('own date');
/** A date directly behind these is a paper's. */
const PAPERS = anyEventWords('dated');

/**
 * Whether a date stands in a phrase set apart from its clause's verb: an opening phrase with `after`, a participle
 * between commas, a paper's date. It dates that phrase and nothing else.
 */
export function isApart(
  time: TimeExpression,
  words: readonly Word[],
  verb: number | null,
  language: Language,
): boolean {
  const at = words.findIndex((word) => word.start >= time.start);
  if (at <= 0) return false;
  if (PAPERS.has(words[at - 1]?.low ?? '') || PAPERS.has(words[at - 2]?.low ?? '')) return true;
  const start = segmentStart(words, at);
  const first = words[start];
  if (reducedAt(time, words, language) >= 0 && (verb === null || verb > at)) return true;
  if (qualifierAt(time, words, verb, language) >= 0) return true;
  if (!first || start === at || (verb !== null && verb >= start && verb <= at)) return false;
  if (start === 0) return OPENERS[language].has(first.low) && (verb === null || verb > at);
  return (
    isEnclosed(words, at) && (eventWords(language, 'planned').has(first.low) || isParticiple(first, language))
  );
}

/** Index of the first word behind the last comma, dash or bracket before a place. */
function segmentStart(words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && !/^[,—–(;]$/.test(words[start - 1]?.text ?? '')) start -= 1;
  return start;
}

/** Whether a comma, dash or bracket closes the stretch behind a place. */
function isEnclosed(words: readonly Word[], at: number): boolean {
  return words.some((word, place) => {
    if (place <= at) return false;
    // Where another clause stood between two words, its comma went with it.
    return /^[,—–);]$/.test(word.text) || word.start - (words[place - 1]?.end ?? 0) > 2;
  });
}

/** Openers of a phrase that tells what happened before: `After leaving prison in January, he …`. */
const AFTERMATHS = anyClosedWords('posterior prepositions');

/** The words of a phrase set apart that tells a happening of its own, with its date; null where it tells none. */
export function apartPhrase(
  time: TimeExpression,
  words: readonly Word[],
  verb: number | null,
  language: Language,
): readonly Word[] | null {
  const at = words.findIndex((word) => word.start >= time.start);
  const start = segmentStart(words, at);
  const first = words[start];
  const next = words.findIndex((word) => word.start >= time.end);
  if (!first || start >= at) return null;
  const reduced = reducedAt(time, words, language);
  if (reduced >= 0) return words.slice(reduced, next);
  const qualifier = qualifierAt(time, words, verb, language);
  if (qualifier >= 0) return words.slice(qualifier, next < 0 ? words.length : next);
  const from = OCCURRED.has(first.low) ? nounBefore(words, start) : start;
  const phrase = words.slice(from, next < 0 ? words.length : next);
  if (start === 0) return AFTERMATHS.has(first.low) ? phrase : null;
  const planned = eventWords(language, 'planned').has(first.low) && words[start + 1]?.low !== 'up';
  return isEnclosed(words, at) && !planned && isParticiple(first, language) ? phrase : null;
}

/** `su muerte, ocurrida el 3 de abril`: the noun tells what occurred. */
const OCCURRED = anyEventWords('occurred');
/** Words of such a noun with its article and what is said of it. */
const LONGEST_NOUN = 8;

/** Index of the article or possessive of the noun before a comma. */
function nounBefore(words: readonly Word[], start: number): number {
  for (let at = start - 2; at >= Math.max(0, start - LONGEST_NOUN); at -= 1)
    if (DETERMINERS.has(words[at]?.low ?? '')) return at;
  return start;
}

const DETERMINERS = anyClosedWords('definite articles', 'indefinite articles', 'possessives');

/** Words from a participle behind a noun to its date: `a student shot dead on 19 May`. */
const QUALIFIER_REACH = 4;

/**
 * Index of the participle behind the clause's verb that says which man, which bridge, and has the date: `released a man jailed
 * in 2019`, `registró el piso de un hombre detenido el lunes`. It stands directly behind its noun. -1 where there is none.
 */
function qualifierAt(
  time: TimeExpression,
  words: readonly Word[],
  verb: number | null,
  language: Language,
): number {
  const at = words.findIndex((word) => word.start >= time.start);
  if (verb === null || verb >= at) return -1;
  for (let place = at - 1; place >= Math.max(verb + 2, at - QUALIFIER_REACH); place -= 1) {
    const word = words[place];
    const noun = words[place - 1];
    if (!word || !noun || /^[,;:()]$/.test(word.text) || hasTrait(word, TRAIT.joint, language)) return -1;
    if (!isParticiple(word, language) || word.capital || hasTrait(word, TRAIT.report | TRAIT.state, language))
      continue;
    return isPlainNoun(noun, language) ? place : -1;
  }
  return -1;
}

/** Whether a word may be the noun that a participle behind it describes. */
function isPlainNoun(word: Word, language: Language): boolean {
  const other =
    TRAIT.auxiliary |
    TRAIT.past |
    TRAIT.adverb |
    TRAIT.report |
    TRAIT.joint |
    TRAIT.participle |
    TRAIT.opener;
  return (
    /^\p{L}{3,}$/u.test(word.text) &&
    !hasTrait(word, other, language) &&
    !eventWords(language, 'no noun').has(word.low)
  );
}

/** Words from a participle to its date: `arrested by the port police on Tuesday`. */
const REDUCED_REACH = 7;

/**
 * Index of the participle that a date belongs to where both only say which man, which report: `A man arrested on Tuesday
 * has been freed`, `Un informe publicado el domingo revela …`. The verb follows the date; none stands before. -1 where not.
 */
function reducedAt(time: TimeExpression, words: readonly Word[], language: Language): number {
  const next = words.findIndex((word) => word.start >= time.end);
  if (next < 0 || !hasTrait(words[next], TRAIT.auxiliary | TRAIT.report, language)) return -1;
  const at = words.findIndex((word) => word.start >= time.start);
  const first = words.findIndex((word, place) => place > 0 && isParticiple(word, language));
  if (first < 1 || first >= at || at - first > REDUCED_REACH) return -1;
  const before = words.slice(0, at);
  if (before.some((word) => /^[,;:()]$/.test(word.text) || hasTrait(word, TRAIT.auxiliary, language)))
    return -1;
  return DETERMINERS.has(words[first - 1]?.low ?? '') ? -1 : first;
}
