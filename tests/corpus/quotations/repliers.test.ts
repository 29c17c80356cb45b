import { describe, expect, it } from 'vitest';
import { repliersIn } from '../../../src/corpus/quotations/repliers.ts';
import { analysisOf, type Told } from '../../fixtures/analysis.ts';

const LEAL = 0;
const NAMES = ['Ana Leal', 'Iker Ugarte'];
const claim: Told = {
  text: 'Prosecutors accuse Ana Leal of taking money.',
  names: { 'Ana Leal': LEAL },
  standings: ['accusation'],
  accused: [LEAL],
};
const filler: Told = { text: 'The bridge opened in spring.' };

function repliers(...paragraphs: readonly (readonly Told[])[]) {
  return repliersIn(analysisOf(paragraphs, NAMES));
}

describe('who replies', () => {
  it('is the accused who is named before the words of contesting', () => {
    const named: Told = { text: 'Leal says that it is untrue.', names: { Leal: LEAL } };
    expect(repliers([claim], [filler], [named]).in(2)).toEqual([LEAL]);
  });

  it('is the one accused where the sentence that a pronoun needs accuses', () => {
    const pronoun: Told = { text: 'She has pleaded not guilty.', standings: ['plea'], needs: [0] };
    expect(repliers([claim], [pronoun]).in(1)).toEqual([LEAL]);
  });

  it('may be whoever speaks for the accused by name, however far off', () => {
    const speaker = { start: 0, end: 0, entity: null };
    const text = "Leal's defence insisted that the box was empty.";
    const before = [claim, filler, filler, filler, filler, filler];
    const start = before.map((told) => told.text).join(' ').length + 1;
    const defence = (end: number): Told => ({
      text,
      names: { Leal: LEAL },
      speaker: { ...speaker, start, end },
    });
    expect(repliers([...before, defence(start + "Leal's defence".length)]).possibleFor(LEAL, 0)).toBe(6);
    expect(repliers([...before, defence(start + 'Leal'.length)]).possibleFor(LEAL, 0)).toBe(null);
  });

  it('is who spoke before and goes on, not whom he spoke of', () => {
    const said: Told = {
      text: 'Ugarte called Leal a liar.',
      names: { Ugarte: 1, Leal: LEAL },
      standings: ['accusation'],
      accused: [LEAL],
      speaker: { start: 0, end: 'Ugarte'.length, entity: 1 },
    };
    const also: Told = {
      text: 'He also denied the charges of his brother.',
      standings: ['denial'],
      needs: [0],
    };
    expect(repliers([said, also]).in(1)).not.toContain(LEAL);
    expect(repliers([said, { ...also, text: 'She denied the charges.' }]).in(1)).toEqual([LEAL]);
  });

  it('is the accused whom the sentence that a pronoun needs names first', () => {
    const named: Told = { text: 'Leal left office in May.', names: { Leal: LEAL } };
    const pronoun: Told = { text: 'She denies the charges.', needs: [1] };
    expect(repliers([claim], [named, pronoun]).in(2)).toEqual([LEAL]);
  });

  it('is the only one whom the document accuses, where a noun stands for the name', () => {
    const noun: Told = { text: 'The treasurer denies the charges.' };
    expect(repliers([claim], [filler, noun]).in(2)).toEqual([LEAL]);
  });

  it('is not who is named behind a speaker without a name', () => {
    const text = 'The treasurer, a friend of Ugarte, denies the charges.';
    const [filled, noun] = [filler, { text, names: { Ugarte: 1 } }];
    const at = `${claim.text}\n\n${filler.text}\n\n`.length;
    const told = { ...noun, speaker: { start: at, end: at + 13, entity: null } };
    expect(repliers([claim], [filled], [told]).in(2)).toEqual([LEAL]);
  });

  it.each([
    ['another person who is named', { text: 'Ugarte denies the charges.', names: { Ugarte: 1 } }],
    ['more than one', { text: 'All deny the charges.' }],
  ])('is not %s', (_who, told) => {
    expect(repliers([claim], [told]).in(1)).toEqual([]);
  });
});

describe('what may be a reply', () => {
  const party: Told = { text: 'The party insists that the gift was given legally.', names: { party: 2 } };
  const withParty = (...paragraphs: readonly (readonly Told[])[]) => {
    const analysis = analysisOf(paragraphs, [...NAMES, 'party']);
    const entities = analysis.entities.map((one, index) =>
      index === 2 ? { ...one, kind: 'organization' as const } : one,
    );
    const mentions = analysis.mentions.map((one) =>
      one.entity === 2 ? { ...one, kind: 'organization' as const } : one,
    );
    return repliersIn({ ...analysis, entities, mentions });
  };

  it('is what a body contests anywhere in the document', () => {
    expect(withParty([claim], [filler], [filler], [filler], [filler], [party]).possibleFor(LEAL, 0)).toBe(5);
  });

  it('is not what a body contests far from the claim, or before it is told of who is accused', () => {
    const far = Array.from({ length: 9 }, () => [filler]);
    expect(withParty([claim], ...far, [party]).possibleFor(LEAL, 0)).toBeNull();
    expect(withParty([{ ...party, standings: ['denial'] }], [claim]).possibleFor(LEAL, 1)).toBeNull();
  });

  it('is not what somebody without a name says, one of many', () => {
    const text = 'An official said the visit was not planned.';
    const start = `${claim.text}\n\n`.length;
    const told: Told = { text, speaker: { start, end: start + 'An official'.length, entity: null } };
    expect(repliers([claim], [told]).possibleFor(LEAL, 0)).toBeNull();
    expect(repliers([claim], [{ text: 'They said the visit was not planned.' }]).possibleFor(LEAL, 0)).toBe(
      1,
    );
  });

  it('is never what another person contests', () => {
    const other: Told = { text: 'Ugarte denies the charges.', names: { Ugarte: 1 } };
    expect(repliers([claim], [other]).possibleFor(LEAL, 0)).toBeNull();
  });

  it('is a word of answering only right after the claim', () => {
    const answer: Told = { text: 'The treasurer had every confidence.' };
    expect(repliers([claim], [answer]).possibleFor(LEAL, 0)).toBe(1);
    expect(repliers([claim], [filler], [filler], [filler], [answer]).possibleFor(LEAL, 0)).toBeNull();
    expect(repliers([answer], [claim]).possibleFor(LEAL, 1)).toBeNull();
  });
});
