import { describe } from 'vitest';
import { checkFirst } from '../check-standings.ts';

describe('an accusation beside an older matter', () => {
  checkFirst([
    [
      'en',
      'Jailed for nine years in 2011, Simon Pell now stands accused of hiding the proceeds.',
      'conviction accusation',
    ],
    [
      'es',
      'Condenado por difamación en mayo, Mario Sanz acusó a la jueza Ana Ruiz de robar la caja.',
      'conviction accusation',
    ],
    [
      'en',
      'Denying any part in the raid, Simon Pell blamed it on deserters from the army.',
      'denial accusation',
    ],
    ['en', 'Simon Pell was convicted of the theft of which Dora Finch accused him.', 'conviction'],
  ]);
});
