import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../../src/model.ts';
import { lastStandings } from '../check-standings.ts';

type Row = readonly [Language, string, string];

/** The standings of the last sentence of a text, in the order of the alphabet. */
function standingOf(text: string, language: Language): string {
  const standings = lastStandings(text, language)?.split(' ') ?? [];
  return standings.toSorted().join(' ');
}

describe('who denies and accuses in the same sentence', () => {
  const rows: readonly Row[] = [
    ['en', 'Nora Vail denied the theft and accused the clerk of lying.', 'accusation denial'],
    ['en', 'Nora Vail rejected the claims and blamed her rival Ivo Lund for the leak.', 'accusation denial'],
    [
      'en',
      'Hale Foods denied wrongdoing and said its rival Vos Mills had bribed the inspectors.',
      'accusation denial',
    ],
    ['es', 'Rut Lema negó el robo y acusó al cajero de mentir.', 'accusation denial'],
    ['es', 'Rut Lema rechazó las acusaciones y culpó a su rival Mario Sanz.', 'accusation denial'],
    ['en', 'Nora Vail denied that she had lied and accused the clerk of theft.', 'denial'],
    ['en', 'Nora Vail dismissed claims that she accused her rivals of theft.', 'denial'],
    ['en', 'Militiamen denied holding the two aid workers.', 'denial'],
    ['en', 'The village was denied food aid.', ''],
  ];
  test.each(rows)('%s: %s', (language, text, standing) => {
    expect(standingOf(text, language)).toBe(standing);
  });
});
