import { describe, expect, it } from 'vitest';
import {
  clauseAbove,
  clauseOf,
  complementOf,
  coordinates,
  governsClause,
} from '../../../src/extract/syntax/clauses.ts';
import { at, tree, word } from './hand-made-tree.ts';

const SAID = tree(`
  Vant name 2 subject
  said verb 0 root finite
  that subordinator 6 marker
  Brell name 6 subject
  was auxiliary 6 copula finite
  guilty adjective 2 complement
  of adposition 8 case
  theft noun 6 oblique
  and coordinator 10 coordinator
  wept verb 2 conjunct finite
`);

const INSERTED = tree(`
  The determiner 2 determiner
  dam noun 8 subject
  , mark 5 punctuation
  Vant name 5 subject
  said verb 8 parataxis finite
  , mark 5 punctuation
  is auxiliary 8 copula finite
  safe adjective 0 root
`);

describe('a clause', () => {
  it('is governed by its verb, or by the adjective of which it is said', () => {
    expect(word(SAID, clauseOf(SAID, at(SAID, 'theft')))).toBe('guilty');
    expect(word(SAID, clauseOf(SAID, at(SAID, 'Vant')))).toBe('said');
    expect(governsClause(SAID, at(SAID, 'theft'))).toBe(false);
    expect(governsClause(SAID, at(SAID, 'was'))).toBe(false);
  });

  it('stands in the clause whose verb it completes', () => {
    expect(word(SAID, clauseAbove(SAID, at(SAID, 'guilty')))).toBe('said');
    expect(clauseAbove(SAID, at(SAID, 'wept'))).toBeNull();
  });

  it('is what a verb says, and so is the sentence that it is put into', () => {
    expect(complementOf(SAID, 1)).toEqual({ kind: 'clause', head: 5 });
    expect(complementOf(INSERTED, 4)).toEqual({ kind: 'surrounding', head: 7 });
    expect(complementOf(SAID, at(SAID, 'wept'))).toBeNull();
  });

  it('may be joined to another', () => {
    expect(coordinates(SAID, 1, 9)).toBe(true);
    expect(coordinates(SAID, 1, 5)).toBe(false);
  });
});
