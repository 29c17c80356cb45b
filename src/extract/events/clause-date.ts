import type { TimeExpression } from '../../model.ts';
import type { Clause } from './clauses.ts';
import { datingOf, isPast } from './dating.ts';
import { dateBeside, distantDate } from './distances.ts';
import { roleOf } from './governing.ts';
import type { SentenceMaterial, Telling } from './material.ts';
import type { TellingVerb } from './verbs.ts';

/** The date of a clause: counted from another day, its own, that of the day it stands behind, or of its neighbour. */
export function clauseDate(
  clause: Clause,
  verb: TellingVerb,
  told: ReadonlyMap<number, Telling>,
  clauses: readonly Clause[],
  sentence: SentenceMaterial,
): { readonly time: TimeExpression } | null {
  if (sentence.times.length === 0) return null;
  const distant = distantDate(clause, sentence);
  if (distant && isPast(distant, sentence.latest)) return { time: distant };
  const own = datingOf(clause, sentence, verb) ?? whenDate(clause, clauses, sentence);
  if (own || sentence.times.length < 2) return own;
  for (const other of clauses) {
    if (other.parent !== clause.index && clause.parent !== other.index) continue;
    const telling = told.get(other.index);
    const dating = telling ? datingOf(other, sentence, telling.verb) : null;
    const time = dating && dateBeside(clause, { clause: other, time: dating.time }, sentence);
    if (time && isPast(time, sentence.latest)) return { time };
  }
  return null;
}

/** `since 12 October, when a landslide buried the road`: the day before `when` dates its clause. */
function whenDate(
  clause: Clause,
  clauses: readonly Clause[],
  sentence: SentenceMaterial,
): { readonly time: TimeExpression } | null {
  const first = clause.words[0];
  const parent = clause.parent === null ? undefined : clauses[clause.parent];
  if (!first || !parent || !/^(?:when|cuando)$/.test(first.low)) return null;
  const time = sentence.times.find(
    (each) => each.type !== 'RANGE' && each.end < first.start && first.start - each.end <= 2,
  );
  // Where the day dates the clause around it, what happened at the same time is told with that.
  if (!time || roleOf(time, parent.words, sentence.language) === 'adverbial') return null;
  return isPast(time, sentence.latest) ? { time } : null;
}
