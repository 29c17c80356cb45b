import { describe, expect, it } from 'vitest';
import type { QuotationGroup } from '../../../src/corpus/corpus.ts';
import { toQuotation } from '../../../src/corpus/quotations/quotation-groups.ts';
import { readingOn } from '../../../src/corpus/quotations/reading-on.ts';
import { analysisOf } from '../../fixtures/analysis.ts';

/** One sentence of an article of some day; keys tell the article and its place there. */
function groupIn(id: string, date: string, at: number, more: Partial<QuotationGroup> = {}): QuotationGroup {
  const texts = Array.from({ length: 9 }, (_, place) => ({ text: `Lind said ${id} of ${place}.` }));
  const document = { id, sources: [`${id}.txt`], date: { value: date, basis: 'stated', notBefore: null } };
  const analysis = analysisOf([texts], [], document as Parameters<typeof analysisOf>[2]);
  const quotation = toQuotation(analysis, at, 'quotation');
  const told = { reply: 'not needed', concerns: null, accuses: false, missing: [] } as const;
  const quotations = quotation ? [quotation] : [];
  return { key: `${id}${at}`, quotations, main: 0, ...told, score: 0, ...more };
}

function keysOf(groups: readonly QuotationGroup[]): string {
  return readingOn(groups)
    .map(({ key }) => key)
    .join(' ');
}

const [OLD, NEW] = ['2020-01-01', '2021-01-01'];

/** As many as a screen holds, of an article of their own. */
const SCREEN = [1, 2, 3, 4, 5].map((at) => groupIn('s', OLD, at));

describe('the order in which the groups of a dossier are read', () => {
  it('leaves the choice of the first screen to the rank, and reads each of its articles in order', () => {
    const best = [groupIn('b', OLD, 5), groupIn('a', NEW, 2), groupIn('b', OLD, 1)];
    expect(keysOf(best)).toBe('b1 b5 a2');
  });

  it('reads on behind it article by article, the newest first', () => {
    const behind = [groupIn('a', OLD, 4), groupIn('b', NEW, 3), groupIn('a', OLD, 1), groupIn('b', NEW, 2)];
    expect(keysOf([...SCREEN, ...behind])).toBe('s1 s2 s3 s4 s5 b2 b3 a1 a4');
  });

  it('takes up to the first screen what follows upon one of its sentences', () => {
    const [owner] = groupIn('s', OLD, 2).quotations;
    const own = groupIn('s', OLD, 8);
    const quotations = owner ? [{ ...owner, role: 'support' as const }, ...own.quotations] : [];
    const follower = { ...own, quotations, main: 1 };
    const screen = [1, 2, 3, 4].map((at) => groupIn('s', OLD, at));
    const behind = [groupIn('b', NEW, 3), follower, groupIn('s', OLD, 7)];
    expect(keysOf([...screen, groupIn('a', OLD, 1), ...behind])).toBe('s1 s2 s3 s4 s8 a1 b3 s7');
  });

  it('keeps an accusation before all else, with what another document says on it', () => {
    const lead = [groupIn('a', OLD, 7, { accuses: true }), groupIn('b', NEW, 3, { alsoOn: 'Audit Office' })];
    expect(keysOf([...lead, groupIn('a', OLD, 1)])).toBe('a7 b3 a1');
  });
});
