import { describe, expect, it } from 'vitest';
import { authorOfByline, beginsWithGivenName, isNameLine } from '../../../src/ingest/cues/bylines.ts';

describe('authorOfByline', () => {
  it.each([
    ['By Ana Robles', 'Ana Robles'],
    ['BY ANA ROBLES', 'ANA ROBLES'],
    ['By: Ana Robles', 'Ana Robles'],
    ['Author: Ana Robles', 'Ana Robles'],
    ['By Ana Robles, Harbor Press', 'Ana Robles'],
    ['By Ana Robles, Luis Vela and Peter Orr', 'Ana Robles, Luis Vela and Peter Orr'],
    ['By Ana Robles in Oxley and Luis Vela in Dunmore', 'Ana Robles and Luis Vela'],
    ['By Ana Robles | Harbor Press', 'Ana Robles'],
    ['By Ana de la Vega', 'Ana de la Vega'],
    ['By J. P. Orr', 'J. P. Orr'],
    ['Original article by Luis Dunmore in Oxley City', 'Luis Dunmore'],
    ['Por Ana Robles', 'Ana Robles'],
    ['Por: José María Pérez-Gómez', 'José María Pérez-Gómez'],
    ['Texto: Ana Robles', 'Ana Robles'],
    ['Redacción', 'Redacción'],
    ['Staff Writer', 'Staff Writer'],
  ])('finds the author of %s', (line, author) => {
    expect(authorOfByline(line)).toBe(author);
  });

  it.each([
    'By midnight the board had left.',
    'By Design',
    'By the harbor',
    'Por la noche',
    'Por Oxley',
    'Ana Robles',
    'Bylaws of the Harbor Board',
    'By Ana Robles, who wrote about the harbor board for all of the years in which it met and even for some in which it did not meet',
    '',
    'By',
  ])('finds none in %j', (line) => {
    expect(authorOfByline(line)).toBeNull();
  });
});

describe('isNameLine', () => {
  it.each(['Ana Robles', 'Luis de la Vega', 'J. P. Orr', 'Ana Robles and Luis Vela'])(
    'holds for %s',
    (line) => {
      expect(isNameLine(line)).toBe(true);
    },
  );

  it.each(['Ana', 'The board met', 'Ana Robles left.', '12 May 2026', 'Oxley 2026'])(
    'does not hold for %s',
    (line) => {
      expect(isNameLine(line)).toBe(false);
    },
  );

  it('is told from other capitalized words by the given name', () => {
    expect([beginsWithGivenName('Ana Robles'), beginsWithGivenName('Harbor Board')]).toEqual([true, false]);
  });
});
