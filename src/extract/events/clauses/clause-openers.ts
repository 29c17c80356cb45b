/** Words that open a clause, and how it then stands in its sentence. */
import type { Word } from '../../../dates/grammar/words.ts';
import { anyClosedWords, closedWords } from '../../../language/closed-words.ts';
import { lexiconSet } from '../../../language/lexicon.ts';
import type { Language } from '../../../model.ts';
import { isAffirming, isUntil } from '../words/affirmed.ts';
import { eventWords } from '../words/event-words.ts';
import { isAdverb, isFiniteVerb, isReport, isSpanishSubjunctive } from '../words/verbs.ts';
import { hasTrait, TRAIT } from '../words/word-traits.ts';
import { VERB_REACH, verbSoon } from './clause-verbs.ts';
import { opensContactClause } from './contact-clause.ts';

/** How a clause stands in its sentence. */
export type ClauseKind =
  | 'main'
  | 'content'
  | 'relative'
  | 'adverbial'
  | 'condition'
  | 'aside'
  | 'attribution';

const CONDITION = anyClosedWords('conditional conjunctions');

/** How a clause stands that opens with the word at `at`, behind the words of the clause so far; null where none opens. */
export function openerKind(
  words: readonly Word[],
  at: number,
  sofar: readonly Word[],
  language: Language,
): ClauseKind | null {
  const word = words[at];
  if (at === 0 && isInverted(words, language)) return 'condition';
  if (language === 'en' && opensContactClause(words, at, sofar)) return 'relative';
  if (!word || !hasTrait(word, TRAIT.opener, language)) return null;
  if (CONDITION.has(word.low)) return 'condition';
  if (eventWords(language, 'relative').has(word.low)) return 'relative';
  if (word.low === 'that' || word.low === 'que') return thatKind(words, at, sofar, language);
  const behind = words[at + 1];
  if (eventWords(language, 'doubtful opener').has(word.low)) {
    if (isUntil(word, language) && isAffirming(words, at - 1, language)) return null;
    const reach = LIKENING.test(word.low) ? beforeNext(words, at) : VERB_REACH;
    if (/ing$/.test(behind?.low ?? '') || sofar.length === 0) {
      return sofar.length === 0 && verbSoon(words, at + 1, reach, language) ? 'adverbial' : null;
    }
    return verbSoon(words, at + 1, reach, language) ? 'adverbial' : null;
  }
  return 'adverbial';
}

/** These open a clause or say only in what part: `as director`, `como juez`. */
const LIKENING = /^(?:as|como)$/;

/** `removed her as director on Monday after a revolt`: words of a clause before the next one of time or reason opens. */
function beforeNext(words: readonly Word[], at: number): number {
  const next = words
    .slice(at + 1, at + VERB_REACH)
    .findIndex(({ low }) => ADVERBIAL.test(low) || (words[at]?.low === 'como' && JOINS.test(low)));
  return next < 0 ? VERB_REACH : next;
}

const ADVERBIAL = /^(?:after|before|when|while|because|since|until|although|though)$/;

/** `empezó como juez y fue condenado`: the verb behind these is that of the clause around `como`. */
const JOINS = /^(?:y|e|pero|cuando|porque|aunque|tras|que)$/;

/** `Had the alarm been raised, …`, `De haber sonado la alarma, …`: a condition without `if`; with a question mark none. */
function isInverted(words: readonly Word[], language: Language): boolean {
  const [first, second] = words;
  const isOne =
    language === 'es'
      ? first?.low === 'de' && /^haber(?:l[aeo]s?|se)?$/.test(second?.low ?? '')
      : eventWords('en', 'inverted').has(first?.low ?? '') && /^[\p{L}0-9]+$/u.test(second?.text ?? '');
  const isAsked =
    words.at(-1)?.text === '?' && !words.some(({ low }) => eventWords('en', 'conditional').has(low));
  return isOne && words.some(({ text }) => text === ',') && !isAsked;
}

/** `que cuidaba ovejas`: behind `que` a word that ends so is a verb. */
const IMPERFECT = /[a-z]{2}(?:aban?|ian?)$/;

/** `The bridge that engineers inspected`: words without a verb yet, the last no noun of claiming like `news`. */
function isSubject(sofar: readonly Word[]): boolean {
  const last = sofar.at(-1);
  if (
    !last ||
    sofar.length < 2 ||
    !/^[a-z]{2,}$/.test(last.text) ||
    lexiconSet('en', 'claim-nouns').has(last.low)
  )
    return false;
  if (eventWords('en', 'before content').has(last.low)) return false;
  const first = BEFORE_SUBJECT.has(sofar[0]?.low ?? '') ? sofar[1] : sofar[0];
  return OPENS_SUBJECT.has(first?.low ?? '') && !sofar.some((_, at) => isFiniteVerb(sofar, at, 'en'));
}

