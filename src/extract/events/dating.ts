import { rangeOf } from '../../dates/date-value.ts';
import { indexAt } from '../../dates/grammar/words.ts';
import type { TimeExpression } from '../../model.ts';
import { isApart } from './apart.ts';
import type { Clause } from './clauses.ts';
import { roleOf } from './governing.ts';
import { isAlleged } from './intended.ts';
import type { SentenceMaterial } from './material.ts';
import type { TellingVerb } from './verbs.ts';

/** The expression that dates a clause's verb: of several the one nearest to it. Null where none does. */
export function datingOf(
  clause: Clause,
  sentence: SentenceMaterial,
  verb: TellingVerb | null,
): { readonly time: TimeExpression } | null {
  const governing = timesOf(clause, sentence).filter(
    (time) =>
      governs(time, clause, sentence) &&
      !isAlleged(time, clause.words, sentence.language) &&
      isPast(time, sentence.latest) &&
      !isApart(time, clause.words, verb?.at ?? null, sentence.language),
  );
  const place = clause.words[verb?.at ?? 0]?.start ?? clause.words[0]?.start ?? 0;
  const nearest = [...governing].sort((a, b) => rank(a, place) - rank(b, place))[0];
  return nearest ? { time: nearest } : null;
}

/** The text's words for there being no date: `Recently`, `now`, a relative expression that nothing resolves. */
export function reasonFor(clauses: readonly Clause[], sentence: SentenceMaterial): string | null {
  const vague = clauses
    .flatMap((clause) => timesOf(clause, sentence))
    .find(
      (time) =>
        time.when === null && (time.type === 'DATE' || time.type === 'TIME') && time.value !== 'FUTURE_REF',
    );
  return vague?.text ?? null;
}

/** The time expressions whose first word is one of the clause's. */
export function timesOf(clause: Clause, sentence: SentenceMaterial): readonly TimeExpression[] {
  if (sentence.times.length === 0) return sentence.times;
  const { words } = clause;
  return sentence.times.filter(({ start }) => words[indexAt(words, start)]?.start === start);
}

/** Whether a date is not ahead of the document's own. */
export function isPast(time: TimeExpression, latest: number | null): boolean {
  const range = time.when === null ? null : rangeOf(time.when);
  return range !== null && (latest === null || range.first <= latest);
}

function governs(time: TimeExpression, clause: Clause, sentence: SentenceMaterial): boolean {
  if (time.when === null) return false;
  if (time.type === 'RANGE') return isStretchOfDays(time) && !/^(?:since|desde)\b/i.test(time.text);
  if (time.type !== 'DATE' && time.type !== 'TIME') return false;
  if (
    sentence.times.some(
      (other) => other.type === 'RANGE' && other.start <= time.start && time.end <= other.end,
    )
  ) {
    return false;
  }
  return roleOf(time, clause.words, sentence.language) === 'adverbial';
}

/** A range of days dates what happened on them; months and years are terms of office and the like. */
function isStretchOfDays(time: TimeExpression): boolean {
  return /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(time.when ?? '');
}

/** Nearer first; the more precise before the coarser. */
function rank(time: TimeExpression, place: number): number {
  const unit = (time.when ?? '').length >= 10 ? 0 : 40;
  return Math.abs(time.start - place) + unit;
}
