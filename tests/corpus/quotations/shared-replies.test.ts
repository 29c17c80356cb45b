import { describe, expect, it } from 'vitest';
import type { Quotation, QuotationGroup } from '../../../src/corpus/corpus.ts';
import { joinSharedReplies } from '../../../src/corpus/quotations/shared-replies.ts';
import type { Standing } from '../../../src/model.ts';
import { analysisOf } from '../../fixtures/analysis.ts';

const { document } = analysisOf([[{ text: 'The harbour was closed.' }]]);

function sentence(start: number, standings: readonly Standing[], length = 100): Quotation {
  const span = { start, end: start + length };
  return {
    document,
    span,
    paragraph: 1,
    role: 'quotation',
    standings,
    speaker: null,
    date: null,
    antecedents: [],
    marks: [],
  };
}

function group(key: string, quotations: readonly Quotation[]): QuotationGroup {
  return {
    key,
    quotations,
    main: 0,
    reply: 'in the group',
    concerns: 'asked',
    accuses: true,
    missing: [],
    score: 1,
  };
}

const claim = (start: number, length?: number) => sentence(start, ['accusation'], length);
const REPLY = sentence(500, ['denial']);
const startsOf = (groups: readonly QuotationGroup[]) =>
  groups.map(({ quotations }) => quotations.map(({ span }) => span.start));

describe('accusations that one reply answers', () => {
  it('are one group in the order of the document, with the reply last', () => {
    const joined = joinSharedReplies([group('b', [claim(300), REPLY]), group('a', [claim(0), REPLY])]);
    expect(startsOf(joined)).toEqual([[0, 300, 500]]);
    expect(joined[0]?.main).toBe(1);
  });

  it('stay apart, each with the reply, where a screen does not hold them', () => {
    const joined = joinSharedReplies([group('b', [claim(300), REPLY]), group('a', [claim(0, 1000), REPLY])]);
    expect(startsOf(joined)).toEqual([
      [300, 500],
      [0, 500],
    ]);
  });

  it('stay apart where the reply is another, or a finding belongs to one of them', () => {
    const other = group('a', [claim(0), sentence(700, ['denial'])]);
    const found = group('c', [claim(100), REPLY, sentence(600, ['finding'])]);
    expect(startsOf(joinSharedReplies([group('b', [claim(300), REPLY]), other, found]))).toHaveLength(3);
  });
});