const OPENS_SUBJECT = new Set([
  ...closedWords('en', 'definite articles', 'indefinite articles', 'possessives', 'small cardinals'),
  ...eventWords('en', 'like articles'),
]);

/** `After a debate that lasted six hours, lawmakers …`: what a phrase before the subject opens with. */
const BEFORE_SUBJECT = eventWords('en', 'before subject');

/** Words behind `que` in which its verb is looked for. */
const WISH_REACH = 8;

/** Words between what calls something a fact and its `que`: `lamentó el lunes que`, `el hecho de que`. */
const FACT_REACH = 4;

/** `exigió que dimitiera`, `negó que viajara`: a subjunctive as the clause's first verb; `el hecho de que` tells facts. */
function isWished(words: readonly Word[], at: number): boolean {
  if (
    words
      .slice(Math.max(0, at - FACT_REACH), at)
      .some(({ low }) => lexiconSet('es', 'factive-verbs').has(low))
  )
    return false;
  for (let place = at + 1; place <= at + WISH_REACH; place += 1) {
    const word = words[place];
    if (!word || /^[,;.:()]$/.test(word.text)) return false;
    if (isSpanishSubjunctive(words, place) || /^hayan?$/.test(word.low)) return true;
    if (isFiniteVerb(words, place, 'es')) return false;
  }
  return false;
}

const DETERMINERS = closedWords('en', 'possessives', 'singular demonstratives');

/** `a bill that bans trawling`: behind a noun, before a form in -s. */
function isPresentRelative(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const isNoun =
    before !== undefined && /^[a-z]{3,}$/.test(before.text) && !isFiniteVerb(words, at - 1, 'en');
  if (!isNoun || lexiconSet('en', 'claim-nouns').has(before.low) || hasTrait(before, NO_HEAD, 'en'))
    return false;
  return /^[a-z]{2,}[^su]s$/.test(words[at + 1]?.text ?? '') && !DETERMINERS.has(words[at + 1]?.low ?? '');
}

const NO_HEAD =
  TRAIT.report | TRAIT.adverb | TRAIT.supposing | TRAIT.denying | TRAIT.doubting | TRAIT.demanding;

/** Words between a demand and the `that` behind it: `pidió el martes que`. */
const DEMAND_REACH = 4;

/** `demanded that he resign`, `pidió el martes que ingrese`, `para que`: no finite verb of a fact follows. */
function isDemanded(words: readonly Word[], at: number, language: Language): boolean {
  for (let place = at - 1; place >= Math.max(0, at - DEMAND_REACH); place -= 1) {
    if (/^[,;:()]$/.test(words[place]?.text ?? '')) return false;
    if (!hasTrait(words[place], TRAIT.demanding, language)) continue;
    return !verbSoon(words, at + 1, DEMANDED_REACH, language);
  }
  return false;
}

/** Words behind `that` in which a finite verb shows that it tells a fact. */
const DEMANDED_REACH = 6;

const PREPOSITIONS = closedWords('en', 'noun prepositions');

/** `said that …` opens content, `the plan that …` a relative clause; `that` before its noun opens nothing. */
function thatKind(
  words: readonly Word[],
  at: number,
  sofar: readonly Word[],
  language: Language,
): ClauseKind | null {
  const before = words[at - 1];
  if (before && language === 'en' && PREPOSITIONS.has(before.low)) return null;
  if (eventWords(language, 'before que').has(before?.low ?? '')) return null;
  if (before?.low === 'de' && eventWords(language, 'time before que').has(words[at - 2]?.low ?? ''))
    return 'adverbial';
  if (language === 'es' && isWished(words, at)) return 'condition';
  if (isDemanded(words, at, language)) return 'condition';
  const first = isAdverb(words[at + 1], language) ? at + 2 : at + 1;
  const verb =
    isFiniteVerb(words, first, language) || (language === 'es' && IMPERFECT.test(words[first]?.low ?? ''));
  if (verb && !isReport(before, language)) return 'relative';
  const reported = sofar.some((word) => isReport(word, language));
  if (language === 'es' && before?.text === ',' && !reported) return 'relative';
  if (language === 'en' && (isSubject(sofar) || isPresentRelative(words, at))) return 'relative';
  const near = [1, 2, 3, 4, 5].some((away) => isReport(words[at - away], language));
  return reported || near ? 'content' : verbSoon(words, at + 1, VERB_REACH, language) ? 'content' : null;
}
