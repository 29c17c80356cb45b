import type { Word } from '../../dates/grammar/words.ts';
import { anyClosedWords, closedWords } from '../../language/closed-words.ts';
import type { Language } from '../../model.ts';
import type { Clause } from './clauses/clauses.ts';
import type { SentenceMaterial } from './clauses/material.ts';
import { anyEventWords, eventWords } from './words/event-words.ts';
import { isFiniteVerb, isReducedRelative, isReport } from './words/verbs.ts';
import { hasTrait, TRAIT } from './words/word-traits.ts';

/** Words between a verb of reporting and what is said, at most: `said in a statement on Friday`. */
const LONGEST_ASIDE = 6;

/**
 * The clauses with those that report without `that` cut in two: `Police said Friday a man was killed`. What stands
 * directly behind the verb, a date or `in a statement`, belongs to the report; the rest is its content.
 */
export function splitReports(clauses: readonly Clause[], sentence: SentenceMaterial): readonly Clause[] {
  const all: Clause[] = [...clauses];
  for (const clause of clauses) {
    if (
      clause.kind === 'attribution' ||
      clauses.some((each) => each.parent === clause.index && each.kind === 'content')
    )
      continue;
    const cut = cutOf(clause.words, sentence);
    if (cut === null) continue;
    all[clause.index] = { ...clause, words: clause.words.slice(0, cut) };
    all.push({ index: all.length, kind: 'content', parent: clause.index, words: clause.words.slice(cut) });
  }
  return all;
}

/** Index of the word that begins what is said; null where the clause does not report, or says nothing of its own. */
function cutOf(words: readonly Word[], sentence: SentenceMaterial): number | null {
  const first = words.findIndex(
    (_word, at) =>
      isFiniteVerb(words, at, sentence.language) &&
      !(sentence.language === 'en' && isReducedRelative(words, at)),
  );
  const supposed = supposedAt(words, first, sentence.language);
  if (supposed >= 0) return supposed;
  if (first < 0 || !isReport(words[first], sentence.language)) return null;
  const cut = behindAside(words, first + 1, sentence);
  for (let at = cut + 1; at < words.length; at += 1) {
    if (isFiniteVerb(words, at, sentence.language)) return cut;
  }
  return null;
}

/** Words that may open what is feared or believed: its subject. */
const SUBJECT = eventWords('en', 'opens subject');

/** `rescuers fear the third has drowned`: index of the word behind a verb of supposing where what is supposed begins; or -1. */
function supposedAt(words: readonly Word[], first: number, language: Language): number {
  if (language !== 'en') return -1;
  const at = words.findIndex(
    (word, place) => place > 0 && hasTrait(word, TRAIT.supposing | TRAIT.denying, language),
  );
  const behind = words[at + 1];
  if (at < 1 || !behind || !(behind.capital || SUBJECT.has(behind.low)) || (first >= 0 && first < at))
    return -1;
  for (let place = at + 2; place < words.length; place += 1)
    if (isFiniteVerb(words, place, language)) return at + 1;
  return -1;
}

function behindAside(words: readonly Word[], from: number, sentence: SentenceMaterial): number {
  let at = from;
  for (let moved = true; moved && at < from + LONGEST_ASIDE; ) {
    moved = false;
    const word = words[at];
    if (!word) return from;
    const preposition = OPENS_DAY.has(word.low) ? words[at + 1] : word;
    const time = sentence.times.find(
      (each) =>
        each.type !== 'RANGE' && preposition && each.start >= word.start && each.start <= preposition.start,
    );
    if (time) {
      while (at < words.length && (words[at]?.start ?? 0) < time.end) at += 1;
      moved = true;
    } else if (IN.has(word.low) && ARTICLES.has(words[at + 1]?.low ?? '')) {
      at += 3;
      moved = true;
    }
  }
  return at;
}

const OPENS_DAY = anyEventWords('opens day');
const IN = anyClosedWords('locative prepositions');
const ARTICLES = new Set([
  ...anyClosedWords('indefinite articles'),
  ...closedWords('en', 'definite articles'),
]);
