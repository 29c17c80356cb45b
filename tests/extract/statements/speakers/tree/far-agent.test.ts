import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('who speaks behind a Spanish verb and what stands between', () => {
  test.each<[string, string | null]>([
    ['La bomba aguanta, anunció en Corvera la ministra de Aguas, Ana Sotres.', 'Ana Sotres'],
    ['«Gracias a todos», les dijo a las vecinas, ya de noche, el concejal Ivo Gil.', 'Ivo Gil'],
    ['«No volveré», repite desde hace dos años Ana Sotres.', 'Ana Sotres'],
    ['«Mienten», se defendió desde la tribuna la diputada Ana Sotres.', 'Ana Sotres'],
    ['«La bomba aguanta», contestó a gritos Ana Sotres.', 'Ana Sotres'],
    ['«La bomba aguanta», contestó en voz baja la concejala Ana Sotres.', 'Ana Sotres'],
    ['La bomba aguanta, hizo saber la concejala.', 'la concejala'],
    ['«Soy inocente», alcanzó a decir Ana Sotres.', 'Ana Sotres'],
    ['La obra es un error, se lamentó la rectora Ana Sotres.', 'Ana Sotres'],
    [
      '«Nadie nos ayudó», remachó ante los regantes, que lo recibieron con pitos, el concejal Ivo Gil.',
      'Ivo Gil',
    ],
    ['—Vengan a verlo —responde, sin levantar la vista, la jefa de Aguas.', 'la jefa de Aguas'],
    ['«Según mis cuentas, la bomba aguanta», dijo la concejala Ana Sotres.', 'Ana Sotres'],
    ['«La bomba aguanta», declaró en una charla a la periodista Ana Sotres.', null],
    ['Interrogado durante seis horas, el contable guardó silencio.', null],
    ['Al arquitecto Ivo Gil le reprochan haber firmado los planos.', null],
  ])('%s', (text, speaker) => {
    expect(readLine(text, 'es').speaker).toBe(speaker);
  });
});
