import { expect, test } from 'vitest';
import type { Language } from '../../../../src/model.ts';
import { readLine } from '../read-line.ts';

test.each<readonly [Language, string, readonly string[]]>([
  ['es', 'Ana Sotres es considerada responsable de la muerte de tres vecinos.', ['Ana Sotres']],
  ['es', 'Ivo Gil es buscado por el asesinato de dos guardias.', ['Ivo Gil']],
  ['en', 'Ann Moss is considered responsible for the deaths of three neighbours.', ['Ann Moss']],
  ['en', 'Among those accused are Ivo Hale and Ann Moss.', ['Ivo Hale', 'Ann Moss']],
])('is accused: %s: %s', (language, text, accused) => {
  expect(readLine(text, language)).toMatchObject({ standings: ['accusation'], accused });
});

test.each<readonly [Language, string]>([
  ['es', 'Ana Sotres es considerada responsable de la campaña de turismo.'],
  ['en', 'Ann Moss is considered responsible for the success of the firm.'],
])('is not accused: %s: %s', (language, text) => {
  expect(readLine(text, language).standings).toEqual([]);
});
