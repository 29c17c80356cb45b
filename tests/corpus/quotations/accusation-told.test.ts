import { describe, expect, it } from 'vitest';
import { groupAround } from '../../../src/corpus/quotations/quotation-groups.ts';
import { analysisOf, type Told } from '../../fixtures/analysis.ts';

const LEAL = 0;
const UGARTE = 1;
const NAMES = ['Ana Leal', 'Iker Ugarte'];
const claim: Told = {
  text: 'Prosecutors accuse Ana Leal of robbing Iker Ugarte.',
  names: { 'Ana Leal': LEAL, 'Iker Ugarte': UGARTE },
  standings: ['accusation'],
  accused: [LEAL],
};

function told(paragraphs: readonly (readonly Told[])[], main = 0, about: readonly number[] = [LEAL]) {
  return groupAround(analysisOf(paragraphs, NAMES), main, { about: new Set(about) });
}

function missing(...asked: Parameters<typeof told>) {
  return told(...asked)?.missing.map(({ of }) => of);
}

describe('what a group says of whom it accuses', () => {
  it('is about who was asked for, or about others', () => {
    expect(told([[claim]])).toMatchObject({ concerns: 'asked', accuses: true, reply: 'none' });
    expect(told([[claim]], 0, [UGARTE])).toMatchObject({ concerns: 'others', accuses: true });
    expect(told([[{ text: 'The bridge opened.' }]])).toMatchObject({ concerns: null, accuses: false });
  });

  it('names whose reply is missing where another was asked for', () => {
    expect(missing([[claim]], 0, [UGARTE])).toEqual([[{ name: 'Ana Leal', named: 'always' }]]);
    expect(missing([[claim]])).toEqual([[{ name: 'Ana Leal', named: 'never' }]]);
  });

  it('accuses nobody of whom the sentence tells only what a court decided', () => {
    const text = 'Prosecutors accuse Ana Leal of paying Iker Ugarte, who was convicted of theft.';
    const both: Told = {
      ...claim,
      text,
      standings: ['accusation', 'conviction'],
      accused: [LEAL, UGARTE],
      settled: [UGARTE],
    };
    expect(told([[both]], 0, [UGARTE])).toMatchObject({ concerns: 'asked', accuses: false });
    expect(missing([[both]], 0, [UGARTE])).toEqual([[{ name: 'Ana Leal', named: 'always' }]]);
    expect(told([[both]])).toMatchObject({ concerns: 'asked', accuses: true });
    expect(missing([[both]])).toEqual([[{ name: 'Ana Leal', named: 'never' }]]);
  });

  it('names both who are silent where the sentence of one accuses another, too, and the asked one where another replies', () => {
    const both: Told = {
      ...claim,
      text: 'Clerks accused Ana Leal and Iker Ugarte.',
      accused: [LEAL, UGARTE],
    };
    const named = (name: string) => [{ name, named: 'always' }];
    expect(missing([[both]])).toEqual([named('Ana Leal'), named('Iker Ugarte')]);
    const beside: Told = { text: 'Iker Ugarte denied it.', standings: ['denial'], replying: [UGARTE] };
    expect(missing([[both, beside]])).toEqual([named('Ana Leal')]);
  });

  it('brings the reply of whoever is accused beside the one asked for, too', () => {
    const both: Told = {
      ...claim,
      text: 'Clerks accused Ana Leal and Iker Ugarte.',
      accused: [LEAL, UGARTE],
    };
    const own: Told = { text: 'Ana Leal denied it.', standings: ['denial'], replying: [LEAL] };
    const beside: Told = { text: 'Iker Ugarte denied it.', standings: ['denial'], replying: [UGARTE] };
    const group = told([[both], [own], [{ text: 'It rained.' }], [beside]]);
    expect(group?.quotations).toHaveLength(3);
  });

  it('lacks the reply of each who is silent, by himself', () => {
    const both: Told = {
      ...claim,
      text: 'Clerks accused Ana Leal and Iker Ugarte.',
      accused: [LEAL, UGARTE],
    };
    expect(missing([[both]], 0, [])).toEqual([
      [{ name: 'Ana Leal', named: 'of several' }],
      [{ name: 'Iker Ugarte', named: 'of several' }],
    ]);
    const reply: Told = { text: 'Ana Leal denied it.', standings: ['denial'], replying: [LEAL] };
    expect(missing([[both], [reply]], 0, [])).toEqual([[{ name: 'Iker Ugarte', named: 'of several' }]]);
    expect(told([[both], [reply]], 0, [])?.reply).toBe('in the group');
  });

  it('takes no reply for sure that was told before, to what somebody else said', () => {
    const says = (text: string, entity: number | null, group: number | null): Told => ({
      text,
      standings: ['accusation'],
      accused: [LEAL],
      speaker: { start: 0, end: 3, entity },
      group,
    });
    const older = says('Two clerks say that Ana Leal took money.', null, 0);
    const reply: Told = {
      text: 'Ana Leal denied the reports.',
      standings: ['denial'],
      replying: [LEAL],
      group: 0,
    };
    const newer = says('Iker Ugarte blames Ana Leal for the flood.', UGARTE, null);
    expect(told([[older, reply], [{ text: 'It rained.' }], [newer]], 3)?.reply).toBe('unsure');
    expect(told([[newer], [{ text: 'It rained.' }], [older, reply]], 0)?.reply).toBe('in the group');
  });

  it('lacks no reply of a name that was misread, but one of a name with accents', () => {
    const missingOf = (name: string) =>
      groupAround(analysisOf([[{ ...claim, accused: [UGARTE] }]], ['Ana Leal', name]), 0)?.missing;
    expect(missingOf('JosÃ')).toEqual([]);
    expect(missingOf('Ângela Brâncuş')).toHaveLength(1);
  });

  it('shows what it is made for before an earlier claim that its reply stands beside', () => {
    const older: Told = { ...claim, text: 'Clerks accused Ana Leal.', group: 0 };
    const reply: Told = { text: 'Ana Leal denied it.', standings: ['denial'], replying: [LEAL], group: 0 };
    const group = told([[older, reply], [{ text: 'It rained.' }], [claim]], 3);
    expect(group?.main).toBe(0);
    expect(group?.quotations).toHaveLength(3);
  });

  it('takes no reply from a group with a claim of another year for sure', () => {
    const older: Told = { ...claim, text: 'Clerks accused Ana Leal in 2006.', group: 0 };
    const reply: Told = {
      text: 'Ana Leal denied the reports.',
      names: { 'Ana Leal': LEAL },
      standings: ['denial'],
      replying: [LEAL],
      group: 0,
    };
    const newer = (year: string): Told => ({ ...claim, text: `Prosecutors accused Ana Leal in ${year}.` });
    expect(told([[newer('2017')], [older, reply]])).toMatchObject({ reply: 'unsure' });
    expect(told([[newer('2006')], [older, reply]])).toMatchObject({ reply: 'in the group' });
  });

  it('takes a denial under another name of who was asked for', () => {
    const alias: Told = {
      text: 'L. denies the charges.',
      names: { 'L.': UGARTE },
      standings: ['denial'],
      replying: [UGARTE],
    };
    expect(told([[claim], [alias]], 0, [LEAL, UGARTE])).toMatchObject({ reply: 'in the group' });
    expect(told([[claim], [alias]], 0, [LEAL])).toMatchObject({ reply: 'none' });
  });

  it('shows what may be a reply and says neither that it is one nor that there is none', () => {
    const unsure: Told = { text: 'Her lawyers said that the gift was given legally.' };
    const other: Told = { ...claim, text: 'They also accuse Iker Ugarte.', names: {}, accused: [UGARTE] };
    const group = told([[claim], [unsure], [other]]);
    expect(group?.reply).toBe('unsure');
    expect(group?.quotations).toHaveLength(2);
  });

  it.each<[string, Partial<Told>]>([
    ['a conviction', { text: 'Ana Leal was convicted of robbery.', standings: ['conviction'] }],
    ['a plea of guilty', { text: 'Ana Leal pleaded guilty to robbery.', standings: ['plea'] }],
    ['charges that fell', { text: 'Charges against Ana Leal were dropped.', standings: ['finding'] }],
  ])('misses no reply to %s', (_what, { text = '', standings = [] }) => {
    const decided: Told = { text, standings, accused: [LEAL], names: { 'Ana Leal': LEAL } };
    expect(told([[decided]])).toMatchObject({ concerns: 'asked', accuses: false, reply: 'not needed' });
  });
});
