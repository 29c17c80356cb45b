import { expect, test } from 'vitest';
import type { Language } from '../../../../src/model.ts';
import { lineAnalysis } from '../line-material.ts';
import { wordsAt } from '../words-at.ts';

/** The words of who speaks in a sentence, and the name of whom they stand for. */
function speakerIn(text: string, language: Language): readonly (string | null | undefined)[] {
  const { document, sentences, entities } = lineAnalysis(text, language);
  const speaker = sentences[0]?.speaker;
  if (!speaker) return [];
  return [wordsAt(document.text, speaker), entities[speaker.entity ?? -1]?.name];
}

test.each([
  ['en', "Ana Vos's report says that it rained.", "Ana Vos's report", 'Ana Vos'],
  ['en', "Ana Vos's indictment says that she took bribes.", "Ana Vos's indictment", undefined],
  ['es', 'El informe de Ana Vos señala que llovió.', 'El informe de Ana Vos', 'Ana Vos'],
  ['es', 'La sentencia de Ana Vos señala que robó.', 'La sentencia de Ana Vos', undefined],
] as const)(
  'a paper that a court writes on somebody does not speak for him (%s): %s',
  (language, text, words, whose) => {
    expect(speakerIn(text, language)).toEqual([words, whose]);
  },
);
