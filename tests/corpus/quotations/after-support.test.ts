import { describe, expect, it } from 'vitest';
import type { QuotationGroup } from '../../../src/corpus/corpus.ts';
import { afterSupport } from '../../../src/corpus/quotations/after-support.ts';
import { toQuotation } from '../../../src/corpus/quotations/quotation-groups.ts';
import { analysisOf } from '../../fixtures/analysis.ts';

const TEXTS = ['Hale asked for a bridge.', 'He urged it on Monday.', 'He left.', 'Lind sings.'];
const ANALYSIS = analysisOf([TEXTS.map((text) => ({ text }))], [], { id: 'a', sources: ['a.txt'] });

/** A group of some sentences of one text, the last of which it is made for. */
function group(...members: readonly number[]): QuotationGroup {
  const main = members.length - 1;
  const quotations = members.flatMap((index, at) => {
    return toQuotation(ANALYSIS, index, at === main ? 'quotation' : 'support') ?? [];
  });
  const key = members.join();
  const told = { reply: 'not needed', concerns: null, accuses: false, unanswered: [], others: [] } as const;
  return { key, quotations, main, ...told, replyElsewhere: null, score: 0 };
}

function keysOf(groups: readonly QuotationGroup[]): readonly string[] {
  return afterSupport(groups).map(({ key }) => key);
}

describe('what needs the sentence with which another group ends', () => {
  it('comes right behind it', () => {
    expect(keysOf([group(0), group(3), group(0, 1)])).toEqual(['0', '0,1', '3']);
  });

  it('comes behind it also where it would have come first', () => {
    expect(keysOf([group(1, 2), group(3), group(0, 1)])).toEqual(['3', '0,1', '1,2']);
  });

  it('stays where that stands on another screen', () => {
    const between = [3, 3, 3, 3, 3, 3].map((index) => group(index));
    expect(keysOf([group(0), ...between, group(0, 1)]).at(-1)).toBe('0,1');
  });

  it('stays where nothing ends so', () => {
    expect(keysOf([group(3), group(0, 1)])).toEqual(['3', '0,1']);
  });
});
