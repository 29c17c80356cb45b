import { expect, test } from 'vitest';
import type { Language } from '../../../../../src/model.ts';
import { lineAnalysis } from '../../line-material.ts';

function about(text: string, language: Language = 'en'): readonly (string | undefined)[] {
  const { sentences, entities } = lineAnalysis(text, language);
  const own = sentences.flatMap(({ accused, replying }) => [...accused, ...replying]);
  return [...new Set(own)].map((entity) => entities[entity]?.name).sort();
}

test.each<[string, string, readonly string[], Language]>([
  [
    'a list with roles between the names',
    'Prosecutors have indicted Tom Ashby, a former officer, and his brother-in-law, the dealer Laura Whitcombe, for fraud.',
    ['Laura Whitcombe', 'Tom Ashby'],
    'en',
  ],
  [
    'all who were each convicted',
    'Tom Ashby, Laura Whitcombe and Peter Hanley were each jailed for nine months.',
    ['Laura Whitcombe', 'Peter Hanley', 'Tom Ashby'],
    'en',
  ],
  [
    'nobody whose wife it was',
    'The wife of the former treasurer Tom Ashby was jailed for forgery.',
    [],
    'en',
  ],
  ['nobody whose son it was', 'El hijo del exalcalde Mario Vega fue condenado por estafa.', [], 'es'],
  [
    'whose arrest it is',
    'The arrest of Tom Ashby, a grocer in his eighties, on suspicion of forgery split the village.',
    ['Tom Ashby'],
    'en',
  ],
  [
    'the name behind a role and its place',
    'La Fiscalía formuló cargos este jueves contra el exalcalde de Villarrubia, Mario Vega, y contra dos concejales.',
    ['Mario Vega'],
    'es',
  ],
  [
    'the body whose management is blamed',
    'La alcaldesa, Carla Ruiz, responsabilizó a la dirección de Forjas Olmera de la explosión.',
    ['Forjas Olmera'],
    'es',
  ],
  [
    'nobody where the name says only whose people they are',
    'Two Whitcombe executives were acquitted.',
    [],
    'en',
  ],
  [
    'no victim of what was found',
    'An inquest jury concluded that Tom Ashby, a roofer, was unlawfully killed.',
    [],
    'en',
  ],
  ['no lawyer', 'El abogado de Velamar, Mario Vega, sostuvo que no hubo engaño alguno.', ['Velamar'], 'es'],
])('a standing is about %s', (_, text, expected, language) => {
  expect(about(text, language)).toEqual(expected);
});
