import { describe } from 'vitest';
import { checkFirst } from '../check-standings.ts';

describe('a doer whose phrase begins with what he is', () => {
  checkFirst([
    ['es', 'Según el diario, la fundación Manos del Este robó las becas.', 'accusation'],
    ['en', 'Villagers said that soldiers under Captain Simon Pell looted the barns.', 'accusation'],
  ]);
});
