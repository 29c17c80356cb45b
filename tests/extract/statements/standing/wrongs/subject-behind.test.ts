import { describe } from 'vitest';
import { checkFirst } from '../check-standings.ts';

describe('who did it, named behind the verb', () => {
  checkFirst([
    ['es', 'Los vecinos dicen que las joyas las robó la camarera.', 'accusation'],
    ['es', 'El chófer dijo que de los sobres se quedaba con dos el ministro.', 'accusation'],
  ]);
});

describe('an object behind the verb', () => {
  checkFirst([['es', 'El portavoz dijo que le robó el bolso.', '']]);
});
