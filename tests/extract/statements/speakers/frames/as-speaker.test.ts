import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('who says what is told around a remark with "as"', () => {
  test.each<[string, string]>([
    [
      "the Herald's Ada Orr and Max Lund",
      "The canal pays for itself, although as the Herald's Ada Orr and Max Lund write, few ships use it.",
    ],
    ['Ada Orr', 'Eggs grew dear, as Ada Orr notes, because the hens fell ill.'],
    ['Orr and Lund', 'Fares rose by a third, as Orr and Lund point out, and wages did not.'],
    ['the mayor, Ada Orr', 'As the mayor, Ada Orr, put it, the quay was empty.'],
    [
      'the panel',
      'That the weir held, as its builders maintain, is shown by the log, the panel established.',
    ],
    ['the union', 'The ferry will be late, as the union told the Herald last week.'],
  ])('is %s: %s', (speaker, text) => {
    expect(readLine(text).speaker).toBe(speaker);
  });

  test.each<[string, string]>([
    [
      'Ana Gil y Bruno Soto',
      'La reforma no durará, como escriben Ana Gil y Bruno Soto, porque nadie la paga.',
    ],
    ['Ana Gil', 'Los precios cayeron, como relata la economista Ana Gil, por falta de lluvia.'],
  ])('is, behind the verb, %s: %s', (speaker, text) => {
    expect(readLine(text, 'es').speaker).toBe(speaker);
  });

  test.each<[string]>([
    ['As they say, time heals.'],
    ['Nothing lasts, as was reported on Monday.'],
    ['As Lund noted the time, the bell rang.'],
    ['As heads of party and state, they are paid well.'],
    ['It is as big as Lund claims, but older.'],
    ['He lay there, not, as he claims, asleep.'],
    ['If the dam leaks, as some engineers predict, the valley will flood.'],
    ['Was it, as some clerks have suggested, a mistake?'],
    ['As a brother and a friend, I think he ought to speak.'],
  ])('is nobody: %s', (text) => {
    expect(readLine(text).speaker).toBeNull();
  });
});
