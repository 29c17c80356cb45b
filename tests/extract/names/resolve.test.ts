import { describe, expect, it } from 'vitest';
import { meant, readNames } from './read-names.ts';

describe('names of one person', () => {
  it('are the full name, both surnames and the first surname', () => {
    const found = readNames('Rubén Lozano Maya spoke. Lozano Maya left. Reporters followed Lozano.');
    expect(meant(found, 'Lozano')).toBe('Rubén Lozano Maya');
    expect(found.entities[0]?.aliases).toEqual(['Rubén Lozano Maya', 'Lozano Maya', 'Lozano']);
  });

  it('are the nickname in quotation marks, which the document equates with the name', () => {
    const found = readNames('Police caught Ramón “El Lobo” Castañeda.\nThey had sought El Lobo since May.');
    expect(meant(found, 'El Lobo')).toBe('Ramón “El Lobo” Castañeda');
    expect(found.entities[0]?.equated).toContain('El Lobo');
  });

  it('are the acronym in brackets', () => {
    const found = readNames('Quirino Lara Mendoza (QLM) won.\nOn Friday QLM thanked them.');
    expect(meant(found, 'QLM', 1)).toBe('Quirino Lara Mendoza');
  });

  it('are, of a treaty, the letters in brackets with a hyphen', () => {
    const found = readNames('The Norland Grain Trade Agreement (N-GTA) ended.');
    expect(found.entities.map(({ aliases }) => aliases)).toEqual([
      ['Norland Grain Trade Agreement', 'N-GTA'],
    ]);
  });

  it('are, of a firm, the one word by which it is called later', () => {
    const found = readNames('Marsden Quarry Holdings fell on Monday.\nLawyers for Marsden said so.');
    expect(meant(found, 'Marsden')).toBe('Marsden Quarry Holdings');
  });

  it('are of a firm also where the word alone is a surname', () => {
    const found = readNames('Goldman Quarry Holdings fell.\nProsecutors accused Goldman of fraud.');
    expect(found.entities.map(({ name }) => name)).toEqual(['Goldman Quarry Holdings']);
  });

  it('are not a firm and somebody who is called like it', () => {
    const found = readNames('Marsden Quarry Holdings fell.\nIda Marsden left. Friends of Marsden wept.');
    expect(meant(found, 'Marsden')).toBe('Ida Marsden');
  });

  it('are, of a body, its letters without the land that it begins with', () => {
    const found = readNames('The U.S. Grain Trade Board met.\nThe GTB said nothing.');
    expect(found.entities.map(({ name }) => name)).toEqual(['U.S. Grain Trade Board']);
  });

  it('are what follows “known as”', () => {
    const found = readNames('Franco Belmonte, known as "El Zurdo," fled.\nEl Zurdo was seen later.');
    expect(found.entities.map(({ name }) => name)).toEqual(['Franco Belmonte']);
    expect(found.entities[0]?.equated).toEqual(['El Zurdo']);
  });

  it('are the same with and without accents', () => {
    expect(readNames('Félix Calderán spoke.\nFelix Calderan left.').entities).toHaveLength(1);
  });

  it('are a title with the surname', () => {
    const found = readNames('Laura Whitcombe was elected. A day later Mayor Whitcombe resigned.');
    expect(meant(found, 'Whitcombe')).toBe('Laura Whitcombe');
  });
});

describe('two people', () => {
  it('with one surname and different given names stay two', () => {
    const found = readNames('Enrique Insausti Cano spoke.\nPedro Insausti Nava left.');
    expect(found.entities.filter(({ kind }) => kind === 'person')).toHaveLength(2);
  });

  it.each([
    ['father and son', 'Ivo Marsden Jr. was charged. His late father, Ivo Marsden, built the quay.'],
    ['two generations', 'Ivo Marsden Sr. left. Ivo Marsden III stayed.'],
  ])('of one name stay two where the text tells the generations apart: %s', (_, text) => {
    const people = readNames(text).entities.filter(({ kind }) => kind === 'person');
    expect(people).toHaveLength(2);
  });

  it('are one where the text only shortens "Jr" away', () => {
    const { entities } = readNames('Ivo Marsden Jr. was charged. Ivo Marsden denied it.');
    expect(entities.map(({ aliases }) => aliases)).toEqual([['Ivo Marsden Jr.', 'Ivo Marsden']]);
  });

  it.each([
    ['Oscar Marsden wept. His brother, Carl Marsden, left. Marsden denied it.', 'Oscar Marsden'],
    ['The son of Carl Marsden, Oscar Marsden, wept. Marsden denied it.', 'Oscar Marsden'],
    ['Anne Marsden and Carl Marsden met. Marsden left.', null],
  ])('with one surname are not alike where one is there as a relative only: %s', (text, who) => {
    expect(meant(readNames(text), 'Marsden')).toBe(who);
  });

  it('with one surname are told apart by nearness', () => {
    const found = readNames(
      'Enrique Insausti spoke. Critics of Insausti laughed.\nRain fell.\nRain fell.\nPedro Insausti left. Friends of Insausti wept.',
    );
    expect(meant(found, 'Insausti', 0)).toBe('Enrique Insausti');
    expect(meant(found, 'Insausti', 1)).toBe('Pedro Insausti');
  });

  it('with one surname are told apart by what else the text calls them', () => {
    const { entities } = readNames(
      'Marina Prado met Luiz Inácio Mago da Prado on Monday.\n\nMago left early. Prado stayed.\n\nPrado said nothing, and Mago agreed.',
    );
    expect(entities.map(({ name, aliases }) => `${name}: ${aliases.join(', ')}`)).toEqual([
      'Marina Prado: Marina Prado, Prado',
      'Luiz Inácio Mago da Prado: Luiz Inácio Mago da Prado, Mago',
    ]);
  });

  it('with one surname in one sentence leave the surname open', () => {
    const found = readNames('Enrique Insausti met Pedro Insausti. Then critics of Insausti laughed.');
    expect(meant(found, 'Insausti')).toBeNull();
  });

  it('are not made one by family words', () => {
    const found = readNames("Police caught Joaquín “Topo” Garza.\nThey freed Topo's son, Aurelio Garza.");
    expect(found.entities.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual([
      'Joaquín “Topo” Garza',
      'Aurelio Garza',
    ]);
  });
});

describe('uses that are no mention of the person', () => {
  it('are the name of a government', () => {
    const found = readNames('Rubén Lozano Maya spoke.\nMembers of the Lozano administration left.');
    expect(meant(found, 'Lozano')).toBeNull();
  });

  it('are the name inside the name of a body', () => {
    const found = readNames('Rubén Lozano Maya spoke.\nThe Lozano Maya Foundation closed.');
    expect(found.mentions.filter(({ kind }) => kind === 'person')).toHaveLength(1);
  });
});

describe('bodies and places', () => {
  it('are one with their acronym', () => {
    const found = readNames('The Northern Farmers Party (NFP) lost.\nSeats of the NFP were few.');
    expect(meant(found, 'NFP', 1)).toBe('Northern Farmers Party');
  });

  it('are one in all ways to write a country', () => {
    expect(readNames('The U.S. agreed.\nThe US and the United States agreed.').entities).toHaveLength(1);
  });

  it('are one sea, with the word for it or without', () => {
    expect(readNames('They crossed the Pacific Ocean.\nThe Pacific was calm.').entities).toHaveLength(1);
  });

  it('are two where only a word is shared', () => {
    expect(readNames('The State of Mexico is not Mexico.').entities).toHaveLength(2);
  });
});
