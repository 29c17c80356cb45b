import { describe, expect, test } from 'vitest';
import { readLine } from '../read-line.ts';

describe('who denies for somebody else', () => {
  test.each([
    ['en', 'Marta Lind, a spokeswoman for Brask Energy, rejected the accusation.', ['Brask Energy']],
    ['en', 'Army spokesman Col. Anders Holm rejected the accusation.', []],
    ['en', 'Her lawyer, Anders Holm, denied the accusation.', []],
    ['es', 'Su abogado, Bruno Salas, negó las acusaciones.', []],
  ] as const)('is not who denies, %s: %s', (language, text, replying) => {
    expect(readLine(text, language).replying).toEqual(replying);
  });

  test.each([
    ['Through a spokesman, Marta Lind rejected the accusation.', ['Marta Lind']],
    ['The lawyer Marta Lind denied stealing from the widow.', ['Marta Lind']],
  ])('is, where it is said for him or of himself: %s', (text, replying) => {
    expect(readLine(text).replying).toEqual(replying);
  });
});

describe('whom a finding is about', () => {
  test('is not who found it', () => {
    const { accused } = readLine(
      'An inquiry led by the judge Sir Anders Holm found that the surgeon Marta Lind had lied.',
    );
    expect(accused).toEqual(['Marta Lind']);
  });

  test('is not whose husband was convicted', () => {
    const { accused } = readLine('Marta Lind, whose husband was convicted of fraud, runs the mill.');
    expect(accused).toEqual([]);
  });
});
