import { describe, expect, it } from 'vitest';
import { isNegated, isUnreal } from '../../../src/extract/syntax/reality.ts';
import { at, tree } from './hand-made-tree.ts';

const NOT = tree(`
  Vant name 3 subject
  didn't auxiliary 3 auxiliary finite
  lie verb 0 root infinitive
  but coordinator 5 coordinator
  fled verb 3 conjunct finite
  without adposition 7 marker
  paying verb 5 adverbial-clause gerund
`);

const NOBODY = tree(`
  Ningún determiner 2 determiner
  vecino noun 3 subject
  pagó verb 0 root finite
  y coordinator 6 coordinator
  nadie pronoun 6 subject
  protestó verb 3 conjunct finite
`);

const DENIED = tree(`
  Vant name 2 subject
  denied verb 0 root finite
  taking verb 2 open-complement gerund
  bribes noun 3 object
  to particle 6 marker
  win verb 3 adverbial-clause infinitive
`);

const MIGHT = tree(`
  If subordinator 3 marker
  Brell name 3 subject
  pays verb 6 adverbial-clause finite
  Vant name 6 subject
  will auxiliary 6 auxiliary finite
  stay verb 0 root infinitive
  and coordinator 8 coordinator
  sing verb 6 conjunct infinitive
`);

const SPANISH = tree(`
  Vant name 2 subject
  pagaría verb 0 root finite
  ; mark 4 punctuation
  pagó verb 2 parataxis finite
`);

const ASKED = tree(`
  Did auxiliary 3 auxiliary finite
  Vant name 3 subject
  lie verb 0 root infinitive
  ? mark 3 punctuation
`);

describe('what is said not to be', () => {
  it.each([
    [NOT, 'lie', true],
    [NOT, 'fled', false],
    [NOT, 'paying', true],
    [NOBODY, 'pagó', true],
    [NOBODY, 'protestó', true],
    [DENIED, 'taking', true],
    [DENIED, 'denied', false],
  ])('is seen (%#)', (parse, verb, negated) => {
    expect(isNegated(parse, at(parse, verb))).toBe(negated);
  });
});

describe('what is not told as done', () => {
  it.each([
    [MIGHT, 'pays', true],
    [MIGHT, 'stay', true],
    [MIGHT, 'sing', true],
    [SPANISH, 'pagaría', true],
    [SPANISH, 'pagó', false],
    [DENIED, 'win', true],
    [DENIED, 'taking', false],
    [ASKED, 'lie', true],
  ])('is seen (%#)', (parse, verb, unreal) => {
    expect(isUnreal(parse, at(parse, verb))).toBe(unreal);
  });
});
