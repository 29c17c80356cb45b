import { expect, it } from 'vitest';
import { arcState } from '../../../src/extract/syntax/arc-state.ts';
import { joinSubjects } from '../../../src/extract/syntax/joined-subjects.ts';
import { KIND_NUMBERS, type Kind } from '../../../src/extract/syntax/kinds.ts';
import { RELATIONS, type Relation } from '../../../src/extract/syntax/parse.ts';

type Row = readonly [kind: Kind, head: number, relation: Relation];

/** "clerk and harbour officials claimed", with "clerk" as the subject of "officials". */
const STACKED: readonly Row[] = [
  ['noun', 3, 'subject'],
  ['coordinator', 2, 'coordinator'],
  ['noun', 0, 'conjunct'],
  ['plural noun', 4, 'subject'],
  ['finite verb', 5, 'root'],
];

it('two nouns with "and" between them, one the subject of the other, are both the subject of the verb', () => {
  expect(joined(STACKED)).toEqual([
    ['noun', 4, 'subject'],
    ['coordinator', 2, 'coordinator'],
    ['noun', 3, 'flat'],
    ['plural noun', 0, 'conjunct'],
    ['finite verb', 5, 'root'],
  ]);
});

it('a noun that is the subject of what somebody is stays so', () => {
  const told: readonly Row[] = [
    ['noun', 2, 'subject'],
    ['finite auxiliary', 2, 'copula'],
    ['noun', 3, 'root'],
  ];
  expect(joined(told)).toEqual(told);
});

it('without "and" between them nothing is joined', () => {
  const rows = STACKED.map((row, at): Row => (at === 1 ? ['adjective', 2, 'modifier'] : row));
  expect(joined(rows)).toEqual(rows);
});

function joined(rows: readonly Row[]): readonly Row[] {
  const state = arcState();
  state.count = rows.length;
  state.kinds.set(rows.map(([kind]) => KIND_NUMBERS[kind]));
  state.heads.set(rows.map(([, head]) => head));
  const relations = Int32Array.from(rows, ([, , relation]) => RELATIONS.indexOf(relation));
  joinSubjects(state, {
    of: (word) => relations[word],
    change: (word, relation) => {
      relations[word] = relation;
    },
  });
  return rows.map(([kind], at) => [kind, state.heads[at] ?? -1, RELATIONS[relations[at] ?? 0] ?? 'other']);
}
