import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_WORDS, parseQuery, plainWords } from '../../src/search/query.ts';
import { processorTime } from '../processor-time.ts';

describe('a typed search', () => {
  it.each([
    ['harbour strike', { words: ['harbour', 'strike'] }],
    ['"night ferry" captain', { words: ['night', 'ferry', 'captain'], phrases: ['night ferry'] }],
    ['“night ferry”', { words: ['night', 'ferry'], phrases: ['night ferry'] }],
    [
      '«transbordador nocturno»',
      { words: ['transbordador', 'nocturno'], phrases: ['transbordador nocturno'] },
    ],
    ['ferry -storm', { words: ['ferry'], excludedWords: ['storm'] }],
    ['ferry -"night shift"', { words: ['ferry'], excludedPhrases: ['night shift'] }],
    ['ferry from:2024-05 to:2025', { words: ['ferry'], filters: { from: '2024-05', to: '2025' } }],
    [
      'ferry source:"Harbour Courier" lang:es',
      { words: ['ferry'], filters: { source: 'Harbour Courier', lang: 'es' } },
    ],
    ['FROM:2024 ferry', { words: ['ferry'], filters: { from: '2024' } }],
    ['letters from: home', { words: ['letters', 'from', 'home'] }],
    ['a 5" pipe', { words: ['a', '5', 'pipe'] }],
    ['cross-border (raid), U.S. - why?', { words: ['cross-border', 'raid', 'U.S', 'why'] }],
    ['"unclosed phrase', { words: ['unclosed', 'phrase'] }],
    ['""', {}],
    ['-', {}],
    ['', {}],
  ])('%s', (typed, expected) => {
    const nothing = {
      words: [],
      phrases: [],
      excludedWords: [],
      excludedPhrases: [],
      filters: {},
      dropped: [],
    };
    expect(parseQuery(typed)).toEqual({ ...nothing, ...expected });
  });

  it('takes a limited number of words and says which it dropped', () => {
    const words = Array.from({ length: MOST_WORDS + 2 }, (_, place) => `word${place}`);
    expect(parseQuery(words.join(' ')).dropped).toEqual(words.slice(MOST_WORDS));
  });

  it('never fails, and loses no plain word within the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
        expect(() => parseQuery(typed)).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: MOST_WORDS }), (words) => {
        expect(parseQuery(words.join(' ')).words).toEqual(words);
      }),
    );
  });

  it.each(['"', '“', '-"', 'from:', '-', '.', 'a"', '« ', 'source:"x ', 'ab '])(
    'takes linear time on %j repeated',
    (pattern) => {
      const typed = pattern.repeat(Math.ceil(100_000 / pattern.length));
      const start = processorTime();
      parseQuery(typed);
      plainWords(typed);
      expect(processorTime() - start).toBeLessThan(1000);
    },
  );
});
