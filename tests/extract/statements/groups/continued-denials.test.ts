import { describe } from 'vitest';
import { checkLast } from '../standing/check-standings.ts';

describe('a quotation goes on denying', () => {
  checkLast([
    ['es', '«Aquí nadie robó nada», sostuvo Rut Lema. «El dinero nunca salió de la caja».', 'denial'],
    ['en', '"I have never met the woman," said Nora Vail. "I have never been to her house."', 'denial'],
  ]);
});

describe('what goes on tells nothing more that was not done', () => {
  checkLast([
    ['es', '«Aquí nadie robó nada», sostuvo Rut Lema. «Mi madre vive en Loja».', ''],
    ['en', '"I never stole it," said Nora Vail. "It was cold that night."', ''],
    ['en', '"It is a fine day," said Nora Vail. "I have never been to her house."', ''],
  ]);
});
