import { expect, test } from 'vitest';
import { symbolsOf } from '../../../../src/extract/statements/likelihood/symbols.ts';
import { spokenReadings } from '../../../../src/extract/statements/read-statements.ts';
import { lineMaterial } from '../line-material.ts';

function symbols(text: string): readonly number[] {
  const [first] = spokenReadings(lineMaterial(text));
  return first ? symbolsOf(first.view).map(({ symbol }) => symbol) : [];
}

test('whoever is named stands for a person, however many words the name has', () => {
  expect(symbols('The mayor thanked Dora Finch warmly.')).toEqual(
    symbols('The mayor thanked Ivo Lund warmly.'),
  );
});

test('forms of a word that begin alike are one', () => {
  expect(symbols('The clerk embezzled it.')).toEqual(symbols('The clerk embezzles it.'));
});

test('other words are others', () => {
  expect(symbols('The clerk hid it.')).not.toEqual(symbols('The clerk sold it.'));
});
