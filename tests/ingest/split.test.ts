import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONG_PARAGRAPH, LONGEST_PASSAGE, split } from '../../src/ingest/split.ts';
import { structure } from '../../src/ingest/structure.ts';
import type { Block } from '../../src/model.ts';
import { processorTime } from '../processor-time.ts';

describe('split', () => {
  it('numbers body paragraphs and gives each the heading that it stands under', () => {
    const text = 'Title\nOne.\nHeading\nTwo.\nShare\nThree.';
    const kinds = ['title', 'body', 'heading', 'body', 'furniture', 'body'] as const;
    const passages = split(text, blocksOf(text, kinds), 'en');
    expect(passages.map(({ text: words, paragraph }) => [words, paragraph])).toEqual([
      ['One.', 1],
      ['Two.', 2],
      ['Three.', 3],
    ]);
    expect(passages.map(({ heading }) => heading && text.slice(heading.start, heading.end))).toEqual([
      null,
      'Heading',
      'Heading',
    ]);
  });

  it('splits a very long paragraph at sentence borders into passages of one number', () => {
    const sentence = 'The harbor board met again and decided nothing of any weight at all. ';
    const text = sentence.repeat(100).trim();
    const passages = split(text, [{ kind: 'body', start: 0, end: text.length }], 'en');
    expect(passages.length).toBeGreaterThan(3);
    for (const passage of passages) {
      expect(passage.paragraph).toBe(1);
      expect(passage.text.length).toBeLessThanOrEqual(LONG_PARAGRAPH);
      expect(passage.text).toMatch(/^The harbor.*all\.$/);
    }
  });

  it('never gives a passage above the bound, nor half a character', () => {
    for (const unit of ['a', 'ab ', '😀', '.', 'é', '… ']) {
      const text = unit.repeat(30_000 / unit.length).trim();
      const passages = split(text, [{ kind: 'body', start: 0, end: text.length }], 'en');
      expect(
        passages
          .map(({ text: words }) => words)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''));
      for (const { text: words } of passages) {
        expect(words.length).toBeLessThanOrEqual(LONGEST_PASSAGE);
        expect(words).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
      }
    }
  });

  it('loses nothing of the body, in order, each passage the text at its place', () => {
    const piece = fc.constantFrom(
      'Ana Robles left. ',
      'x'.repeat(700),
      '\n\n',
      '\n',
      '- one',
      'Share',
      ' ',
      '? ',
      'A heading',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { text, blocks, language } = structure({ text: pieces.join(''), stated: {} }, null, 'a.txt');
        const passages = split(text, blocks, language);
        let at = 0;
        for (const passage of passages) {
          expect(passage.text).toBe(text.slice(passage.start, passage.end));
          expect(passage.start).toBeGreaterThanOrEqual(at);
          at = passage.end;
        }
        const body = blocks
          .filter(({ kind }) => kind === 'body')
          .map(({ start, end }) => text.slice(start, end));
        expect(letters(passages.map((passage) => passage.text).join(''))).toBe(letters(body.join('')));
      }),
    );
  });

  it.each(['a', '.', ' a', '. ', 'A. ', '“', '?', '-', '1', '\u0301'])(
    'takes linear time on 100,000 characters of %j',
    (pattern) => {
      const text = pattern.repeat(100_000 / pattern.length);
      const before = processorTime();
      split(text, [{ kind: 'body', start: 0, end: text.length }], 'en');
      expect(processorTime() - before).toBeLessThan(1000);
    },
  );
});

function letters(text: string): string {
  return text.replace(/\s/g, '');
}

function blocksOf(text: string, kinds: readonly Block['kind'][]): readonly Block[] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const block = { kind: kinds[index] ?? 'body', start, end: start + line.length };
    start += line.length + 1;
    return block;
  });
}
