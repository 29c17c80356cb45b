import { expect, test } from 'vitest';
import { contestsIn } from '../../../src/corpus/quotations/contesting.ts';
import type { Language } from '../../../src/model.ts';
import { analysisOf } from '../../fixtures/analysis.ts';

function contest(text: string, language: Language = 'en') {
  const [only] = contestsIn(analysisOf([[{ text }]], [], { language }));
  return { contests: only?.at !== null && only !== undefined, mayAnswer: only?.mayAnswer ?? false };
}

test.each<[string, Language]>([
  ['He has pleaded not guilty and is on bail.', 'en'],
  ['The party insists the gift was given legally.', 'en'],
  ['In her letter the judge asserts that she is perfectly neutral.', 'en'],
  ['Hale rejected as invented all the claims.', 'en'],
  ['Vega niega los cargos.', 'es'],
  ['El alcalde se declaró inocente ante la jueza.', 'es'],
])('contests a reproach: %s', (text, language) => {
  expect(contest(text, language).contests).toBe(true);
});

test.each<[string, Language]>([
  ['The judge denied a request for bail.', 'en'],
  ['The guards denied him a lawyer.', 'en'],
  ['Hale rejected the offer of a seat.', 'en'],
  ['El ministro negó el permiso a la compañía.', 'es'],
])('contests nothing: %s', (text, language) => {
  expect(contest(text, language).contests).toBe(false);
});

test('what often answers, and need not, is told apart', () => {
  expect(contest('Hale said that he had every confidence.')).toEqual({ contests: false, mayAnswer: true });
  expect(contest('The bridge opened in spring.')).toEqual({ contests: false, mayAnswer: false });
});
