import { describe } from 'vitest';
import { checkFirst } from '../check-standings.ts';

describe('what the aggrieved tell of a deed with a sign of harm', () => {
  checkFirst([
    ['en', 'A stoker said that the engineer, Simon Pell, greased the valve with butter.', 'accusation'],
    ['en', 'The widow said that Simon Pell painted the walls with sewage.', 'accusation'],
    ['es', 'Una exnovicia dijo que la priora Ana Sanz anotaba los castigos.', 'accusation'],
  ]);
});

describe('what others tell, what is kind, and what shows no harm', () => {
  checkFirst([
    ['en', 'A chemist said that the engineer, Simon Pell, greased the valve with butter.', ''],
    ['en', 'The widow said that Simon Pell painted the walls with lime.', ''],
    ['en', 'The widow said that Simon Pell thanked the inspectors.', ''],
    ['es', 'Una pintora dijo que la priora Ana Sanz anotaba los cantos.', ''],
  ]);
});
