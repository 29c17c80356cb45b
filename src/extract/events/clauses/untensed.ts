import type { Word } from '../../../dates/grammar/words.ts';
import { lexiconSet } from '../../../language/lexicon.ts';
import type { Language } from '../../../model.ts';
import { eventWords } from '../words/event-words.ts';
import { isUnreal } from '../words/unreal-words.ts';
import { isParticiple } from '../words/verbs.ts';
import { hasTrait, TRAIT } from '../words/word-traits.ts';
import type { Clause } from './clauses.ts';
import { isAlleged } from './intended.ts';
import type { Reduced, SentenceMaterial } from './material.ts';

/**
 * What is told without a tense, and not with the date of the verb around it: `regretted on Monday having signed it`, `anunció el
 * martes haber vendido`, `jailed on Friday for beating novices`.
 */
export function untensedIn(sentence: SentenceMaterial, clauses: readonly Clause[]): readonly Reduced[] {
  const { language } = sentence;
  const found: Reduced[] = [];
  for (const { words, kind } of clauses) {
    if (kind === 'condition') continue;
    for (let at = 1; at < words.length; at += 1) {
      const low = words[at]?.low;
      if (low === CAUSE[language]) found.push(...causeAt(words, at, language));
      else if (low === PERFECT[language]) found.push(...perfectAt(words, at, language));
    }
  }
  return found;
}

/** `having signed it`, `haber vendido`, where nothing makes it undone. */
function perfectAt(words: readonly Word[], at: number, language: Language): readonly Reduced[] {
  const first = words
    .slice(at + 1, at + 1 + PERFECT_REACH)
    .findIndex((next) => next.low !== 'been' && next.low !== 'sido' && isParticiple(next, language));
  const verb = words[at + 1 + first];
  const before = words[at - 1];
  if (
    first < 0 ||
    !verb ||
    !before ||
    eventWords(language, 'before what was not done').has(before.low) ||
    isUnreal(words, at - 1, language)
  )
    return [];
  if (isAlleged(verb, words, language) || isRejected(words, at, language)) return [];
  return [{ start: verb.start, end: endOf(words, at, verb), noun: null, isLoose: false }];
}

/** Words between a verb and the perfect that it governs: `rechazó ayer por escrito haber`. */
const GOVERNOR_REACH = 6;

/** `rechazó ayer haber vertido`. */
function isRejected(words: readonly Word[], at: number, language: Language): boolean {
  const before = words.slice(Math.max(0, at - GOVERNOR_REACH), at);
  const preventing = lexiconSet(language, 'preventing-verbs');
  return before.some(
    (word) =>
      hasTrait(word, TRAIT.denying | TRAIT.rejecting | TRAIT.supposing, language) || preventing.has(word.low),
  );
}

const PERFECT: Readonly<Record<Language, string>> = { en: 'having', es: 'haber' };
/** Words behind it in which its participle stands: `having twice been fined`. */
const PERFECT_REACH = 3;

function endOf(words: readonly Word[], at: number, verb: Word): number {
  const comma = words.findIndex(({ text }, place) => place > at && /^[,;]$/.test(text));
  const last = words[comma < 0 ? words.length - 1 : comma - 1] ?? verb;
  return Math.max(last.end, verb.end);
}

/** Words between a punishment and its cause: `fined the lender three million euros for hiding losses`. */
const CAUSE_REACH = 12;
const CAUSE: Readonly<Record<Language, string>> = { en: 'for', es: 'por' };

/** `jailed for beating novices`, `multado por verter ácido`; not `arrested for`, which only says what is alleged. */
function causeAt(words: readonly Word[], at: number, language: Language): readonly Reduced[] {
  const verb = words[at + 1];
  if (!verb || !(language === 'es' ? hasTrait(verb, TRAIT.infinitive, 'es') : GERUND.test(verb.text)))
    return [];
  if (eventWords(language, 'unfulfilled').has(verb.low)) return [];
  const before = words.slice(Math.max(0, at - CAUSE_REACH), at);
  const punishing = lexiconSet(language, 'punishing-verbs');
  const governor = before.findLastIndex(({ low }) => punishing.has(low));
  if (governor < 0 || before.some((_, place) => isUnreal(before, place, language))) return [];
  return [{ start: verb.start, end: endOf(words, at, verb), noun: null, isLoose: true }];
}

const GERUND = /^[a-z]{2,}ing$/;
