/** What reports give: the thing told with the report's date, or the statement itself. */
import { isWithin } from '../../dates/date-value.ts';
import type { Event, TimeExpression } from '../../model.ts';
import type { Clause } from './clauses/clauses.ts';
import type { SentenceMaterial, Telling } from './clauses/material.ts';
import { clauseDate } from './days/clause-date.ts';
import { datingOf } from './days/dating.ts';
import { build } from './event.ts';

/** The times at which clauses of a sentence report, by their indices. */
export function reportTimes(
  told: ReadonlyMap<number, Telling>,
  sentence: SentenceMaterial,
): ReadonlyMap<number, TimeExpression> {
  const times = new Map<number, TimeExpression>();
  for (const [index, { clause, verb }] of told) {
    const dating = verb.kind === 'report' ? datingOf(clause, sentence, verb) : null;
    if (dating) times.set(index, dating.time);
  }
  return times;
}

/** What a clause that reports, at a time or none, gives: the thing told with the report's date, or the statement itself. */
export function reportEvent(
  { clause, verb }: Telling,
  time: TimeExpression | undefined,
  clauses: readonly Clause[],
  told: ReadonlyMap<number, Telling>,
  sentence: SentenceMaterial,
  used: Set<TimeExpression>,
): Event | null {
  const content = contentOf(clause, clauses, told);
  const own = time ? { time } : null;
  if (!content) {
    const dated = own ?? clauseDate(clause, verb, told, clauses, sentence);
    return dated
      ? build([clause], { ...dated, dates: 'event' }, sentence, used)
      : statement(clause, sentence);
  }
  const inner = datingOf(content.clause, sentence, null);
  if (inner && !(own && holds(inner.time, own.time))) return null;
  if (own) return build([clause, content.clause], { ...own, dates: 'report' }, sentence, used);
  return build([clause, content.clause], { time: null, dates: 'event' }, sentence, used);
}

/** Whether a coarser date only repeats the finer one: `this year` in what was reported on a day of it. */
export function holds(coarse: TimeExpression, fine: TimeExpression): boolean {
  return (
    coarse !== fine &&
    coarse.when !== null &&
    fine.when !== null &&
    coarse.when !== fine.when &&
    isWithin(fine.when, coarse.when)
  );
}

function statement(clause: Clause, sentence: SentenceMaterial): Event | null {
  return clause.kind === 'main' ? build([clause], { time: null, dates: 'event' }, sentence, new Set()) : null;
}

/** The clause that tells what a report is about: its content, or the clause that an attribution closes. */
function contentOf(
  clause: Clause,
  clauses: readonly Clause[],
  told: ReadonlyMap<number, Telling>,
): Telling | null {
  if (clause.kind === 'attribution') {
    const said = saidBefore(clause, clauses, told);
    return said && said.verb.kind !== 'report' ? said : null;
  }
  const content = clauses.find((each) => each.parent === clause.index && each.kind === 'content');
  const telling = content && told.get(content.index);
  return telling && telling.verb.kind !== 'report' ? telling : null;
}

/**
 * What an attribution says was said: behind a whole sentence all of it, not its last clause, which it stands beside: `The bridge
 * fell because a bolt broke, police said on Friday`.
 */
function saidBefore(
  { index, parent }: Clause,
  clauses: readonly Clause[],
  told: ReadonlyMap<number, Telling>,
): Telling | null {
  const beside = parent === null ? undefined : told.get(parent);
  if ([...told.keys()].some((later) => later > index)) return beside ?? null;
  let outer = parent === null ? undefined : clauses[parent];
  while (outer && outer.parent !== null) outer = clauses[outer.parent];
  const whole = outer && told.get(outer.index);
  return (whole?.verb.kind === 'report' ? undefined : whole) ?? beside ?? null;
}

/** Whether a report tells this clause and gives its event. */
export function isReported(
  clause: Clause,
  told: ReadonlyMap<number, Telling>,
  clauses: readonly Clause[],
): boolean {
  if (clause.kind === 'content' && clause.parent !== null)
    return told.get(clause.parent)?.verb.kind === 'report';
  return clauses.some(
    (each) =>
      each.kind === 'attribution' &&
      told.get(each.index)?.verb.kind === 'report' &&
      saidBefore(each, clauses, told)?.clause === clause,
  );
}
