import { DAY_LENGTH, rangeOf } from '../../../dates/date-value.ts';
import { indexAt, type Word } from '../../../dates/grammar/words.ts';
import { lexiconSet } from '../../../language/lexicon.ts';
import type { TimeExpression } from '../../../model.ts';
import type { Clause } from '../clauses/clauses.ts';
import { isOccasion, roleOf } from '../clauses/governing.ts';
import { isAlleged } from '../clauses/intended.ts';
import type { SentenceMaterial } from '../clauses/material.ts';
import { type Hold, holdOf } from '../clauses/reduced.ts';
import { anyEventWords } from '../words/event-words.ts';
import { hangsWithin } from '../words/hangs-within.ts';
import type { TellingVerb } from '../words/verbs.ts';
import { isApart } from './apart.ts';
import { isOfPhrase } from './of-phrase.ts';

/** The expression that dates a clause's verb: of several the one nearest to it. Null where none does. */
export function datingOf(
  clause: Clause,
  sentence: SentenceMaterial,
  verb: TellingVerb | null,
): { readonly time: TimeExpression } | null {
  const place = clause.words[verb?.at ?? 0]?.start ?? clause.words[0]?.start ?? 0;
  const governing = timesOf(clause, sentence).filter(
    (time) =>
      governs(time, clause, sentence) &&
      !isAlleged(time, clause.words, sentence.language) &&
      isPast(time, sentence.latest) &&
      !isApart(time, clause.words, verb?.at ?? null, sentence.language) &&
      !isOfPhrase(time, clause.words, verb?.at ?? null, sentence.language) &&
      !isOfAnother(time, clause, sentence, verb),
  );
  const byHold = (hold: Hold) =>
    governing
      .filter((time) => holdOf(time, place, sentence.reduced) === hold)
      .sort((a, b) => rank(a, place, clause) - rank(b, place, clause))[0];
  const nearest = byHold('free') ?? byHold('loose');
  const time = nearest ?? occasionDate(clause, sentence, verb);
  return time ? { time } : null;
}

/** Whether the sentence's tree hangs a date on another verb within the clause. */
function isOfAnother(
  time: TimeExpression,
  { words }: Clause,
  { parse, language }: SentenceMaterial,
  verb: TellingVerb | null,
): boolean {
  const own = verb && words[verb.at];
  if (!own || own.start > time.start) return false;
  const tree = parse();
  return tree !== null && hangsWithin(time, own, tree, language);
}

const YEAR_LAST = /\d,? \d{4}$/;

/** Words of a subject that names an occasion with its day: `Saturday's match`, `La sesión del martes`. */
const SUBJECT_WORDS = 7;

/** `Saturday's match was abandoned`: what happened to what takes place on a day; not what was done to it before. */
function occasionDate(
  clause: Clause,
  sentence: SentenceMaterial,
  verb: TellingVerb | null,
): TimeExpression | null {
  const { language } = sentence;
  if (verb?.kind !== 'event') return null;
  if (lexiconSet(language, 'calling-verbs').has(clause.words[verb.at]?.low ?? '')) return null;
  // `The May 3, 1988, fire`: the commas of a date close no subject, nor do its words make it longer.
  const isOfDate = ({ start: at }: Word) =>
    sentence.times.some(({ start, end, text }) => start <= at && at <= end && YEAR_LAST.test(text));
  const dated = clause.words.slice(0, verb.at).filter(isOfDate).length;
  const subject = clause.words.slice(0, Math.min(SUBJECT_WORDS + dated, verb.at));
  const comma = subject.findIndex((word) => word.text === ',' && !isOfDate(word));
  const noun = comma < 0 ? subject : subject.slice(0, comma);
  if (!isOccasion(noun, language, true) || BEFORE_NOUN.has(noun[0]?.low ?? '')) return null;
  if (noun.some(({ low }) => MATTER.has(low))) return null;
  const time = timesOf(clause, sentence).find(
    ({ start, when }) => when?.length === DAY_LENGTH && noun.some((word) => word.start === start),
  );
  if (!time || !isPast(time, sentence.latest)) return null;
  return roleOf(time, clause.words, language) === 'modifier' ? time : null;
}

