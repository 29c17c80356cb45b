/** What reports give: the thing told with the report's date, or the statement itself. */
import { isWithin } from '../../dates/date-value.ts';
import type { Event, TimeExpression } from '../../model.ts';
import { clauseDate } from './clause-date.ts';
import type { Clause } from './clauses.ts';
import { datingOf } from './dating.ts';
import { build } from './event.ts';
import type { SentenceMaterial, Telling } from './material.ts';

/** What a clause that reports gives: the thing told with the report's date, or the statement itself. */
export function reportEvent(
  { clause, verb }: Telling,
  clauses: readonly Clause[],
  told: ReadonlyMap<number, Telling>,
  sentence: SentenceMaterial,
  used: Set<TimeExpression>,
): Event | null {
  const content = contentOf(clause, clauses, told);
  const own = datingOf(clause, sentence, verb);
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
  if (clause.kind === 'attribution' && clause.parent !== null) {
    const said = told.get(clause.parent);
    return said && said.verb.kind !== 'report' ? said : null;
  }
  const content = clauses.find((each) => each.parent === clause.index && each.kind === 'content');
  const telling = content && told.get(content.index);
  return telling && telling.verb.kind !== 'report' ? telling : null;
}

/** The date of the report whose content a clause is. */
export function reportDate(
  clause: Clause,
  clauses: readonly Clause[],
  told: ReadonlyMap<number, Telling>,
  sentence: SentenceMaterial,
): TimeExpression | null {
  const parent = clause.kind === 'content' && clause.parent !== null ? clauses[clause.parent] : undefined;
  if (!parent || told.get(parent.index)?.verb.kind !== 'report') return null;
  return datingOf(parent, sentence, null)?.time ?? null;
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
      each.parent === clause.index &&
      told.get(each.index)?.verb.kind === 'report',
  );
}
