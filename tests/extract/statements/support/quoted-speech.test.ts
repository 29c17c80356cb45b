import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/corpus/intake/analyse.ts';

/** Who says each sentence of a text. */
function speakers(text: string): readonly (string | null)[] {
  const identity = { id: '', collection: null, sources: ['line.txt'], operator: { language: 'en' as const } };
  const { document, sentences } = analyse({ text, stated: {} }, identity);
  return sentences.map(({ speaker }) => speaker && document.text.slice(speaker.start, speaker.end));
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
