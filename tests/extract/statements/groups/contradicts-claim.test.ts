import { describe } from 'vitest';
import { checkLast } from '../standing/check-standings.ts';

describe('who stands accused and insists right behind it that it was otherwise denies it', () => {
  checkLast([
    ['en', 'Prosecutors say Owen Tarn forged the will. Tarn maintains that his aunt signed it.', 'denial'],
    ['en', 'Police accuse Owen Tarn of arson. Tarn said he did not go near the barn.', 'denial'],
    ['en', 'Police accuse Owen Tarn of arson. Tarn said he was out at sea that night.', 'denial'],
    ['es', 'La policía acusa a Elsa Mirón de robo. Mirón sostiene que el reloj era suyo.', 'denial'],
  ]);
});

describe('who stands accused and says something else denies nothing', () => {
  checkLast([
    ['en', 'Police accuse Owen Tarn of arson. Tarn said he was cooperating.', ''],
    ['en', 'Police accuse Owen Tarn of arson. Tarn said he had not seen the papers.', ''],
    ['en', 'Police accuse Owen Tarn of arson. Tarn said he would appeal.', ''],
    ['es', 'La policía acusa a Elsa Mirón de robo. Mirón dijo que no ha sido notificada.', ''],
  ]);
});
