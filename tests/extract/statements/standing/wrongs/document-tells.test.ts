import { describe } from 'vitest';
import { checkFirst } from '../check-standings.ts';

describe('what a paper made to accuse tells of a deed', () => {
  checkFirst([
    ['en', 'The lawsuit says Simon Pell drove the lorry onto the ice.', 'accusation'],
    [
      'en',
      'An affidavit states that Simon Pell steered the barge past the kiosk before the fire.',
      'accusation',
    ],
    ['en', 'The plaintiffs say that Simon Pell repainted the buoys.', 'accusation'],
    ['es', 'Según la querella, la fundación pintó el granero en mayo.', 'accusation'],
  ]);
});

describe('what it tells of the wronged, or of no deed', () => {
  checkFirst([
    ['en', 'The lawsuit says the patient worked at the mill for ten years.', ''],
    ['en', 'The lawsuit says that Simon Pell was born in Corvale.', ''],
    ['en', 'The atlas says that Simon Pell drove the lorry onto the ice.', ''],
    ['es', 'Según el folleto, la fundación pintó el granero en mayo.', ''],
  ]);
});
