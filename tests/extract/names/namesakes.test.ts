import { describe, expect, it } from 'vitest';
import { meant, named, readNames } from './read-names.ts';

const FAMILY =
  'Tobin Marlowe, 6, waits. His father, Ivor Marlowe, wants Tobin back.\nTobin is well. Tobin plays.\n';

describe('a surname of several people', () => {
  it('is not whoever the document calls by the given name', () => {
    const found = readNames(
      `${FAMILY}Tobin slept.\nTobin woke when a lawyer said Marlowe had struck a woman.`,
    );
    expect(meant(found, 'Marlowe')).toBe('Ivor Marlowe');
  });

  it('may be whoever is called by both', () => {
    const found = readNames(
      'Ida Marlowe met Otto Marlowe. Ida Marlowe sang.\nLater Ida left.\nOtto Marlowe stayed; Marlowe wept, and Ida Marlowe too.',
    );
    expect(meant(found, 'Marlowe')).toBe('Otto Marlowe');
  });

  it('may be whoever is called by it before anybody else is named, and by the given name only by those who are quoted', () => {
    const found = readNames(
      'Tobin Marlowe ran. Marlowe won.\n"Tobin is fast," said his cousin, Leo Marlowe. "Tobin is tall. Tobin is calm."\nPolice said Marlowe was drunk.',
    );
    expect(meant(found, 'Marlowe', 1)).not.toBe('Leo Marlowe');
  });

  it('is nobody’s where it tells what a thing is about', () => {
    const text = `${FAMILY}A court heard the Marlowe case.`.replaceAll('Marlowe', 'Hoffman');
    expect(meant(readNames(text), 'Hoffman')).toBeNull();
  });
});

describe('a surname before or behind a word for a family', () => {
  it('means none of them', () => {
    const english = readNames('Ida Marlowe died. A lawyer for the Marlowe family spoke.');
    expect(meant(english, 'Marlowe')).toBeNull();
    const spanish = readNames('Murió Ida Marlowe. Habló la familia Marlowe.', 'es');
    expect(meant(spanish, 'Marlowe')).toBeNull();
  });
});

describe('a given name behind a royal title', () => {
  const text =
    'Omar Hussein called him a liar.\nKing Hussein of Norland spoke. Omar left. Omar slept.\nHussein said so.';

  it('is not somebody whose surname is the same', () => {
    const found = readNames(text);
    expect(meant(found, 'Hussein', 0)).toBe('Hussein');
    expect(meant(found, 'Hussein', 1)).toBe('Hussein');
    expect(meant(found, 'Omar')).toBe('Omar Hussein');
    expect(found.entities.filter(({ kind }) => kind === 'person')).toHaveLength(2);
  });

  it('leaves a full name with the same surname whole', () => {
    expect(named(text)).toContain('person Omar Hussein');
  });

  it('is no title where the surname is nobody’s given name', () => {
    const found = readNames('Queen Marlowe sang.\nIda Marlowe sang again.');
    expect(meant(found, 'Marlowe')).toBe('Ida Marlowe');
  });
});

it('what somebody is dubbed is not who owns it', () => {
  const found = readNames('Tobin Marlowe, dubbed Norland\'s "boy hero", fled to Norland.');
  expect(meant(found, 'Norland')).not.toBe('Tobin Marlowe');
});

it('a surname behind “in” is no place that no list knows', () => {
  const found = readNames('Ida Quellmann fled. Interest in Quellmann grew.');
  expect(meant(found, 'Quellmann')).toBe('Ida Quellmann');
});