/** Behind these stands what the subject is about: `the inquiry into the derailment of 3 May`. */
const MATTER = anyEventWords('matter');

/** Opening words of what is no subject. */
const BEFORE_NOUN = anyEventWords('no subject opener');

/** The text's words for there being no date: `Recently`, `now`, a relative expression that nothing resolves. */
export function reasonFor(clauses: readonly Clause[], sentence: SentenceMaterial): string | null {
  const vague = clauses.flatMap((clause) =>
    timesOf(clause, sentence).filter(
      (time) =>
        isVague(time) &&
        holdOf(time, clause.words[0]?.start ?? 0, sentence.reduced) === 'free' &&
        roleOf(time, clause.words, sentence.language) === 'adverbial',
    ),
  );
  return vague[0]?.text ?? null;
}

/** Whether an expression says when, and not which day; a time of day says so little, and so does `in the past`, `the night`. */
function isVague({ when, type, value, text }: TimeExpression): boolean {
  if (when !== null || value === 'FUTURE_REF' || LONE_NOUN.test(text)) return false;
  return type === 'DATE' || (type === 'TIME' && !/\d/.test(text));
}

const LONE_NOUN = /^(?:the|el|la)\s\p{L}+$/iu;

/** The time expressions whose first word is one of the clause's. */
export function timesOf(clause: Clause, sentence: SentenceMaterial): readonly TimeExpression[] {
  if (sentence.times.length === 0) return sentence.times;
  const { words } = clause;
  return sentence.times.filter(({ start }) => words[indexAt(words, start)]?.start === start);
}

/** `had asked for it for years`: what lasted no certain time, without a day, is how things were. */
export function lastedLong(clause: Clause, sentence: SentenceMaterial): boolean {
  return timesOf(clause, sentence).some(({ type, value }) => type === 'DURATION' && UNCERTAIN.test(value));
}

/** Years, months or decades, without saying how many. */
const UNCERTAIN = /^PX/;

/** Whether a date is not ahead of the document's own. */
export function isPast(time: TimeExpression, latest: number | null): boolean {
  const range = time.when === null ? null : rangeOf(time.when);
  return range !== null && (latest === null || range.first <= latest);
}

function governs(time: TimeExpression, clause: Clause, sentence: SentenceMaterial): boolean {
  if (time.when === null) return false;
  if (time.type === 'RANGE') return isStretchOfDays(time) && !/^(?:since|desde)\b/i.test(time.text);
  if (time.type !== 'DATE' && time.type !== 'TIME') return false;
  if (COUNTED.test(time.text) && !hasAnchor(time, sentence)) return false;
  if (
    sentence.times.some(
      (other) => other.type === 'RANGE' && other.start <= time.start && time.end <= other.end,
    )
  ) {
    return false;
  }
  return roleOf(time, clause.words, sentence.language) === 'adverbial';
}

/** `Two days earlier`: counts from something told, and dates nothing where that is not known. */
function hasAnchor(time: TimeExpression, { told, times }: SentenceMaterial): boolean {
  return told.length > 0 || times.some((other) => other !== time && other.when?.length === DAY_LENGTH);
}

const COUNTED =
  /^(?:an? |one |un |una |two|three|four|five|six|seven|eight|nine|ten|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d+).*(?:earlier|later|before|antes|después|tarde)$/i;

/** A range of days dates what happened on them; months and years are terms of office and the like. */
function isStretchOfDays(time: TimeExpression): boolean {
  return /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(time.when ?? '');
}

/**
 * Nearer first; the more precise before the coarser. In a relative clause the nearer alone: the day behind it is that of the clause
 * around it (`honoured those who founded the guild ten years ago in a march on Saturday`).
 */
function rank(time: TimeExpression, place: number, { kind }: Clause): number {
  const unit = (time.when ?? '').length >= 10 || kind === 'relative' ? 0 : 40;
  return Math.abs(time.start - place) + unit;
}
