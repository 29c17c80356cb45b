import { expect, test } from 'vitest';
import { lineAnalysis } from '../line-material.ts';
import { readLine } from '../read-line.ts';
import { wordsAt } from '../words-at.ts';

/** Who says each sentence of a text. */
function speakers(text: string, language: 'en' | 'es' = 'en'): readonly (string | null)[] {
  const { document, sentences } = lineAnalysis(text, language);
  return sentences.map(({ speaker }) => wordsAt(document.text, speaker));
}

test('quotation marks with a space on either side open and close', () => {
  expect(readLine('" We knew of the leak , " Ines Orr said .').speaker).toBe('Ines Orr');
});

test('a mark before who speaks closes what was said, and opens nothing', () => {
  const text = 'We knew of the leak, "Ines Orr said. The mill will open in May.';
  expect(speakers(text)).toEqual(['Ines Orr', null]);
});

test('a mark behind the sign that ends a sentence closes, though a space stands before it', () => {
  const text = 'Ines Orr said: "The pump leaks. "\n\nThe mill will open in May," she hoped.';
  expect(speakers(text)[1]).toBeNull();
});

test('a dash that was read in another character set is no mark', () => {
  const text = 'Ines Orr said the pump â€ “ bought last year â€ “ leaks. The mill will open in May.';
  expect(speakers(text)).toEqual(['Ines Orr', null]);
});

test('of marks that all open each second one closes', () => {
  const text = 'Ines Orr pidió una reforma «urgente «de la bomba. El molino abrirá en mayo.';
  expect(speakers(text, 'es')[1]).toBeNull();
});

test('a quotation goes on into a paragraph whose first mark closes it', () => {
  const text = 'Ines Orr said: "The pump leaks.\n\nIt is old." The mill will open in May.';
  expect(speakers(text)).toEqual(['Ines Orr', 'Ines Orr', null]);
});

test('who spoke in one paragraph does not speak in the next that a mark of the first may begin', () => {
  const text = 'Ines Orr said: "The pump leaks.\n\n"The mill will open in May. It was built in April.';
  expect(speakers(text).slice(1)).not.toContain('Ines Orr');
});
