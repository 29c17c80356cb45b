import { describe, expect, it, test } from 'vitest';
import { readNames } from '../read-names.ts';

function pronouns(text: string, language: 'en' | 'es' = 'en'): readonly string[] {
  const { mentions, entities } = readNames(text, language);
  return mentions
    .filter(({ form }) => form === 'pronoun')
    .map(({ text: word, entity }) => `${word} ${entity === null ? '' : entities[entity]?.name}`);
}

describe('a he or she that nobody of its paragraph fits', () => {
  test.each([
    ['Peter Hanley left.\nHe was late.', ['He Peter Hanley']],
    ['Peter Hanley sold the mill.\nThe price was low. His partners had agreed.', ['His Peter Hanley']],
    [
      'Laura Whitcombe met Peter Hanley.\nHe was late, and she left.',
      ['He Peter Hanley', 'she Laura Whitcombe'],
    ],
    [
      'Peter Hanley resigned.\nHe gave no reason.\nHis deputies stay.',
      ['He Peter Hanley', 'His Peter Hanley'],
    ],
    ['Peter Hanley said: “Paul Harwick is ill.”\nHe declined to say more.', ['He Peter Hanley']],
  ])('means whom the paragraph before speaks of: %s', (text, expected) => {
    expect(pronouns(text)).toEqual(expected);
  });

  test.each([
    'Peter Hanley met Paul Harwick.\nHe was late.',
    'Peter Hanley left.\nThe river rose.\nHe was late.',
    'Peter Hanley left.\nAn officer came. He was late.',
    'A prize went to Peter Hanley.\nWhen the club sacked him, Paul Harwick kept bees.',
    '“Peter Hanley must go,” a reader wrote.\nShe will vote. He was late.',
  ])('stays open where nobody there leads: %s', (text) => {
    expect(pronouns(text)).toEqual([]);
  });

  it('is no Spanish possessive, which tells no gender', () => {
    expect(pronouns('Mateo Quiroz vendió el molino.\nSu precio era bajo.', 'es')).toEqual([]);
    expect(pronouns('Mateo Quiroz vendió el molino.\nÉl no estaba.', 'es')).toEqual(['Él Mateo Quiroz']);
  });
});
