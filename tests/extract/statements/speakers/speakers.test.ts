import { describe, expect, test } from 'vitest';
import { NO_DOUBTS } from '../../../../src/extract/statements/likelihood/doubts.ts';
import { readStatements } from '../../../../src/extract/statements/read-statements.ts';
import { materialOf } from '../labelled-cases.ts';
import { wordsAt } from '../words-at.ts';

const PEOPLE = ['Marta Quiroz', 'Tobias Hale', 'Greta Lind', 'Renzo Calderi'];

function speakerOf(sentence: string): string | null {
  const names = PEOPLE.map((name) => ({ name, kind: 'person' as const, aliases: [name] }));
  const material = materialOf({ language: 'en', passages: [[sentence]], names, pronouns: [] });
  return wordsAt(material.text, readStatements(material, NO_DOUBTS)[0]?.speaker);
}

describe('a speaker', () => {
  test.each([
    ['Greta Lind, who met Tobias Hale, the mayor, warned that it would rain.', 'Greta Lind'],
    [
      'The baker, who voted for the first mayor, Tobias Hale, but for few others, said she was tired.',
      'The baker',
    ],
    ['A spokesman, who asked not to be named, said that it would rain.', 'A spokesman'],
  ])('is no name inside a relative clause: %s', (sentence, speaker) => {
    expect(speakerOf(sentence)).toBe(speaker);
  });

  test.each([
    ["Greta Lind, a lawyer, confirmed the court's decision and said: “We go on.”", 'Greta Lind'],
    ['Renzo Calderi met Tobias Hale, who smiled and said that all was well.', 'Tobias Hale'],
    ['The mayor opened the bridge and said that all was well.', 'The mayor'],
  ])('of the second of two verbs is the one of the first: %s', (sentence, speaker) => {
    expect(speakerOf(sentence)).toBe(speaker);
  });
});
