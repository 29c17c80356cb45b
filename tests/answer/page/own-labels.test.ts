import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/answer/answer.ts';
import { label } from '../../../src/answer/compose.ts';
import { pages } from '../../../src/answer/page/page.ts';
import { WHOLE_ANSWER } from '../../../src/answer/page/page-budget.ts';
import { wordsIn } from '../../../src/answer/words/words.ts';
import { answerOf, citation, cited, quotation } from '../sample-answer.ts';

const words = wordsIn('en');
const dated = quotation(1, 'On May 12 the quay burned.', {
  date: {
    value: '2031-05-12',
    dates: 'event',
    basis: 'stated',
    expression: 'May 12',
    articleBasis: 'stated',
  },
});
const later = cited({ id: 'd2', date: '2032-01-07' });
const citations = [
  citation(1, dated.text),
  citation(2, 'The harbour board met.'),
  citation(3, 'It met again.'),
  citation(4, 'The pier was sold.', { document: later }),
];
const undated = [2, 3, 4].map((n) => quotation(n, citations[n - 1]?.quote ?? ''));

function rowsOf(...sections: readonly (readonly Line[])[]): readonly string[] {
  const answer = answerOf({ sections: sections.map((lines) => ({ heading: null, lines })), citations });
  return pages(answer, WHOLE_ANSWER, words).flatMap(({ rows }) => rows.map(({ text }) => text));
}

describe('a quotation without a date', () => {
  it('says when its article is from below one that has a date, and again where that is another', () => {
    expect(rowsOf([dated, ...undated])).toEqual([
      '2031-05-12',
      'On May 12 the quay burned.',
      'Article 2031-04-09',
      'The harbour board met.',
      'It met again.',
      'Article 2032-01-07',
      'The pier was sold.',
    ]);
  });

  it('says that it is read with the next where one below it in its group is dated', () => {
    const first = quotation(3, 'It met again.', { group: 'g', supports: 'q5' });
    const second = quotation(2, 'The harbour board met.', { group: 'g', supports: 'q5' });
    const main = {
      ...quotation(4, 'The pier was sold.', { ...(dated.date && { date: dated.date }) }),
      key: 'q5',
      group: 'g',
    };
    expect(rowsOf([dated, first, second, main]).slice(2, 4)).toEqual([
      'Read with the next:',
      'It met again.',
    ]);
  });

  it('says when its article is from behind one of another article, where a section is read on', () => {
    const [met, , sold] = undated;
    const sections = [{ heading: null, lines: [met ?? dated, sold ?? dated], readsOn: true } as const];
    const rows = pages(answerOf({ sections, citations }), WHOLE_ANSWER, words).flatMap((page) => page.rows);
    expect(rows.map(({ text }) => text)).toEqual([
      'The harbour board met.',
      'Article 2032-01-07',
      'The pier was sold.',
    ]);
  });

  it('needs no label above all that have one, but where only a blank line parts it from a section that has', () => {
    const [first, ...others] = undated;
    expect(rowsOf([first ?? dated, dated], others)).toEqual([
      'The harbour board met.',
      '2031-05-12',
      'On May 12 the quay burned.',
      'Article 2031-04-09',
      'It met again.',
      'Article 2032-01-07',
      'The pier was sold.',
    ]);
  });

  it('says so where the dated sentence that it follows in its group stands above already', () => {
    const [met] = undated;
    const first = { ...dated, key: 'first', group: 'f' };
    const note = { ...label('reply: none found'), group: 'f', supports: 'first' };
    const repeated = { ...first, group: 'g', supports: 'next' };
    const next = { ...(met ?? dated), key: 'next', group: 'g' };
    expect(rowsOf([first, note, repeated, next])).toEqual([
      '2031-05-12',
      'On May 12 the quay burned.',
      'reply: none found',
      'Article 2031-04-09',
      'The harbour board met.',
    ]);
    expect(rowsOf([first, repeated, next])).toEqual([
      '2031-05-12',
      'On May 12 the quay burned.',
      'Article 2031-04-09',
      'The harbour board met.',
    ]);
  });

  it('keeps the label of its article where the first sentence of its group stands above already', () => {
    const [met, again] = undated;
    const first = { ...dated, key: 'first' };
    const repeated = { ...first, group: 'g', supports: 'again' };
    const next = { ...(again ?? dated), key: 'again', group: 'g' };
    const { date, ...bare } = repeated;
    expect(date).toBeDefined();
    expect(rowsOf([first, bare, next], [met ?? dated])).toEqual([
      '2031-05-12',
      'On May 12 the quay burned.',
      'Article 2031-04-09',
      'It met again.',
      'The harbour board met.',
    ]);
  });
});
