import { describe, expect, it } from 'vitest';
import { attributionsIn } from '../../../src/extract/syntax/attributions.ts';
import { tree, word } from './hand-made-tree.ts';

const ACCORDING = tree(`
  The determiner 2 determiner
  dam noun 3 subject
  held verb 0 root finite
  , mark 8 punctuation
  according verb 8 case
  to adposition 5 flat
  a determiner 8 determiner
  report noun 3 oblique
  by adposition 10 case
  Vant name 8 nominal
`);

const CLAUSE = tree(`
  Según subordinator 3 marker
  ha auxiliary 3 auxiliary finite
  dicho verb 8 adverbial-clause participle
  la determiner 5 determiner
  alcaldesa noun 3 subject
  , mark 3 punctuation
  todo pronoun 8 subject
  ardió verb 0 root finite
`);

const IMPERSONAL = tree(`
  Según subordinator 3 marker
  se pronoun 3 expletive
  dice verb 5 adverbial-clause finite
  , mark 3 punctuation
  ardió verb 0 root finite
`);

describe('sources named beside what is said', () => {
  it.each([
    ['a noun phrase', ACCORDING, ['report']],
    ['the subject of a clause', CLAUSE, ['alcaldesa']],
    ['nobody', IMPERSONAL, []],
  ])('are %s', (_, parse, sources) => {
    expect(attributionsIn(parse).map(({ source }) => word(parse, source))).toEqual(sources);
  });
});
