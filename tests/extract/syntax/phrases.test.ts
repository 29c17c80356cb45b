import { describe, expect, it } from 'vitest';
import { membersOf, nameOf, phraseOf } from '../../../src/extract/syntax/phrases.ts';
import { at, said, tree } from './hand-made-tree.ts';

const APPOSED = tree(`
  The determiner 3 determiner
  deputy adjective 3 modifier
  head noun 14 subject
  of adposition 6 case
  the determiner 6 determiner
  harbour noun 3 nominal
  , mark 9 punctuation
  Orla name 9 flat
  Vant name 3 apposition
  , mark 12 punctuation
  who pronoun 12 subject
  resigned verb 3 relative-clause finite
  , mark 12 punctuation
  laughed verb 0 root finite
`);

const JOINED = tree(`
  laughed verb 0 root finite
  Vant name 1 subject
  , mark 4 punctuation
  Brell name 2 conjunct
  and coordinator 7 coordinator
  the determiner 7 determiner
  clerk noun 2 conjunct
  . mark 1 punctuation
`);

describe('a noun phrase', () => {
  it('has what it is of and who is set beside it, and no relative clause', () => {
    expect(said(APPOSED, phraseOf(APPOSED, at(APPOSED, 'head')))).toBe(
      'The deputy head of the harbour , Orla Vant',
    );
  });

  it('can be had without what is set beside it', () => {
    const phrase = phraseOf(APPOSED, at(APPOSED, 'head'), { appositions: false });
    expect(said(APPOSED, phrase)).toBe('The deputy head of the harbour');
  });

  it('has those joined to it unless they are not wanted', () => {
    expect(said(JOINED, phraseOf(JOINED, 1))).toBe('Vant , Brell and the clerk');
    expect(said(JOINED, phraseOf(JOINED, 1, { members: false }))).toBe('Vant');
    expect(membersOf(JOINED, 1).map((member) => JOINED.words[member]?.text)).toEqual([
      'Vant',
      'Brell',
      'clerk',
    ]);
  });

  it('leaves out the preposition before it and a bracket that is not its own', () => {
    const parse = tree(`
      ( mark 4 punctuation
      by adposition 4 case
      the determiner 4 determiner
      clerk noun 0 root
      of adposition 6 case
      Brell name 4 nominal
      ) mark 6 punctuation
    `);
    expect(said(parse, phraseOf(parse, 3))).toBe('the clerk of Brell');
  });

  it('names whom it names by the name set beside it', () => {
    expect(said(APPOSED, nameOf(APPOSED, at(APPOSED, 'head')))).toBe('Orla Vant');
    expect(said(JOINED, nameOf(JOINED, at(JOINED, 'clerk')))).toBe('clerk');
  });
});
