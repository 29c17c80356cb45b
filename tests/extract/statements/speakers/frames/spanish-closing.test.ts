import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('who stands behind a verb that follows on a Spanish quotation', () => {
  test.each<[string, string | null]>([
    ['«Baje usted la voz, que duerme el crío», chistó la vecina al cartero.', 'la vecina'],
    [
      '«La carrera se gana en el puerto», diagnosticó en meta, con el casco puesto, la jefa del equipo.',
      'la jefa del equipo',
    ],
    ['“La presa aguanta todavía”, asentó Ivo Gil.', 'Ivo Gil'],
    ['«La presa aguanta todavía» era el lema de la alcaldesa.', null],
    ['«Los ríos hondos», pintó la artista Ana Sotres en 1931.', 'Ana Sotres'],
    ['Con «Alba» ganó la escritora Ana Sotres.', null],
  ])('%s', (text, speaker) => {
    expect(readLine(text, 'es').speaker).toBe(speaker);
  });
});
