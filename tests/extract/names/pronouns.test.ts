import { describe, expect, it, test } from 'vitest';
import { readNames } from './read-names.ts';

function pronouns(text: string, language: 'en' | 'es' = 'en'): readonly string[] {
  const { mentions, entities } = readNames(text, language);
  return mentions
    .filter(({ form }) => form === 'pronoun')
    .map(({ text: word, entity }) => `${word} ${entity === null ? '' : entities[entity]?.name}`);
}

describe('a pronoun that one person fits', () => {
  test.each([
    ['Laura Whitcombe resigned. She gave no reason.', ['She Laura Whitcombe']],
    ['Peter Hanley said he would stay.', ['he Peter Hanley']],
    ['Laura Whitcombe met Peter Hanley. He was late.', ['He Peter Hanley']],
    ['Peter Hanley, a lawyer, left. Friends praised him.', ['him Peter Hanley']],
    ['Peter Hanley was charged. His indictment is sealed.', ['His Peter Hanley']],
    ['Ms. Thorncastle resigned. She gave no reason.', ['She Thorncastle']],
  ])('means them: %s', (text, expected) => {
    expect(pronouns(text)).toEqual(expected);
  });

  it('is él or ella in Spanish, never the article', () => {
    expect(pronouns('Inés Valdovinos llegó. Con ella venía el chofer.', 'es')).toEqual([
      'ella Inés Valdovinos',
    ]);
    expect(pronouns('Mateo Quiroz llegó. Pero él no habló.', 'es')).toEqual(['él Mateo Quiroz']);
  });
});

describe('a pronoun that somebody else may be meant by', () => {
  test.each([
    'Peter Hanley met Paul Harwick. He was late.',
    'Peter Hanley spoke to an officer. He was late.',
    "Peter Hanley's lawyer spoke. He was brief.",
    'Peter Hanley told him to leave.',
    'Peter Hanley said: "He will never return."',
    'Laura Whitcombe resigned. He gave no reason.',
    'A spokesman for Peter Hanley declined. He gave no reason.',
  ])('stays open: %s', (text) => {
    expect(pronouns(text)).toEqual([]);
  });

  it('stays open in another paragraph', () => {
    expect(pronouns('Peter Hanley left.\nHe was late.')).toEqual([]);
  });
});
