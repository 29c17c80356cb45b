import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../../src/model.ts';
import { readLine } from '../../read-line.ts';

describe('a verdict and another matter beside it', () => {
  test.each<readonly [Language, string, readonly string[]]>([
    ['en', 'Jailed in 2011 for theft, Dana Holt now stands accused of arson.', ['accusation', 'conviction']],
    ['en', 'Acquitted of arson in 2015, Dana Holt was charged on Monday with theft.', ['charge', 'finding']],
    ['es', 'Ya condenada por robo, Ana Sotres fue imputada el jueves por estafa.', ['charge', 'conviction']],
    ['en', 'Dana Holt was convicted of the theft of which she had been accused.', ['conviction']],
    [
      'en',
      'Dana Holt stayed silent as the indictment was read, and the court recorded a plea of not guilty.',
      ['plea'],
    ],
    ['en', 'Nils Oberg was charged with arson, and Dana Holt pleaded guilty to theft.', ['charge', 'plea']],
    ['es', 'Bruno Aldaz, a quien la fiscalía imputa un robo, se declaró inocente.', ['plea']],
  ])('%s: %s', (language, text, standings) => {
    expect([...readLine(text, language).standings].sort()).toEqual(standings);
  });
});

describe('negations among the words of a charge', () => {
  test.each<readonly [Language, string, readonly string[]]>([
    ['en', 'Police charged the cook Nils Oberg, not his sister, with theft.', ['charge']],
    ['en', 'Police charged no one with the theft.', []],
    ['es', 'El juez procesó sin prisión preventiva al tesorero Bruno Aldaz por fraude.', ['charge']],
  ])('undo it unless they only set one apart: %s: %s', (language, text, standings) => {
    expect(readLine(text, language).standings).toEqual(standings);
  });
});
