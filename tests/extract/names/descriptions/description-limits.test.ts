import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../src/model.ts';
import { readNames } from '../read-names.ts';

function described(text: string, language: Language): readonly string[] {
  return readNames(text, language).entities.flatMap(({ descriptions }) =>
    descriptions.map(({ start, end }) => text.slice(start, end)),
  );
}

describe('a phrase that says something else by itself', () => {
  test.each<[string, Language, string]>([
    [
      'what only a clause behind it makes true',
      'en',
      'They met Nora Blythe, the first mayor who saw the island.',
    ],
    ['the same in Spanish', 'es', 'Habló Nora Blythe, primera alcaldesa que visita la isla.'],
    ['a friend of nobody', 'en', 'They met Nora Blythe, a family friend, there.'],
    ['somebody’s reason', 'en', 'He kept silent because Nora Blythe was a nurse.'],
    ['hearsay', 'es', 'Se dice que Nora Blythe es una abogada de bancos.'],
    [
      'the object of a clause',
      'en',
      'They came to support the hotel worker Paul Harwick is accused of hurting.',
    ],
    ['what was allowed', 'en', 'They waited to allow judge Nora Blythe to speak.'],
    ['one of a list', 'en', "Nora Blythe, the boy's stepmother, his brother and two friends planned to go."],
    ['the office of a time', 'en', 'They served under President Nora Blythe for a year.'],
    ['the head of what a government did', 'en', "They blamed President Nora Blythe's government for it."],
    ['half an idiom', 'en', 'She played an out of work actor Nora Blythe once knew.'],
  ])('is no description: %s', (_, language, text) => {
    expect(described(text, language)).toEqual([]);
  });

  test.each<[string, Language, string, string]>([
    [
      'an ordinal in an office',
      'en',
      'Nora Blythe, the first deputy mayor of Colima, left.',
      'the first deputy mayor of Colima',
    ],
    ['a friend of somebody', 'en', 'Nora Blythe, a friend of the mayor, left.', 'a friend of the mayor'],
    [
      'what is true only of a place told before, with that place',
      'en',
      'Nora Blythe, one of the founders of the guild in the state, left.',
      'one of the founders of the guild in the state',
    ],
    [
      'who stands between whom and what',
      'es',
      'Nadie discute a Nora Blythe, una abogada de bancos, su talento.',
      'una abogada de bancos',
    ],
    [
      'the most of a place',
      'en',
      'Nora Blythe, the richest lawyer in the state, left.',
      'the richest lawyer in the state',
    ],
    [
      'whom another works for',
      'en',
      "They met the lawyer for Corvale's father Nora Blythe there.",
      "Corvale's father",
    ],
    ['what a sentence says', 'en', 'Police said the hotel worker Nora Blythe was hurt.', 'hotel worker'],
  ])('is none of these: %s', (_, language, text, description) => {
    expect(described(text, language)).toEqual([description]);
  });
});

describe('descriptions in Spanish', () => {
  test.each([
    [
      'behind the article in a preposition',
      'Pidió al presidente del club, Mateo Quispe, que hable.',
      ['presidente del club'],
    ],
    ['before an adjective', 'Detuvieron al ex presidente peruano Mateo Quispe.', ['ex presidente peruano']],
    ['with a department', 'El ministro de Industria Mateo Quispe habló.', ['ministro de Industria']],
    [
      'with two bare nouns',
      'Mateo Quispe, jefe del gremio de panaderías y molinos.',
      ['jefe del gremio de panaderías y molinos'],
    ],
    ['but not of whose brother he may be', 'Habló el hermano del alcalde de Colima, Mateo Quispe, ayer.', []],
  ])('are found %s', (_, text, expected) => {
    expect(described(text, 'es')).toEqual(expected);
  });
});
