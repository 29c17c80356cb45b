import { describe, expect, test } from 'vitest';
import { lineAnalysis } from '../line-material.ts';
import { wordsAt } from '../words-at.ts';

/** Who says each sentence of a text. */
function speakers(text: string): readonly (string | null)[] {
  const { document, sentences } = lineAnalysis(text);
  return sentences.map(({ speaker }) => wordsAt(document.text, speaker));
}

describe('who speaks on in a quotation', () => {
  test('is whoever spoke before', () => {
    expect(speakers('"The pump leaks," said Petra Moss. "It leaked last year."')).toEqual([
      'Petra Moss',
      'Petra Moss',
    ]);
  });

  test('is not whoever has asked: the next words may be the answer', () => {
    expect(speakers('"Did the pump leak?" asked Petra Moss. "It did, and badly."')).toEqual([
      'Petra Moss',
      null,
    ]);
  });

  test('is nobody where a mark with a space on either side may have closed the quotation', () => {
    const text = '"It leaks," said Petra Moss. " It did last year. " Greta Lind says it holds.';
    expect(speakers(text)[2]).not.toBe('Petra Moss');
  });

  test('is whoever a colon leads in, up to such a mark', () => {
    const text = 'Petra Moss said: " The pump leaks. It did last year. " The mill is old.';
    expect(speakers(text).slice(0, 2)).toEqual(['Petra Moss', 'Petra Moss']);
  });
});
