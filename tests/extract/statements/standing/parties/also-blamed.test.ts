import { expect, test } from 'vitest';
import type { Language } from '../../../../../src/model.ts';
import { lineAnalysis } from '../../line-material.ts';

function about(text: string, language: Language): readonly (string | undefined)[] {
  const { sentences, entities } = lineAnalysis(text, language);
  return [...new Set(sentences.flatMap(({ accused }) => accused))]
    .map((entity) => entities[entity]?.name)
    .sort();
}

test.each<[string, string, readonly string[], Language]>([
  [
    'who is blamed indirectly',
    'Mara Quill blamed Orin Vash for the collapse and, indirectly, Tamsin Lund.',
    ['Orin Vash', 'Tamsin Lund'],
    'en',
  ],
  [
    'whose support is blamed besides',
    "Ines Marlow blamed the corruption on Orin Vash and derivatively, on Tamsin Lund's support for him.",
    ['Orin Vash', 'Tamsin Lund'],
    'en',
  ],
  [
    'who is blamed along with another',
    'Ines Marlow accused Orin Vash, along with Tamsin Lund, of stealing relief funds.',
    ['Orin Vash', 'Tamsin Lund'],
    'en',
  ],
  [
    'who is blamed by extension, with the preposition said again',
    'Ines Marlow pinned the blame on Orin Vash and, by extension, on Tamsin Lund.',
    ['Orin Vash', 'Tamsin Lund'],
    'en',
  ],
  [
    'nobody who is only praised behind the "and"',
    'Mara Quill blamed Orin Vash for the loss and, ultimately, praised Tamsin Lund.',
    ['Orin Vash'],
    'en',
  ],
  [
    'nobody whose relief it is',
    "Mara Quill blamed the loss on Orin Vash and, to Tamsin Lund's relief, said no more.",
    ['Orin Vash'],
    'en',
  ],
  [
    'nobody who does something himself behind the "and"',
    'Mara Quill blamed Orin Vash for the loss, and ultimately Tamsin Lund resigned.',
    ['Orin Vash'],
    'en',
  ],
  [
    'a quien se culpa en menor medida',
    'La alcaldesa Inés Marlo culpó del fraude a Mario Vega y, en menor medida, a Carla Ruiz.',
    ['Carla Ruiz', 'Mario Vega'],
    'es',
  ],
  [
    'el respaldo de quien se culpa además',
    'La alcaldesa Inés Marlo atribuyó la corrupción a Mario Vega y, por extensión, al respaldo de Carla Ruiz.',
    ['Carla Ruiz', 'Mario Vega'],
    'es',
  ],
  [
    'nadie a quien solo se agradece algo',
    'La alcaldesa Inés Marlo culpó a Mario Vega del fraude y, sobre todo, agradeció a Carla Ruiz su ayuda.',
    ['Mario Vega'],
    'es',
  ],
])('an accusation is also about %s', (_, text, names, language) => {
  expect(about(text, language)).toEqual(names);
});
