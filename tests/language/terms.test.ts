import { describe, expect, it } from 'vitest';
import { lexiconSet } from '../../src/language/lexicon.ts';
import { foldedWord, terms } from '../../src/language/terms.ts';
import { processorTime } from '../processor-time.ts';

describe('terms', () => {
  it('folds, drops stop words of the language and stems', () => {
    expect(terms('The extraditions of the Bárcena brothers', 'en')).toEqual([
      'extradit',
      'barcena',
      'brother',
    ]);
    expect(terms('Las extradiciones de los hermanos', 'es')).toEqual(['extradicion', 'herman']);
  });

  it('keeps a stop word of the other language', () => {
    expect(terms('Sin City and Una Orr', 'en')).toContain('sin');
    expect(terms('Sin City and Una Orr', 'en')).toContain('una');
    expect(terms('the son', 'es')).toEqual(['the']);
  });

  it.each(['may', 'us', 'who', 'will'])(
    'never takes “%s” for a stop word, since it is a name too',
    (word) => {
      expect(lexiconSet('en', 'stop-words').has(word)).toBe(false);
      expect(terms(word, 'en')).toEqual([word]);
    },
  );

  it.each([
    ['U.S. and US and U.S', ['us', 'us', 'us']],
    ['F.B.I. FBI f.b.i.', ['fbi', 'fbi', 'fbi']],
    ['EE. UU. EE.UU. EEUU', ['eeuu', 'eeuu', 'eeuu']],
    ['1,200 1.200 1200', ['1200', '1200', '1200']],
    ['4.6 4,6', ['4.6', '4.6']],
    ['the 27th of 27', ['27', '27']],
    ['12.05.2024', ['12', '05', '2024']],
    ['anti-narcotics anti narcotics', ['anti', 'narcot', 'anti', 'narcot']],
    ['$2-4 million', ['2', '4', 'million']],
    ['O’Brien’s don’t', ['obrien']],
    ['cafe\u0301 café', ['cafe', 'cafe']],
  ])('reads %s the same way in documents and questions', (text, expected) => {
    expect(terms(text, 'en')).toEqual(expected);
  });

  it.each(['a.', '1,111,', '1.', 'EE. ', "a'", 'é', '-', 'ab ', '1'])(
    'takes linear time on 100,000 characters of %j',
    (pattern) => {
      const text = `${pattern.repeat(100_000 / pattern.length)}x`;
      const before = processorTime();
      terms(text, 'es');
      expect(processorTime() - before).toBeLessThan(1000);
    },
  );
});

describe('foldedWord', () => {
  it.each([
    ['Mexico’s', 'mexico'],
    ['U.S.', 'us'],
    ['Ñandú', 'nandu'],
    ['1990s', '1990s'],
  ])('%s is %s', (word, expected) => {
    expect(foldedWord(word)).toBe(expected);
  });
});
