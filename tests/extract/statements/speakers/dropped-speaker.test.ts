import { describe, expect, test } from 'vitest';
import { lineAnalysis } from '../line-material.ts';
import { wordsAt } from '../words-at.ts';

/** Who speaks in the last sentence of a Spanish text. */
function lastSpeaker(text: string): string | null {
  const { document, sentences } = lineAnalysis(text, 'es');
  return wordsAt(document.text, sentences.at(-1)?.speaker);
}

describe('a verb of saying without a subject', () => {
  test.each([
    ['Ana Sotres dijo que la bomba falla. Agregó que el molino cerrará.', 'Ana Sotres'],
    ['La ingeniera explicó que la bomba falla. Además, ha dicho que el molino cerrará.', 'La ingeniera'],
    ['Los vecinos denunciaron que la bomba falla. Añadieron que nadie la revisa.', 'Los vecinos'],
    ['La junta negó que la bomba fallara. En este sentido, aseguró que la revisa cada mes.', 'La junta'],
    ['Ana Sotres avisó de que la bomba falla. "Habrá que parar el molino", insistió.', 'Ana Sotres'],
  ])('is of who spoke before: %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  test.each([
    'Ana Sotres dijo que la bomba falla. Se dijo que el molino cerrará.',
    'Los vecinos dijeron que la bomba falla. Agregó que el molino cerrará.',
    'Según la junta, la bomba falla. Agregó que el molino cerrará.',
    'Ana Sotres revisó la bomba. Agregó que el molino cerrará.',
    'Ana Sotres dijo que la bomba falla. No dijo que el molino cerrará.',
  ])('is of nobody else: %s', (text) => {
    expect(lastSpeaker(text)).toBeNull();
  });
});
