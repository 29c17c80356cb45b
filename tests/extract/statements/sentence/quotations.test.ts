import { expect, test } from 'vitest';
import { readLine } from '../read-line.ts';

test('quotation marks with a space on either side open and close', () => {
  expect(readLine('" We knew of the leak , " Ines Orr said .').speaker).toBe('Ines Orr');
});
