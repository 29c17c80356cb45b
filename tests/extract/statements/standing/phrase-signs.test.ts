import { describe, expect, it } from 'vitest';
import { sentenceViews } from '../../../../src/extract/statements/sentence-views.ts';
import { placeFor } from '../../../../src/extract/statements/standing/phrase-places.ts';
import { phraseSigns } from '../../../../src/extract/statements/standing/phrase-signs.ts';

function wordsOf(text: string) {
  const sentences = [{ start: 0, end: text.length, passage: 0 }];
  const [view] = sentenceViews(
    { text, language: 'en', passages: [], sentences, entities: [], mentions: [], times: [] },
    [],
  );
  return view?.words ?? [];
}

function placesOf(phrase: string) {
  return phrase.split(' ').map((word) => placeFor(word, 'en'));
}

describe('the signs of phrases', () => {
  const signs = phraseSigns('en');
  const needed = signs.needed(placesOf('cleared … fraud/theft'));

  it('show where a word that a phrase goes on with stands behind', () => {
    expect(needed & signs.from(wordsOf('They cleared her of theft'), 2)).not.toBe(0);
    expect(needed & signs.from(wordsOf('Theft was cleared up'), 3)).toBe(0);
  });

  it('ask for nothing where only gaps, endings and common words follow', () => {
    expect(signs.needed(placesOf('cleared … of'))).toBe(0);
    expect(signs.needed(placesOf('denied .. ~ing'))).toBe(0);
  });
});
