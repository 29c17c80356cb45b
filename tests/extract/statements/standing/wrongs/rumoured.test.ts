import { describe } from 'vitest';
import { checkFirst } from '../check-standings.ts';

describe('a wrong that is rumoured', () => {
  checkFirst([
    ['en', 'The rumour has gone round Corvale that Simon Pell robbed the mill.', 'accusation'],
    ['es', 'Se rumorea en Corvale que Mario Sanz robó la caja.', 'accusation'],
    ['es', 'Hay quien sostiene que Mario Sanz robó la caja.', 'accusation'],
    ['en', 'The guards robbed the pilgrims, said four of the women.', 'accusation'],
  ]);
});

describe('a rumour taken back', () => {
  checkFirst([['en', 'Rumours that Simon Pell robbed the mill have been denied.', 'denial']]);
});
