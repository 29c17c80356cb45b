import { describe } from 'vitest';
import { checkLast } from '../check-standings.ts';

describe('a concession accuses who answers it', () => {
  checkLast([
    [
      'es',
      'Aunque la fiscal lo tiene por cabecilla, Ivo Plaza jura que solo conducía la camioneta.',
      'denial',
    ],
    [
      'en',
      'Although police regard her as the ringleader, Nora Vail insists she only drove the van.',
      'denial',
    ],
  ]);
});

describe('another is accused, or nobody answers', () => {
  checkLast([
    ['es', 'La fiscal lo tiene por cabecilla, y Ivo Plaza vive en Loja.', 'accusation'],
    ['es', 'Aunque llueve, Ivo Plaza jura que solo conducía la camioneta.', ''],
  ]);
});
