import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/model.ts';
import { lineAnalysis } from '../line-material.ts';

function accusedIn(text: string, language: Language = 'en') {
  const { sentences, entities } = lineAnalysis(text, language);
  const { accused = [], needs = [] } = sentences[1] ?? {};
  return { who: accused.map((one) => entities[one]?.name), needs };
}

describe('an accusation of somebody whom only the sentence before names', () => {
  it('is of the one named last where it is of the latter', () => {
    const text =
      'Rita Lund met the mayor, Tom Vos, on Monday. Lund blamed the latter for the illegal search.';
    expect(accusedIn(text)).toEqual({ who: ['Tom Vos'], needs: [0] });
  });

  it('is of the only one named where Spanish says "le"', () => {
    const text = 'Luis Vega dirigió la fábrica durante años. Ana Soto le acusó de robar.';
    expect(accusedIn(text, 'es')).toEqual({ who: ['Luis Vega'], needs: [0] });
  });

  it('is of nobody for sure where several are named', () => {
    const text = 'Luis Vega y Mario Ponce dirigieron la fábrica. Ana Soto le acusó de robar.';
    expect(accusedIn(text, 'es').who).not.toContain('Mario Ponce');
  });
});
