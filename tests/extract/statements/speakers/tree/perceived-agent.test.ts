import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('whom somebody saw or heard saying something', () => {
  test.each<[string, string]>([
    ['a bishop', 'We have already seen a bishop declare that he would sell the bells.'],
    ['Ada Orr', 'Two porters heard Ada Orr admit that the key was lost.'],
    ['Orr', 'Orr was heard to say that the quay was empty.'],
  ])('is %s: %s', (speaker, text) => {
    expect(readLine(text).speaker).toBe(speaker);
  });

  test.each<[string, string]>([
    ['un obispo', 'Ya hemos visto a un obispo declarar que vendería las campanas.'],
    ['Ana Gil', 'Vimos a la rectora Ana Gil afirmar que no había huelga.'],
  ])('is, in Spanish, %s: %s', (speaker, text) => {
    expect(readLine(text, 'es').speaker).toBe(speaker);
  });

  test.each<[string, 'en' | 'es']>([
    ['We never heard the bishop say that the bells were sold.', 'en'],
    ['They want to hear the bishop say that the bells are sold.', 'en'],
    ['The match saw Orr claim two goals.', 'en'],
    ['Nunca oímos al obispo decir que las campanas se venderían.', 'es'],
  ])('is nobody: %s', (text, language) => {
    expect(readLine(text, language).speaker).toBeNull();
  });
});
