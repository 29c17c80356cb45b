import { expect, test } from 'vitest';
import { lineAnalysis } from '../line-material.ts';

function about(text: string): readonly (string | undefined)[] {
  const { sentences, entities } = lineAnalysis(text, 'en');
  return [...new Set(sentences.flatMap(({ accused }) => accused))]
    .map((entity) => entities[entity]?.name)
    .sort();
}

test.each<[string, string, readonly string[]]>([
  [
    'the body whose kind is said behind its name',
    'Reporters accused his NAF party of fraud. The NAF won.',
    ['NAF'],
  ],
  [
    'a person and such a body',
    'The NAF won. Sefa Dorn and the NAF party were accused of fraud.',
    ['NAF', 'Sefa Dorn'],
  ],
  [
    'such a body with a relative clause behind it',
    'The NAF won. She and her ruling NAF coalition, which nearly split last year, have longstanding ties with drug traffickers.',
    ['NAF'],
  ],
  ['no body whose member it is', 'The NAF won. An NAF party member was accused of fraud.', []],
  [
    'no body that somebody fought',
    'The NAF won. Rebels who fought the NAF coalition were convicted of murder.',
    [],
  ],
  [
    'no body whose men it was',
    "The NAF won. Fighters from Dorn's ruling NAF party have killed villagers, residents said.",
    [],
  ],
])('%s is whom an accusation is about', (_, text, names) => {
  expect(about(text)).toEqual(names);
});
