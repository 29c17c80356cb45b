import type { Word } from '../../../dates/grammar/words.ts';
import type { Language } from '../../../model.ts';
import { isAffirming } from './affirmed.ts';
import { isAdjective, isApposed, isReduced } from './english-participles.ts';
import { eventWords } from './event-words.ts';
import {
  isMonth,
  isNegativeSubject,
  isSupposedPerfect,
  isUnreal,
  NOUN_FOLLOWS,
  SPANISH_GOING,
} from './unreal-words.ts';
import { hasTrait, TRAIT } from './word-traits.ts';

/** The verb that makes a clause tell something. */
export interface TellingVerb {
  /** Index among the clause's words. */
  readonly at: number;
  /** `event`: something happened; `report`: someone says what did; `state`: how something was. */
  readonly kind: 'event' | 'report' | 'state';
}

/** Words between an auxiliary and its participle: `has since repeatedly denied`. */
const MOST_BETWEEN = 4;

/**
 * The verb with which a clause tells that something happened: a past form, a perfect or a passive of the past; or a
 * present form of a verb of reporting. Null for plans, wishes, conditions, negations, the present.
 */
export function tellingVerb(words: readonly Word[], language: Language): TellingVerb | null {
  let plain: TellingVerb | null = null;
  let state: TellingVerb | null = null;
  for (let at = 0; at < words.length; at += 1) {
    if (!hasTrait(words[at], MATTERS, language)) continue;
    if (isUnreal(words, at, language) || isNegativeSubject(words, at, language)) return plain ?? null;
    if (language === 'en' && isSupposedPerfect(words, at)) {
      at = behindPerfect(words, at);
      continue;
    }
    const composed = composedAt(words, at, language);
    if (composed === 'running') state ??= { at, kind: 'state' };
    else if (composed !== null) return verbAt(words, composed, language);
    else if (hasTrait(words[at], TRAIT.state, language)) state ??= { at, kind: 'state' };
    else if (plain === null && isTelling(words, at, language)) plain = verbAt(words, at, language);
  }
  return plain ?? state;
}

/** The participle of a perfect that tells nothing: no verb of its clause either. */
function behindPerfect(words: readonly Word[], have: number): number {
  const composed = composedAt(words, have, 'en');
  return typeof composed === 'number' ? composed : have;
}

/** Traits of which a word has one that makes its clause tell something, or nothing. */
const MATTERS =
  TRAIT.unreal |
  TRAIT.ahead |
  TRAIT.negative |
  TRAIT.composing |
  TRAIT.state |
  TRAIT.report |
  TRAIT.past |
  TRAIT.firstPast;

/** Whether a word is, as it stands, a finite verb of any tense that the clause splitter should know of. */
export function isFiniteVerb(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at];
  if (language === 'es') return isSpanishFinite(words, at);
  if (!hasTrait(word, ENGLISH_FINITE | TRAIT.past, 'en') || isMonth(words, at)) return false;
  return hasTrait(word, ENGLISH_FINITE, 'en') || !(isAdjective(words, at) || isApposed(words, at));
}

function isSpanishFinite(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (hasTrait(word, SPANISH_FINITE | (at === 0 ? TRAIT.firstPast : TRAIT.past), 'es')) return true;
  const before = words[at - 1]?.low ?? '';
  // `la joyería` ends like a conditional, `la policía` like an imperfect: words before it show the verb.
  if (hasTrait(word, TRAIT.ahead, 'es') && !SPANISH_GOING.has(word?.low ?? ''))
    return !NOUN_FOLLOWS.has(before);
  if (/[a-z]{2}ía$/.test(word?.text ?? '') && VERB_FOLLOWS.has(before)) return true;
  return isSpanishSubjunctive(words, at);
}

const VERB_FOLLOWS = eventWords('es', 'verb follows');

const SPANISH_FINITE = TRAIT.finite | TRAIT.state | TRAIT.report;
const ENGLISH_FINITE = TRAIT.auxiliary | TRAIT.report;

/** Words behind which a form of the past subjunctive is one, and no noun or present. */
const OPENS_SUBJUNCTIVE = eventWords('es', 'opens subjunctive');
/** Words between them: `que el ministro de Obras nunca viajara`. */
const SUBJUNCTIVE_REACH = 8;

/** A past subjunctive behind `que` or `si`: `que el ministro viajara`. */
export function isSpanishSubjunctive(words: readonly Word[], at: number): boolean {
  if (!hasTrait(words[at], TRAIT.subjunctive, 'es')) return false;
  for (let before = at - 1; before >= Math.max(0, at - SUBJUNCTIVE_REACH); before -= 1)
    if (OPENS_SUBJUNCTIVE.has(words[before]?.low ?? '')) return true;
  return false;
}

