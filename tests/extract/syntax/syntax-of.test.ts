import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/dates/grammar/words.ts';
import { placeAt, spanOf, syntaxOf } from '../../../src/extract/syntax/syntax-of.ts';
import { childrenBy } from '../../../src/extract/syntax/tree.ts';

const TEXT = 'Rain fell.  Orla Vant left.';
const SENTENCES = [
  { start: 0, end: 10 },
  { start: 12, end: 27 },
];

function counting() {
  const asked: string[] = [];
  const syntax = syntaxOf({ language: 'en', sentences: SENTENCES, words: wordsOf(TEXT) }, (words) => {
    asked.push(words.map(({ text }) => text).join(' '));
    const heads = words.map((_, word) => (word === 0 ? -1 : 0));
    return {
      words,
      heads,
      children: childrenBy(heads),
      tags: words.map(() => 'noun' as const),
      relationOf: () => 'flat' as const,
      forms: words.map(() => null),
    };
  });
  return { syntax, asked };
}

describe('the trees of a document', () => {
  it('are made when they are asked for, each once', () => {
    const { syntax, asked } = counting();
    expect(asked).toEqual([]);
    expect(syntax.parseAt(12)).toBe(syntax.parseAt(20));
    expect(asked).toEqual(['Orla Vant left .']);
  });

  it('are none between sentences', () => {
    expect(counting().syntax.parseAt(11)).toBeNull();
    expect(counting().syntax.parseAt(40)).toBeNull();
  });

  it('tell which word stands at an offset, and which stretch some words cover', () => {
    const parse = counting().syntax.parseAt(12);
    if (!parse) throw new Error('no tree');
    expect(placeAt(parse, 17)).toBe(1);
    expect(placeAt(parse, 18)).toBe(1);
    expect(placeAt(parse, 90)).toBeNull();
    expect(spanOf(parse, { from: 0, to: 2 })).toEqual({ start: 12, end: 21 });
  });
});
