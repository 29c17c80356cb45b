import { describe, expect, it, test } from 'vitest';
import { readNames } from '../read-names.ts';

function described(text: string, language: 'en' | 'es' = 'en'): readonly string[] {
  const found = readNames(text, language);
  return found.entities.flatMap(({ descriptions }) =>
    descriptions.map(({ start, end, former }) => `${text.slice(start, end)}${former ? ' (former)' : ''}`),
  );
}

describe('descriptions', () => {
  test.each([
    ['Laura Whitcombe, the head of the Harbor Agency, warned them.', ['the head of the Harbor Agency']],
    [
      'Paul Harwick, the head of the U.S. Drug Enforcement Agency, warned them.',
      ['the head of the U.S. Drug Enforcement Agency'],
    ],
    ["Norway's Foreign Minister Ola Brandvik left.", ["Norway's Foreign Minister"]],
    ['The former president of Peru, Mateo Quispe, spoke.', ['The former president of Peru (former)']],
    ['Critics met the governor of Colima, Inés Valdovinos, today.', ['the governor of Colima']],
    ['Security analyst Nora Blythe agreed.', ['Security analyst']],
    ['Nora Blythe is a historian at the college.', ['a historian at the college']],
    ['Nora Blythe, who is now "on leave," denied it.', ['now "on leave,"']],
    ['Nora Blythe, who is currently on sabbatical, agreed.', ['currently on sabbatical']],
    ['Nora Blythe, who is now the mayor of Colima, agreed.', ['the mayor of Colima']],
    ['They blamed the former President Nora Blythe for it.', ['former President (former)']],
    ['Secretary of Defense Paul Harwick denied it.', ['Secretary of Defense']],
    [
      'They invited Nora Blythe, the mayor of Colima, Paul Harwick, the sheriff, and others.',
      ['the sheriff'],
    ],
    ["Nora Blythe, Mayor Paul Harwick's spokeswoman, agreed.", ["Mayor Paul Harwick's spokeswoman", 'Mayor']],
    ['Nora Blythe, a former minister who broke with them, agreed.', ['a former minister (former)']],
    ['Among them were Paul Harwick, finance minister Nora Blythe and others.', ['finance minister']],
    ['They met the marketing director Nora Blythe.', ['marketing director']],
    ['They met the prize-winning economist Nora Blythe.', ['prize-winning economist']],
    [
      'Nora Blythe, the wife of former congressman Paul Harwick, agreed.',
      ['the wife of former congressman Paul Harwick', 'former congressman (former)'],
    ],
    ['They met the 26-year-old painter Nora Blythe.', ['26-year-old painter']],
    ["They met Norway's vice-president Nora Blythe.", ["Norway's vice-president"]],
    ['The president-elect of Peru, Mateo Quispe, spoke.', ['The president-elect of Peru']],
    ['Grace Hale, the first lady, spoke.', ['the first lady']],
    ['Grace Hale, the son of a former minister, spoke.', ['the son of a former minister']],
    ['Grace Hale, one of the founders of the club, spoke.', ['one of the founders of the club']],
    [
      'Grace Hale, the mayor of Colima and a former police officer, spoke.',
      ['the mayor of Colima', 'a former police officer (former)'],
    ],
    [
      'They met Grace Hale, the mayor of Tarnwick (the second town of the land) and one of the founders of the club.',
      ['the mayor of Tarnwick', 'one of the founders of the club'],
    ],
    [
      'They met the mayor of Colima; and Grace Hale, its treasurer and finance director under Norwood, spoke.',
      ['treasurer and finance director under Norwood'],
    ],
    ['They met President Hale there.', ['President']],
    ['They met President Hale (2006 to 2012) there.', []],
    [
      "They blamed Blake's predecessor and political patron, Nora Blythe, for it.",
      ["Blake's predecessor and political patron"],
    ],
  ])('are the words of the text: %s', (text, expected) => {
    expect(described(text)).toEqual(expected);
  });

  it('are of whom the order of a list says', () => {
    const text = 'Vino la ministra de Ciencia, Nora Blythe, el alcalde de Colima, Rubén Lozano, y nadie más.';
    const { entities } = readNames(text, 'es');
    const of = (name: string) =>
      entities
        .find((entity) => entity.name === name)
        ?.descriptions.map(({ start, end }) => text.slice(start, end));
    expect(of('Nora Blythe')).toEqual(['la ministra de Ciencia']);
    expect(of('Rubén Lozano')).toEqual(['el alcalde de Colima']);
  });

  test.each([
    [
      'Rubén Lozano, the governor of Colima State and its sole senator, denied it.',
      ['the governor of Colima State'],
    ],
    ['Rubén Lozano, the governor of Colima; his aide was silent.', ['the governor of Colima']],
  ])('end where what follows could belong to someone else: %s', (text, expected) => {
    expect(described(text)).toEqual(expected);
  });

  test.each([
    'They called Nora Blythe, the actor Mia Brandt and her agent.',
    "They feared the death of Nora Blythe, Norway's police minister said.",
    'They fought for months against rival Nora Blythe.',
    'He was convicted of murdering actor Nora Blythe.',
    'Nora Blythe, a man who won a prize, agreed.',
    'Nora Blythe was a woman of the world.',
    'The charges against Mr Blythe and his aides were dropped; Nora Blythe wept.',
    'Though President Blythe had promised it, Nora Blythe did nothing.',
    'They called it the first speech she Nora Blythe gave.',
    'They praised the American justice system, Nora Blythe and the press.',
    'It has members such as the Trade Board, the World Bank and others.',
    'Paul Harwick sat with his brother Carl Harwick, sister Nora and others.',
    'Beside Paul Harwick and Nora Blythe, the mayor, the sheriff and a priest came.',
    'Nora Blythe, one of two athletes who left, agreed.',
    'Nora Blythe, one of her advisers, agreed.',
    'Nora Blythe, its lawyer, agreed.',
    'Ramón Castañeda, a drug trafficker, fled.',
    'Ramón Castañeda, a leader of the Colima Cartel, fled.',
    'Ramón Castañeda, the alleged leader of the band, fled.',
    'Nora Blythe, 34, agreed.',
    'Nora Blythe, who is now in a cell, agreed.',
    'Nora Blythe, who is now "facing a charge," agreed.',
    'He got a five-year sentence for shooting his girlfriend, Nora Blythe, at home.',
    'She has yet to match the successes of her predecessor and mentor, Nora Blythe.',
    'The hearing was put off, said lawyers for the Blythe family. Nora Blythe agreed.',
  ])('are none where the words accuse or say nothing: %s', (text) => {
    expect(described(text)).toEqual([]);
  });

  test.each([
    ['They met Grace Hale, the mayor of Colima and a police officer.', ['the mayor of Colima']],
    ['Grace Hale, the mayor of Colima and a police officer, were there.', ['the mayor of Colima']],
    ['Grace Hale, the son of a baker and a lawyer, spoke.', ['the son of a baker']],
  ])('have no second half that may be of another: %s', (text, expected) => {
    expect(described(text)).toEqual(expected);
  });

  it('take no name for an office of another language', () => {
    expect(described('They met there with presidente Hale.')).toEqual([]);
    expect(described('Hablaron con el presidente Zorita.', 'es')).toEqual(['presidente']);
  });

  it('name no leader of a cartel in Spanish either', () => {
    expect(described('Ramón Castañeda, líder del Cártel de Colima, huyó.', 'es')).toEqual([]);
  });

  it('are found in Spanish', () => {
    expect(described('Inés Valdovinos, gobernadora de Colima, respondió.', 'es')).toEqual([
      'gobernadora de Colima',
    ]);
    expect(described('El exalcalde de Colima, Mateo Quiroz, respondió.', 'es')).toEqual([
      'El exalcalde de Colima (former)',
    ]);
  });

  it('say which sentence they stand in', () => {
    const [entity] = readNames(
      'Rain fell. Laura Whitcombe, the head of the Harbor Agency, warned them.',
    ).entities;
    expect(entity?.descriptions[0]?.sentence).toBe(1);
  });
});
