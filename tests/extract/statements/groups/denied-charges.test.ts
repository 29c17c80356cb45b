import { describe, expect, it, test } from 'vitest';
import type { Language } from '../../../../src/model.ts';
import { lineAnalysis } from '../line-material.ts';

function repliesIn(text: string, language: Language = 'en') {
  const { sentences, entities } = lineAnalysis(text, language);
  const [{ replying = [], standings = [] } = {}] = sentences;
  return { who: replying.map((one) => entities[one]?.name), standings };
}

describe('a charge that a sentence says was denied', () => {
  test.each<[string, Language]>([
    [
      "Ana Hale's relatives have filed papers alleging Tom Vos beat his former wife, a charge Vos denied.",
      'en',
    ],
    ['Prosecutors say Tom Vos took bribes, allegations which he has denied.', 'en'],
    ['Los vecinos afirman que Tom Vos cobró sobornos, acusación que Vos niega.', 'es'],
  ])('has its reply in itself: %s', (text, language) => {
    expect(repliesIn(text, language)).toMatchObject({ who: ['Tom Vos'] });
    expect(repliesIn(text, language).standings).toContain('denial');
  });

  it('has none where somebody else denies it', () => {
    const text = 'Prosecutors say Tom Vos took bribes, a charge the union of the town denied.';
    expect(repliesIn(text).who).toEqual([]);
  });
});
