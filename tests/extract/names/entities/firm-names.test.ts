import { describe, expect, it } from 'vitest';
import { meant, readNames } from '../read-names.ts';

describe('a firm’s name', () => {
  it.each([
    ['Polly Vane Inc. rose. Analysts like Polly Vane.', 'Polly Vane', 'Polly Vane Inc.'],
    [
      'Polly Vane International Inc. rose. Analysts like Polly Vane.',
      'Polly Vane',
      'Polly Vane International Inc.',
    ],
    ['Ida Quell Cos. rose. Analysts like Ida Quell.', 'Ida Quell', 'Ida Quell Cos.'],
    ['Northern Motors Corp. rose. Analysts like NM.', 'NM', 'Northern Motors Corp.'],
  ])('may leave out what says that it is a firm: %s', (text, short, full) => {
    const found = readNames(text);
    expect(meant(found, short)).toBe(full);
    expect(found.entities.find(({ name }) => name === full)?.kind).toBe('organization');
  });

  it('is not somebody who is called so with a title or by the surname', () => {
    for (const text of [
      'Polly Vane Inc. rose. Friends of Mrs. Polly Vane cheered.',
      'Polly Vane Inc. rose. Polly Vane smiled. Later Vane left.',
    ]) {
      const found = readNames(text);
      expect(
        found.entities.map(({ kind }) => kind),
        text,
      ).toContain('person');
    }
  });
});
