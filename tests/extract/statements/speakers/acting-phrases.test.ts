import { describe, expect, test } from 'vitest';
import { readLine } from '../read-line.ts';

describe('verbs that also say, where they tell an act', () => {
  test.each<[string, string | null]>([
    ['La corte admitió a trámite el recurso de la cooperativa.', null],
    ['El club cuenta con 300 socios.', null],
    ['La patronal denunció el convenio en mayo.', null],
    ['Ana Sotres e Ivo Gil sostienen reunión en Corvera.', null],
    ['El alcalde consideró tener otra escolta.', null],
    ['La corte admitió que el recurso llegó tarde.', 'La corte'],
    ['El club denunció que la bomba falló.', 'El club'],
    ['El alcalde sostiene que la bomba aguanta.', 'El alcalde'],
  ])('%s', (text, speaker) => {
    expect(readLine(text, 'es').speaker).toBe(speaker);
  });
});
