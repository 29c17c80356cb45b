import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('who speaks in a headline with a colon', () => {
  test.each<[string, string | null]>([
    ['Ana Sotres: «Yo no compré la bomba»', 'Ana Sotres'],
    ['No habrá feriado en noviembre: gobernadora Ana Sotres', 'Ana Sotres'],
    ['La bomba: «un desastre»', null],
    ['Una obra sin fin: la bomba de Corvera', null],
    ['Ana Sotres: una vida junto a la bomba', null],
  ])('%s', (text, speaker) => {
    expect(readLine(text, 'es').speaker).toBe(speaker);
  });
});
