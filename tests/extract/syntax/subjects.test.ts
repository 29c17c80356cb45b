import { describe, expect, it } from 'vitest';
import { ownerOf, subjectOf } from '../../../src/extract/syntax/subjects.ts';
import { at, tree, word } from './hand-made-tree.ts';

const RELATIVE = tree(`
  Orla name 8 subject
  Vant name 1 flat
  , mark 6 punctuation
  who pronoun 6 subject
  once adverb 6 adverb
  fled verb 1 relative-clause finite
  , mark 6 punctuation
  returned verb 0 root finite
  and coordinator 10 coordinator
  sued verb 8 conjunct finite
`);

const CONTROL = tree(`
  Vant name 2 subject
  asked verb 0 root finite
  Brell name 2 object
  to particle 5 marker
  leave verb 2 open-complement infinitive
  , mark 7 punctuation
  citing verb 2 adverbial-clause gerund
  a determiner 9 determiner
  letter noun 7 object
  sent verb 9 noun-clause participle
`);

describe('the subject of a verb', () => {
  it.each([
    ['its own', RELATIVE, 'returned', 'Orla'],
    ['of a relative clause what it is about', RELATIVE, 'fled', 'Orla'],
    ['of a joined verb that of the first', RELATIVE, 'sued', 'Orla'],
    ['of an infinitive the object before it', CONTROL, 'leave', 'Brell'],
    ['of a gerund that of what governs it', CONTROL, 'citing', 'Vant'],
    ['of a participle its noun', CONTROL, 'sent', 'letter'],
  ])('is %s', (_, parse, verb, subject) => {
    expect(word(parse, subjectOf(parse, at(parse, verb)))).toBe(subject);
  });

  it('is the first subject where the verb promises', () => {
    const parse = tree(`
      Vant name 2 subject
      promised verb 0 root finite
      Brell name 2 object
      to particle 5 marker
      leave verb 2 open-complement infinitive
    `);
    expect(word(parse, subjectOf(parse, 4))).toBe('Vant');
  });

  it('is what whose belongs to', () => {
    const parse = tree(`
      Vant name 0 root
      , mark 5 punctuation
      whose pronoun 4 possessor
      firm noun 5 subject
      failed verb 1 relative-clause finite
    `);
    expect(word(parse, subjectOf(parse, 4))).toBe('firm');
    expect(word(parse, ownerOf(parse, 3))).toBe('Vant');
  });

  it('is nobody where Spanish drops it', () => {
    const parse = tree(`
      Cuando subordinator 2 marker
      llegó verb 4 adverbial-clause finite
      , mark 2 punctuation
      habló verb 0 root finite
      Vant name 4 subject
    `);
    expect(subjectOf(parse, 1)).toBeNull();
    expect(word(parse, subjectOf(parse, 3))).toBe('Vant');
  });

  it('is nobody of a wish to do something, and who owns it of theirs', () => {
    const parse = tree(`
      Her determiner 2 possessor
      wish noun 5 subject
      to particle 4 marker
      leave verb 2 noun-clause infinitive
      faded verb 0 root finite
      with adposition 8 case
      the determiner 8 determiner
      plan noun 5 oblique
      to particle 10 marker
      stay verb 8 noun-clause infinitive
    `);
    expect(word(parse, subjectOf(parse, 3))).toBe('Her');
    expect(subjectOf(parse, 9)).toBeNull();
  });
});
