import type { ArcState } from './arc-state.ts';
import { KINDS } from './kinds.ts';
import { RELATIONS, type Relation } from './parse.ts';
import type { SentenceRelations } from './relations.ts';

const NOUNS = KINDS.map(({ tag }) => tag === 'noun' || tag === 'name');
const COORDINATORS = KINDS.map(({ tag }) => tag === 'coordinator');
const SUBJECTS = [numberOf('subject'), numberOf('passive-subject')];
const CONJUNCT = numberOf('conjunct');
const FLAT = numberOf('flat');

/**
 * Joins two nouns with "and" between them of which one hangs as subject on the other, itself the subject of a verb: "a clerk and
 * harbour officials claimed". A noun that tells nothing of anybody has no subject; the two are the verb's.
 */
export function joinSubjects({ heads, kinds, count }: ArcState, relations: SentenceRelations): void {
  for (let first = 0; first < count; first += 1) {
    const last = heads[first] ?? count;
    if (last >= count || last < first || !NOUNS[kinds[first] ?? 0] || !NOUNS[kinds[last] ?? 0]) continue;
    const coordinator = coordinatorWithin(kinds, first + 1, last);
    if (coordinator < 0 || !isSubject(relations.of(first)) || !isSubject(relations.of(last))) continue;
    heads[first] = heads[last] ?? count;
    relations.change(first, relations.of(last) ?? 0);
    heads[last] = first;
    relations.change(last, CONJUNCT);
    for (let at = coordinator; at < last; at += 1) {
      if (heads[at] === first) heads[at] = last;
      if (heads[at] === last && isPart(relations.of(at))) relations.change(at, FLAT);
    }
  }
}

function coordinatorWithin(kinds: Int32Array, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (COORDINATORS[kinds[at] ?? 0]) return at;
  return -1;
}

/** What the noun behind "and" took for a subject or a further member is a part of it: "a mid-level worker". */
function isPart(relation: number | undefined): boolean {
  return relation === CONJUNCT || isSubject(relation);
}

function isSubject(relation: number | undefined): boolean {
  return relation !== undefined && SUBJECTS.includes(relation);
}

function numberOf(relation: Relation): number {
  return RELATIONS.indexOf(relation);
}
