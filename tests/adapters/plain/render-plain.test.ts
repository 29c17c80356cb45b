import { describe, expect, it } from 'vitest';
import type { PlainOptions } from '../../../src/adapters/plain/plain-options.ts';
import { renderPlain } from '../../../src/adapters/plain/render-plain.ts';
import type { Answer } from '../../../src/answer/answer.ts';
import { pages } from '../../../src/answer/page/page.ts';
import { FIRST_SCREEN } from '../../../src/answer/page/page-budget.ts';
import { answerOf, citation, dossier, quotation } from '../../answer/sample-answer.ts';

const ESC = '\u001B';

function first(answer: Answer, options: PlainOptions = {}): string {
  const [page] = pages(answer, FIRST_SCREEN);
  return page ? renderPlain(answer, page, options) : '';
}

function quoting(text: string): Answer {
  return answerOf({
    sections: [{ heading: null, lines: [quotation(1, text)] }],
    citations: [citation(1, text)],
    total: 1,
  });
}

describe('plain rendering', () => {
  it('sets title, labels, groups, notes, sources, coverage and buttons', () => {
    expect(first(dossier(), { stars: true })).toBe(
      [
        '**Marisol Ferrante** · person · 2 documents, 3 passages',
        'Named as “Marisol Ferrante”, “Ferrante”',
        '',
        '**Accusation, reply and finding**',
        '> A dockworker claimed that **Ferrante** took "favours" from the Grey Quay group in 2030. [1]',
        '> Ferrante dismissed the claim as "invented" and said that she never met its leaders. [2]',
        '> An audit by the Port Observatory concluded that she had not known of the payments. [3]',
        '',
        '**Accusation**',
        '2030-05',
        '> They also named Tadeo Lunt, who was charged in May 2030. [4]',
        '   “They”: “two members of the harbour board” [5] · reply: none found in these documents',
        '',
        '**Sources**',
        'harbour-board: [1] ¶ 1 · [2] ¶ 2 · [3] ¶ 3 — “Harbour board under investigation” · Ana Quill · The Velmora Ledger · 2031-04-09',
        'port: [4] ¶ 4 · [5] ¶ 5 — untitled, “Recently, the port of Velmora …” · publisher not stated · undated (2030-05 or later)',
        'Searched 5 documents, 131 passages · articles 2029-09 (inferred) to 2031-04-09, 3 undated · accusations are quoted, not established',
        '[Timeline]',
      ].join('\n'),
    );
  });

  it('says which page it is and offers what is left', () => {
    const lines = Array.from({ length: 6 }, (_, index) => quotation(index + 1, `Sentence ${index + 1}.`));
    const citations = lines.map(({ text }, index) => citation(index + 1, text));
    const text = first(answerOf({ sections: [{ heading: null, lines }], citations, total: 6 }));
    expect(text.split('\n')[0]).toBe('Marisol Ferrante · person · 2 documents, 3 passages · 1/2');
    expect(text.split('\n').at(-1)).toBe('[More (1)]');
  });

  it('names candidates first and at most five buttons', () => {
    const invocation = { command: 'who', args: { name: 'x' } };
    const names = ['Ana One', 'Ana Two', 'Ana Three', 'Ana Four', 'Ana Five', 'Ana Six'];
    const candidates = names.map((name) => ({ name, kind: 'person' as const, invocation }));
    const text = first(answerOf({ candidates, outcome: 'ambiguous' }));
    expect(text.split('\n').at(-1)).toBe('[Ana One] [Ana Two] [Ana Three] [Ana Four] [Ana Five] ⋯');
    expect(first(answerOf({ candidates }), { buttons: false })).not.toContain('Ana One');
  });

  it('writes stars only where they are asked for and colour is off', () => {
    expect(first(dossier())).not.toContain('**');
    const coloured = first(dossier(), { colour: true, stars: true });
    expect(coloured).not.toContain('**');
    expect(coloured).toContain(`${ESC}[1mMarisol Ferrante${ESC}[22m`);
  });

  it('wraps at words and repeats the quote bar on every line', () => {
    const text = first(quoting('quay '.repeat(40).trim()), { width: 40 });
    const quoted = text.split('\n').filter((line) => line.startsWith('> '));
    expect(quoted.length).toBeGreaterThan(4);
    expect(text.split('\n').filter((line) => line.startsWith('quay'))).toEqual([]);
    expect(quoted.every((line) => line.length <= 40)).toBe(true);
  });

  it('does not let a word without spaces hinder it', () => {
    expect(first(quoting('x'.repeat(300)), { width: 40 })).toContain(`> ${'x'.repeat(300)}`);
  });
});

describe('a hostile document in plain rendering', () => {
  it.each([
    ['colours and cursor movements', `one ${ESC}[31mtwo${ESC}[2J three`, 'one two three'],
    ['a title for the window', `one ${ESC}]0;owned\u0007 two`, 'one 0;owned two'],
    ['eight-bit sequences', 'one \u009B31mtwo', 'one two'],
    ['line ends that would leave the quote bar', 'one\nTitle\r\n\u2028two', 'one Title two'],
    ['backspaces and bells', 'one\b\b\bno\u0007', 'oneno'],
    ['an order of letters turned round', 'one \u202Eowt\u202C three', 'one owt three'],
    ['words hidden between letters', 'o\u200Bn\u2060e\u{E0041}', 'one'],
    ['a broken half of a letter', 'one \uD800', 'one \uFFFD'],
  ])('cannot bring in %s', (_, text, expected) => {
    expect(first(quoting(text))).toContain(`> ${expected} [1]`);
  });

  it('keeps right-to-left words to themselves, so that the number stays behind them', () => {
    expect(first(quoting('قال نعم'))).toContain('> \u2068قال نعم\u2069 [1]');
  });

  it('has its marks at the right words although characters were taken out', () => {
    const text = `${ESC}[31mThe quay burned`;
    const answer = answerOf({
      sections: [{ heading: null, lines: [quotation(1, text, { marks: [{ start: 9, end: 13 }] })] }],
      citations: [citation(1, text)],
    });
    expect(first(answer, { stars: true })).toContain('> The **quay** burned [1]');
  });

  it('takes linear time on 100,000 characters of any repeated pattern', () => {
    for (const pattern of [ESC, `${ESC}[`, `${ESC}[0;`, '\u202E', '\n', ' ', 'a ', '\u200B', 'ا', '\uD800']) {
      const text = pattern.repeat(Math.ceil(100_000 / pattern.length));
      const started = performance.now();
      first(quoting(text), { width: 80 });
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});
