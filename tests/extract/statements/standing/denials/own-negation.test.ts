import { describe } from 'vitest';
import { checkLast } from '../check-standings.ts';

describe('who says that he did no wrong denies it, whoever he is', () => {
  checkLast([
    ['en', '"I didn\'t steal it," Owen Tarn shouted from the van.', 'denial'],
    ['en', '"We have not bribed a single inspector," Corlan Steel said in a note.', 'denial'],
    ['en', '"I did not push anybody," wrote Owen Tarn.', 'denial'],
    ['es', '«No la empujé, tropezó», declaró Elsa Mirón.', 'denial'],
    ['es', '«Jamás le pegué», dijo Elsa Mirón.', 'denial'],
    ['es', 'Elsa Mirón: «Yo no compré a ningún árbitro»', 'denial'],
    ['es', 'El tesorero Owen Tarn aseguró ser inocente del desfalco.', 'denial'],
    ['es', '«No soy ninguna ladrona», alcanzó a decir Elsa Mirón.', 'denial'],
  ]);
});

describe('what somebody says that he did not do need be no wrong', () => {
  checkLast([
    ['en', '"I did not sleep well," Owen Tarn said.', ''],
    ['en', '"We never smuggle jokes into a script," Owen Tarn said.', ''],
    ['en', '"We did not push hard enough," said the coach, Owen Tarn.', ''],
    ['en', '"I would never steal a scene," Owen Tarn said.', ''],
    ['es', '«No dormí bien», dijo Elsa Mirón.', ''],
    ['es', '«No conozco a nadie como ella», dijo Elsa Mirón.', ''],
  ]);
});

describe('who disputes the account of others denies it', () => {
  checkLast([
    ['en', 'Owen Tarn disputes the account of two guards who say he struck them.', 'denial'],
    ['en', 'Owen Tarn disputes the account of the battle given in the film.', ''],
  ]);
});
