import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../src/model.ts';
import { readNames } from '../read-names.ts';

function described(text: string, language: Language): readonly string[] {
  return readNames(text, language).entities.flatMap(({ kind, descriptions }) =>
    kind === 'place' ? descriptions.map(({ start, end }) => text.slice(start, end)) : [],
  );
}

describe('what a place is', () => {
  test.each<[string, Language, string, string]>([
    [
      'behind its comma',
      'en',
      'They flew to Nairobi, the capital of Kenya, at noon.',
      'the capital of Kenya',
    ],
    [
      'in a bracket, to its end',
      'en',
      "He was in Nairobi (Kenya's largest city and main business centre) then.",
      "Kenya's largest city and main business centre",
    ],
    ['before its name', 'en', 'They drove to the Kenyan capital, Nairobi.', 'the Kenyan capital'],
    ['by whose it is', 'en', "They drove to Kenya's capital city Nairobi.", "Kenya's capital city"],
    [
      'behind where a building is',
      'en',
      'They work in the new Harwick Tower in Nairobi, a sprawling trade and transport hub operated by the town.',
      'a sprawling trade and transport hub operated by the town',
    ],
    ['in Spanish', 'es', 'Volaron a Nairobi, capital de Kenia, por la noche.', 'capital de Kenia'],
  ])('is told %s', (_, language, text, expected) => {
    expect(described(text, language)).toEqual([expected]);
  });

  test.each<[string, Language, string]>([
    ['the subject of a clause', 'en', 'In Kenya, the capital was quiet.'],
    ['another place behind it', 'en', 'In Kenya, a town in the hills, Nairobi, was quiet.'],
    ['something in the place', 'en', 'In Nairobi, a hotel by the station, it burned.'],
    ['who tells it', 'en', 'It rained in Nairobi, a city official said.'],
  ])('is not %s', (_, language, text) => {
    expect(described(text, language)).toEqual([]);
  });
});
