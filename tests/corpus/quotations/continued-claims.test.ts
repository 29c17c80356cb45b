import { describe, expect, it } from 'vitest';
import type { QuotationGroup } from '../../../src/corpus/corpus.ts';
import { joinContinuedClaims } from '../../../src/corpus/quotations/continued-claims.ts';
import { groupAround } from '../../../src/corpus/quotations/quotation-groups.ts';
import { analysisOf, type Told } from '../../fixtures/analysis.ts';

const accuse = (text: string, needs: readonly number[] = []): Told => ({
  text,
  names: { 'Ana Leal': 0 },
  standings: ['accusation'],
  accused: [0],
  needs,
});
const ANALYSIS = analysisOf(
  [
    [
      accuse('Prosecutors accuse Ana Leal of theft.'),
      accuse('The papers say that Ana Leal sold the keys.', [0]),
      { text: 'Ana Leal flew home.', names: { 'Ana Leal': 0 }, needs: [0] },
    ],
  ],
  ['Ana Leal'],
);

function group(main: number): QuotationGroup {
  const made = groupAround(ANALYSIS, main, { about: new Set([0]) });
  if (!made) throw new Error('no group');
  return made;
}

const sizesOf = (...groups: readonly QuotationGroup[]) =>
  joinContinuedClaims(groups).map(({ quotations }) => quotations.length);

describe('a claim and the next sentence that accuses on', () => {
  it('are one group where the claim stood', () => {
    expect(sizesOf(group(0), group(1))).toEqual([2]);
  });

  it('stay two where the next accuses nobody', () => {
    expect(sizesOf(group(0), group(2))).toEqual([1, 2]);
  });
});
