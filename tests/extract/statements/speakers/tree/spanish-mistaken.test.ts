import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('Spanish verbs of saying that are nobody’s, or somebody else’s', () => {
  test.each<[string, string | null]>([
    ['La abogada calló cuando los periodistas le preguntaron si la presa aguantaba.', null],
    ['Si el comité dice que no a la oferta, la plantilla irá a la huelga.', null],
    ['De la cantante Ana Sotres se cuenta que dormía en el teatro.', null],
    ['A Ana Sotres, tesorera del gremio durante una década, se la acusa de haber empeñado el manto.', null],
    ['Le reprochan al entrenador búlgaro Ivo Gil, que llegó en mayo, haber dejado fuera al capitán.', null],
    ['Según avanzaba la procesión, se apagaban los cirios.', null],
    ['La exposición, explican desde el museo, reúne tres cuadernos.', 'el museo'],
    ['La mayoría de los vecinos dijeron que no.', 'La mayoría de los vecinos'],
    ['El alcalde y su esposa dijeron que no.', 'El alcalde y su esposa'],
    [
      'El juez no ha decidido si procesará a la exdirectora, Ana Sotres, informó un portavoz del tribunal.',
      'un portavoz del tribunal',
    ],
  ])('%s', (text, speaker) => {
    expect(readLine(text, 'es').speaker).toBe(speaker);
  });
});
