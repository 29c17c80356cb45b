import { describe, expect, it, test } from 'vitest';
import { readNames } from '../read-names.ts';

function pronouns(text: string, language: 'en' | 'es' = 'en'): readonly string[] {
  const { mentions, entities } = readNames(text, language);
  return mentions
    .filter(({ form }) => form === 'pronoun')
    .map(({ text: word, entity }) => `${word} ${entity === null ? '' : entities[entity]?.name}`);
}

describe('a clause of its own', () => {
  test.each([
    ['Peter Hanley waved as the guards led him away.', ['him Peter Hanley']],
    ['Laura Whitcombe spoke for an hour before a steward told her to stop.', ['her Laura Whitcombe']],
    ['Peter Hanley resigned after two members of staff accused him of theft.', ['him Peter Hanley']],
    ['Peter Hanley told the court that he was ill.', ['he Peter Hanley']],
    ['Peter Hanley informed the tribunal that his house had burned.', ['his Peter Hanley']],
  ])('begins where a subject and its verb follow: %s', (text, expected) => {
    expect(pronouns(text)).toEqual(expected);
  });

  test.each([
    ['Inés Valdovinos pidió al tribunal que aplazara la vista porque su abogado estaba enfermo.', 'su'],
    ['Mateo Quiroz prometió a los vecinos que su gobierno bajaría los impuestos.', 'su'],
  ])('tells somebody something: %s', (text, expected) => {
    expect(pronouns(text, 'es').map((one) => one.split(' ')[0])).toEqual([expected]);
  });
});

describe('a dateline', () => {
  it.each([
    ['BARROW — Peter Hanley resigned on Monday. He gave no reason.', ['He Peter Hanley']],
    ['HALE BAY, Ohio — Peter Hanley said he would stay.', ['he Peter Hanley']],
  ])('names nobody who may be meant: %s', (text, expected) => {
    expect(pronouns(text)).toEqual(expected);
  });

  it('names nobody in Spanish', () => {
    expect(pronouns('MONTALVO.- La alcaldesa Inés Valdovinos dijo que su partido ganará.', 'es')).toEqual([
      'su Inés Valdovinos',
    ]);
  });
});

describe('a phrase', () => {
  test.each([
    [
      'The letter went to Peter Hanley, the dead man’s partner. In it he was told to leave.',
      ['he Peter Hanley'],
    ],
    [
      'The boat belonged to Peter Hanley and his wife, Laura Whitcombe, of Barrow. Divers pulled them out.',
      ['his Peter Hanley', 'them Peter Hanley', 'them Laura Whitcombe'],
    ],
  ])('says who somebody is: %s', (text, expected) => {
    expect(pronouns(text)).toEqual(expected);
  });

  it('does not hold its own owner', () => {
    expect(pronouns('Inés Valdovinos ganó; es raro que alguien de su pueblo gane.', 'es')).toEqual([
      'su Inés Valdovinos',
    ]);
  });

  it('is for oneself', () => {
    expect(pronouns('El tesorero Mateo Quiroz guardó para sí un tercio.', 'es')).toEqual(['sí Mateo Quiroz']);
  });

  it('stands before a verb whose letters soften', () => {
    expect(pronouns('Inés Valdovinos se perdió. Los vecinos piden que la busquen.', 'es')).toEqual([
      'la Inés Valdovinos',
    ]);
  });
});

describe('whose something is', () => {
  test.each([
    ['Laura Whitcombe urged Inga Harwick to drop her claim.', ['her Inga Harwick']],
    ['Paul Harwick was told by the owner Peter Hanley to change his tone.', ['his Paul Harwick']],
    ['Peter Hanley fled. The judge ordered his arrest on Friday.', ['his Peter Hanley']],
    ['Paul Harwick was dismissed. The minister approved his extradition.', ['his Paul Harwick']],
  ])('is told by what is done: %s', (text, expected) => {
    expect(pronouns(text)).toEqual(expected);
  });

  test.each([
    'Peter Hanley praised Paul Harwick for his work.',
    'A captain may lose his or her licence, said Laura Whitcombe.',
    'While Ostrander has gone home, Peter Hanley said, he will stay.',
  ])('stays open: %s', (text) => {
    expect(pronouns(text)).toEqual([]);
  });

  it('is who the speaker belongs to', () => {
    expect(pronouns('Peter Hanley was hurt on Friday. His employer said he would recover.')).toEqual([
      'His Peter Hanley',
      'he Peter Hanley',
    ]);
  });
});

it('a ship may be a "she"', () => {
  expect(pronouns('The trawler Laura Whitcombe sailed on Friday. She sank in the night.')).toEqual([]);
});

it('a name that no list knows may be whom a pronoun means', () => {
  expect(pronouns('Peter Hanley left when Skarn had again written to his friend.')).toEqual([]);
});

it('pronouns tell the gender of a name that tells none', () => {
  const text = 'Okwui Hanley said she was ill. Okwui Hanley sold her boat.\nOkwui Hanley left. He was late.';
  expect(pronouns(text)).toEqual(['she Okwui Hanley', 'her Okwui Hanley']);
});

it('what somebody says of another is about the other', () => {
  expect(pronouns('Peter Hanley said of his deputy that he had lied.')).toEqual(['his Peter Hanley']);
});

it('a ship may bear a title', () => {
  expect(pronouns('The Princess Laura left Barrow in May. She sank in the night.')).toEqual([]);
});

it('brackets behind a pronoun say whom it means', () => {
  expect(pronouns('Peter Hanley said: "I saw that he (Paul Harwick) was late."')).toEqual([
    'he Paul Harwick',
  ]);
});

describe('a Spanish verb without its subject', () => {
  test.each([
    ['Inés Valdovinos dimitió ayer. Llevaba diez años en el cargo.', ['Llevaba Inés Valdovinos']],
    ['Inés Valdovinos dimitió ayer. Prometió pagar las deudas.', ['Prometió Inés Valdovinos']],
    ['Inés Valdovinos no llegó. Había dormido mal.', ['Había Inés Valdovinos']],
  ])('means who goes on: %s', (text, expected) => {
    expect(pronouns(text, 'es')).toEqual(expected);
  });

  test.each([
    'El incendio destruyó la casa de Inés Valdovinos. Había dejado dos muertos.',
    'El puente de Mateo Quiroz se hundió. Estaba cerrado desde mayo.',
    'Mateo Quiroz dimitió ayer. Había llegado la policía.',
  ])('may mean a thing: %s', (text) => {
    expect(pronouns(text, 'es')).toEqual([]);
  });
});

it('whom several do something to is none of them', () => {
  const text = 'Julia Valdovinos y Mateo Quiroz compraron la isla. Ellos la vendieron al Estado.';
  expect(pronouns(text, 'es')).toEqual(['Ellos Julia Valdovinos', 'Ellos Mateo Quiroz']);
});
