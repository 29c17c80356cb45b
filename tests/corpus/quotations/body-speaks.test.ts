import { describe, expect, it } from 'vitest';
import { bodySpeaks } from '../../../src/corpus/quotations/body-speaks.ts';
import type { Analysis } from '../../../src/model.ts';
import { analysisOf, type Told } from '../../fixtures/analysis.ts';

const GOVERNMENT = 0;
const LUND = 1;
const said = (text: string, entity: number): Told => ({
  text,
  speaker: { start: 0, end: 1, entity },
});
const claim: Told = { text: 'Rut Vos accused the Government of waste.', accused: [GOVERNMENT] };
const minister: Told = { text: 'The works minister, Ivo Lund, opened a bridge.' };
const filler: Told = { text: 'It rained.' };

/** With a body of that name, and Lund described by the words of the first sentence. */
function speaks(name: string, ...sentences: readonly Told[]): number | null {
  const made = analysisOf([[minister, claim, ...sentences]], [name, 'Ivo Lund']);
  const description = { start: 0, end: 'The works minister'.length, former: false, sentence: 0 };
  const [body, lund] = made.entities;
  if (!body || !lund) throw new Error('no entities');
  const analysis: Analysis = {
    ...made,
    entities: [
      { ...body, kind: 'organization' },
      { ...lund, descriptions: [description] },
    ],
  };
  return bodySpeaks(analysis, GOVERNMENT, 1);
}

describe('a body that stands accused', () => {
  it('may answer where it speaks itself near the claim', () => {
    expect(speaks('Sulva Board', filler, said('The board said that it had paid.', GOVERNMENT))).toBe(3);
    expect(speaks('Sulva Board', filler, filler)).toBe(null);
  });

  it('may be answered for by its minister where it is a government, right beside the claim', () => {
    const answer = said('Lund said that every bill was public.', LUND);
    expect(speaks('Government', answer)).toBe(2);
    expect(speaks('Government', filler, filler, filler, filler, answer)).toBe(null);
    expect(speaks('Sulva Board', answer)).toBe(null);
  });
});
