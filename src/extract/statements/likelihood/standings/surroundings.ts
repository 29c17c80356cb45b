import type { Standing } from '../../../../model.ts';
import type { Reading } from '../../reading.ts';

/** What the rules find around a sentence: a denial answers what was told before it, and few stories tell a single wrong. */
export interface Surroundings {
  /** Of the sentences beside it: how far behind it each stands, and what it tells. */
  readonly beside: readonly { readonly distance: number; readonly standing: Standing }[];
  /** How many other sentences of the document tell something. */
  readonly elsewhere: number;
  /** Whether the document is more than a few sentences: what these do not say, no other one does. */
  readonly isWhole: boolean;
  /** Whether another sentence is about an entity (index). */
  isAccused(entity: number): boolean;
}

/** How far before a sentence those stand that are looked at. */
export const FURTHEST = 2;

/** The sentences that are looked at beside one: the two before it, and the next. */
const BESIDE = [-1, -FURTHEST, 1];

/** A text of fewer sentences is a piece of one. */
const LEAST_WHOLE = 4;

/** Gives the surroundings of each sentence of a document, as they are when this is called. */
export function surroundingsIn(readings: readonly Reading[]): (reading: Reading) => Surroundings {
  const told = readings.map(({ standings }) => standings.filter((standing) => standing !== 'opinion'));
  const telling = told.filter((standings) => standings.length > 0).length;
  const accusing = countOf(readings.flatMap(({ accused }) => accused));
  const isWhole = readings.length >= LEAST_WHOLE;
  return ({ view: { index }, accused }) => ({
    beside: BESIDE.flatMap((distance) =>
      (told[index + distance] ?? []).map((standing) => ({ distance, standing })),
    ),
    elsewhere: telling - (told[index]?.length ? 1 : 0),
    isWhole,
    isAccused: (entity) => (accusing.get(entity) ?? 0) > (accused.includes(entity) ? 1 : 0),
  });
}

function countOf(entities: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const entity of entities) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}
