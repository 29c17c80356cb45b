import { describe, expect, it } from 'vitest';
import { stemSieve } from '../../../../src/extract/events/topics/stem-sieve.ts';
import { lexiconLines } from '../../../../src/language/lexicon.ts';
import { stem } from '../../../../src/language/stem.ts';
import { wordForm } from '../../../../src/language/word-form.ts';
import { fold } from '../../../../src/text.ts';

describe('stemSieve', () => {
  it.each(['en', 'es'] as const)(
    'lets every word through whose stem is that of one of its words (%s)',
    (language) => {
      const words = lexiconLines(language, 'common-words').map(fold);
      const wanted = words.filter((_, index) => index % 50 === 0);
      const stems = new Set(wanted.map((word) => stem(word, language)));
      const passes = stemSieve(wanted);
      const lost = words.filter((word) => stems.has(stem(word, language)) && !passes(wordForm(word)));
      expect(lost).toEqual([]);
    },
  );

  it('holds back words that begin otherwise', () => {
    const passes = stemSieve(['arrest', 'flee']);
    expect(passes(wordForm('arrested'))).toBe(true);
    expect(passes(wordForm('balcony'))).toBe(false);
  });
});