/** A past form, or a present form of a verb of reporting. */
function isTelling(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at];
  if (isReport(word, language)) return language === 'es' || !(isAdjective(words, at) || isSettled(words, at));
  // `Murió el pintor`: the first word of a sentence has its capital from there.
  if (language === 'es') return hasTrait(word, at === 0 ? TRAIT.firstPast : TRAIT.past, 'es');
  if (word?.low === 'did') return isEmphatic(words, at);
  if (!hasTrait(word, TRAIT.past, 'en') || isAdjective(words, at)) return false;
  return !isReduced(words, at) && !isReducedRelative(words, at);
}

/** `Only on Friday did the bank admit it`, `He did resign`: not `did not`, nor what a question opens. */
function isEmphatic(words: readonly Word[], at: number): boolean {
  return (
    at > 0 && (words[at + 1]?.low !== 'not' || isAffirming(words, at + 1, 'en')) && words.at(-1)?.text !== '?'
  );
}

/** Whether a verb passes on what happened: `said`, `reported`. */
export function isReport(word: Word | undefined, language: Language): boolean {
  return hasTrait(word, TRAIT.report, language);
}

function verbAt(words: readonly Word[], at: number, language: Language): TellingVerb {
  return {
    at,
    kind: isReport(words[at], language)
      ? 'report'
      : hasTrait(words[at], TRAIT.state, language)
        ? 'state'
        : 'event',
  };
}

/** The participle of a perfect or a past passive that begins at a word; `running` where it is a progressive. */
function composedAt(words: readonly Word[], at: number, language: Language): number | 'running' | null {
  if (!hasTrait(words[at], TRAIT.composing, language)) return null;
  let been = false;
  for (let place = at + 1; place <= at + MOST_BETWEEN; place += 1) {
    const word = words[place];
    if (!word || /^[,.;:]$/.test(word.text)) return null;
    if (word.low === 'been' || word.low === 'sido') been = true;
    else if (/ing$|ando$|iendo$/.test(word.low) && place === at + (been ? 2 : 1)) return 'running';
    else if (isParticiple(word, language)) return place;
    else if (word.low === 'not' && isAffirming(words, place, language)) continue;
    else if (hasTrait(word, TRAIT.unreal, language) || !isAdverb(word, language)) return null;
  }
  return null;
}

/** Whether a word may be a past participle. */
export function isParticiple(word: Word | undefined, language: Language): boolean {
  return hasTrait(word, TRAIT.participle, language);
}

/** Whether a word may stand between an auxiliary and its participle, or before a verb: `allegedly carried`. */
export function isAdverb(word: Word | undefined, language: Language): boolean {
  return hasTrait(word, TRAIT.adverb, language);
}

/**
 * `A report published on Wednesday says …`, `The car parked outside went up in flames`: behind a noun, with the clause's own
 * verb still to come, a form that may be a participle is one. Only a verb that can be nothing else counts as that.
 */
export function isReducedRelative(words: readonly Word[], at: number): boolean {
  if (at < 2 || !isParticiple(words[at], 'en')) return false;
  const reports = hasTrait(words[at], TRAIT.report, 'en');
  for (let place = 0; place < at; place += 1) if (isFiniteVerb(words, place, 'en')) return false;
  // `According to a suit filed on Monday, the coach slapped …`: no verb of the clause stands before the comma.
  const isFronted = FRONTING.has(words[0]?.low ?? '');
  let behindComma = false;
  for (let place = at + 2; place < words.length; place += 1) {
    const word = words[place];
    if (word?.text === ',' && isFronted && !behindComma) {
      behindComma = true;
      continue;
    }
    if (/^[,;:()—–]$/.test(word?.text ?? '') || hasTrait(word, TRAIT.joint, 'en')) return false;
    // `posted on Sunday shows`; but `said on Sunday he saw`.
    if (reports) {
      if (hasTrait(word, TRAIT.report, 'en')) return /s$/.test(word?.low ?? '');
      continue;
    }
    if (
      hasTrait(word, behindComma ? TRAIT.report | TRAIT.auxiliary : TRAIT.report, 'en') &&
      !isSettled(words, place)
    )
      return !isAdjective(words, place);
    const isPlain = hasTrait(word, TRAIT.past, 'en') && (behindComma || !isParticiple(word, 'en'));
    if (isPlain) return !isAdjective(words, place);
  }
  return false;
}

/** `to settle claims`, `to deny reports`: behind an infinitive a form in -s is its object. */
function isSettled(words: readonly Word[], at: number): boolean {
  return /s$/.test(words[at]?.low ?? '') && words[at - 2]?.low === 'to';
}

const FRONTING = eventWords('en', 'fronted');
