import { describe, expect, it } from 'vitest';
import { agentOf, isPassive, recipientOf, undergoerOf } from '../../../src/extract/syntax/roles.ts';
import { at, tree, word } from './hand-made-tree.ts';

const PASSIVE = tree(`
  Vant name 3 passive-subject
  was auxiliary 3 passive-auxiliary finite
  accused verb 0 root participle
  of adposition 5 case
  theft noun 3 oblique
  by adposition 8 case
  the determiner 8 determiner
  clerk noun 3 agent
  and coordinator 10 coordinator
  fined verb 3 conjunct participle
`);

const SPANISH = tree(`
  Vant name 3 subject
  le pronoun 3 indirect-object
  dijo verb 0 root finite
  a adposition 6 case
  la determiner 6 determiner
  jueza noun 3 oblique
  que subordinator 8 marker
  mentía verb 3 complement finite
`);

const NOUN = tree(`
  The determiner 2 determiner
  clerk noun 6 subject
  accused verb 2 noun-clause participle
  of adposition 5 case
  theft noun 3 oblique
  told verb 0 root finite
  reporters noun 6 object
  he pronoun 9 subject
  lied verb 6 complement finite
`);

describe('who does what to whom', () => {
  it.each([
    ['a passive', PASSIVE, 'accused', 'clerk', 'Vant', null],
    ['a passive joined to another', PASSIVE, 'fined', null, 'Vant', null],
    ['a verb of saying in Spanish', SPANISH, 'dijo', 'Vant', null, 'jueza'],
    ['a participle behind its noun', NOUN, 'accused', null, 'clerk', null],
    ['somebody told something', NOUN, 'told', 'clerk', 'reporters', 'reporters'],
  ])('is told of %s', (_, parse, verb, agent, undergoer, recipient) => {
    const place = at(parse, verb);
    expect(word(parse, agentOf(parse, place))).toBe(agent);
    expect(word(parse, undergoerOf(parse, place))).toBe(undergoer);
    expect(word(parse, recipientOf(parse, place))).toBe(recipient);
  });

  it('takes a verb with an object for an active one though a passive goes before', () => {
    const parse = tree(`
      Vant name 3 passive-subject
      was auxiliary 3 passive-auxiliary finite
      freed verb 0 root participle
      and coordinator 5 coordinator
      left verb 3 conjunct finite
      town noun 5 object
    `);
    expect(isPassive(parse, 4)).toBe(false);
    expect(word(parse, agentOf(parse, 4))).toBe('Vant');
  });
});
