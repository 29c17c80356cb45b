import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/model.ts';
import { distinctTerms, queryTerms } from '../../src/search/query-terms.ts';

const BOTH: readonly Language[] = ['en', 'es'];

function forms(words: string, languages = BOTH) {
  return queryTerms(words.split(' '), languages).map(({ alternatives }) => alternatives);
}

describe('the terms of typed words', () => {
  it('hold the stem of every language, each once', () => {
    expect(forms('operations')).toEqual([['oper', 'operations']]);
    expect(forms('Inzuela')).toHaveLength(1);
  });

  it('are those of the only language that the documents have', () => {
    expect(forms('operations', ['en'])).toEqual([['oper']]);
  });

  it('leave out the stop words of the language that the query is in', () => {
    expect(forms('what happened in the harbour').flat()).not.toContain('the');
    expect(forms('la huelga de los estibadores')).toHaveLength(2);
  });

  it('keep a stop word of one language where it is part of a name', () => {
    expect(forms('who met La Golondrina')).toContainEqual(['la']);
    expect(forms('pan', ['en', 'es'])).toHaveLength(1);
  });

  it('part a word with a hyphen', () => {
    expect(forms('cross-border', ['en'])).toEqual([['cross'], ['border']]);
  });

  it('can be taken once each', () => {
    expect(
      distinctTerms(queryTerms(['strike', 'Strikes', 'port'], ['en'])).map(({ typed }) => typed),
    ).toEqual(['strike', 'port']);
  });
});
