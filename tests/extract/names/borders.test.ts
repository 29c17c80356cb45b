import { describe, expect, test } from 'vitest';
import { named } from './read-names.ts';

describe('where one name ends and another begins, in English', () => {
  test.each([
    ['Police seek Omar bin Market.', ['person Omar bin Market']],
    ['The ambassador to Kenya Nora Blythe left.', ['place Kenya', 'person Nora Blythe']],
    ['He left the Jewish West Bank settlement.', ['other Jewish', 'place West Bank']],
    ["O'TARNU, Cambodia (AP) _ It rained.", ["place O'TARNU", 'place Cambodia']],
  ])('%s', (text, expected) => {
    expect(named(text).filter((name) => !name.endsWith(' AP'))).toEqual(expected);
  });
});

describe('where one name ends and another begins, in Spanish', () => {
  test.each([
    [
      'Corren Iker Salas y Didier Moreno. Algo separa a Salas de Moreno.',
      ['person Iker Salas', 'person Didier Moreno', 'person Salas', 'person Moreno'],
    ],
    [
      'Habló la concejala del Ayuntamiento de Moral Josefina Salas.',
      ['organization Ayuntamiento de Moral', 'person Josefina Salas'],
    ],
    ['Habló el ministro Francisco Salas Cascos.', ['person Francisco Salas Cascos']],
    ['Murió el sargento Miguel Ángel Salas Prado-Mora.', ['person Miguel Ángel Salas Prado-Mora']],
    ['Lo lamenta. EN EL TALLER Nadie sabe nada.', []],
  ])('%s', (text, expected) => {
    expect(named(text, 'es')).toEqual(expected);
  });
});
