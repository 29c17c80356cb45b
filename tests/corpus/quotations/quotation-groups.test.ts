import { describe, expect, it } from 'vitest';
import type { QuotationGroup } from '../../../src/corpus/corpus.ts';
import { groupAround } from '../../../src/corpus/quotations/quotation-groups.ts';
import { analysisOf, type Told } from '../../fixtures/analysis.ts';

const claim: Told = {
  text: 'Prosecutors accuse Ana Leal of taking money.',
  names: { 'Ana Leal': 0 },
  standings: ['accusation'],
  accused: [0],
};
const denial: Told = {
  text: 'Leal denies it all.',
  names: { Leal: 0 },
  standings: ['denial'],
  replying: [0],
};
const filler: Told = { text: 'The bridge opened in spring.' };

function textsOf(group: QuotationGroup | null): readonly string[] {
  return (group?.quotations ?? []).map(({ document, span }) => document.text.slice(span.start, span.end));
}

describe('a quotation group', () => {
  it('is the sentence alone where it stands alone and accuses nobody', () => {
    const group = groupAround(analysisOf([[filler]]), 0);
    expect(textsOf(group)).toEqual([filler.text]);
    expect(group?.reply).toBe('not needed');
  });

  it('brings the accused one’s reply from another paragraph of the document', () => {
    const group = groupAround(analysisOf([[claim], [filler], [denial]], ['Ana Leal']), 0);
    expect(textsOf(group)).toEqual([claim.text, denial.text]);
    expect(group?.reply).toBe('in the group');
  });

  it('shows a reply that stands far before its claim after it, and neighbours as they were written', () => {
    const early = groupAround(analysisOf([[denial], [filler], [claim]], ['Ana Leal']), 2);
    expect(textsOf(early)).toEqual([claim.text, denial.text]);
    expect(early?.quotations[early.main]?.paragraph).toBe(3);
    const beside = groupAround(analysisOf([[filler], [denial, claim]], ['Ana Leal']), 2);
    expect(textsOf(beside)).toEqual([denial.text, claim.text]);
  });

  it('does not take another person’s reply for the accused one’s', () => {
    const other: Told = { text: 'Ugarte denies it all.', standings: ['denial'], replying: [1] };
    const group = groupAround(analysisOf([[claim], [other]], ['Ana Leal', 'Iker Ugarte']), 0);
    expect(textsOf(group)).toEqual([claim.text]);
    expect(group?.reply).toBe('none');
  });

  it('takes the nearest of several replies, and of two equally near the later one', () => {
    const early: Told = { ...denial, text: 'Leal had denied everything before.' };
    const late: Told = { ...denial, text: 'Leal denied everything again.' };
    const group = groupAround(analysisOf([[early, claim, late, filler, denial]], ['Ana Leal']), 1);
    expect(textsOf(group)).toEqual([claim.text, late.text]);
  });

  it('brings the claim along when the reply is what was found', () => {
    const grouped = analysisOf(
      [
        [
          { ...claim, group: 1 },
          { ...denial, group: 1 },
        ],
      ],
      ['Ana Leal'],
    );
    const group = groupAround(grouped, 1);
    expect(textsOf(group)).toEqual([claim.text, denial.text]);
    expect(group?.main).toBe(1);
  });

  it('brings the sentences that a sentence needs, and those that these need', () => {
    const third: Told = { text: 'They left it there.', needs: [1] };
    const second: Told = { text: 'Those workers had come by boat.', needs: [0] };
    const group = groupAround(analysisOf([[filler, second, third]]), 2);
    expect(textsOf(group)).toEqual([filler.text, second.text, third.text]);
    expect(group?.quotations.map(({ role }) => role)).toEqual(['support', 'support', 'quotation']);
  });

  it('is nothing where a sentence cannot stand and no support was found', () => {
    expect(groupAround(analysisOf([[{ text: 'He said so.', standsAlone: false }]]), 0)).toBeNull();
  });

  it('has a key from the words of its main sentence alone, wherever they stand', () => {
    const here = groupAround(analysisOf([[filler]]), 0);
    const there = groupAround(analysisOf([[claim], [filler]], ['Ana Leal'], { id: 'other' }), 1);
    expect(here?.key).toBe(there?.key);
  });

  it('quotes exactly the text of the document at its place', () => {
    const analysis = analysisOf([[claim, filler], [denial]], ['Ana Leal']);
    for (const quotation of groupAround(analysis, 0)?.quotations ?? []) {
      const words = analysis.document.text.slice(quotation.span.start, quotation.span.end);
      expect([claim.text, denial.text]).toContain(words);
    }
  });
});
