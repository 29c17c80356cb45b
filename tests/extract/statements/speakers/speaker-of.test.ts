import { describe, expect, test } from 'vitest';
import { believedByOdds } from '../../../../src/extract/statements/likelihood/speakers/believed-speaker.ts';
import { spokenReadings } from '../../../../src/extract/statements/read-statements.ts';
import type { Belief } from '../../../../src/extract/statements/speakers/belief.ts';
import type { Language } from '../../../../src/model.ts';
import { lineMaterial } from '../line-material.ts';
import { wordsAt } from '../words-at.ts';

const UNION = 'The minister was told by the union, Dora Finch said, that the mill would close.';

/** Who is told to say a text's first sentence. */
function speakerIn(text: string, isBelieved: Belief, language: Language = 'en'): string | null {
  const material = lineMaterial(text, language);
  const [first] = spokenReadings(material, undefined, isBelieved);
  return wordsAt(material.text, first?.speaker ?? first?.unnamed);
}

describe('who speaks', () => {
  test('is whom the rules name first, where he is believed', () => {
    expect(speakerIn(UNION, () => true)).toBe('the union');
  });

  test('is the next whom another way of reading names, where the first is not believed', () => {
    expect(speakerIn(UNION, (_, { isFirst }) => !isFirst)).toBe('Dora Finch');
  });

  test('is nobody where none is believed', () => {
    expect(speakerIn(UNION, () => false)).toBeNull();
  });

  test.each<[Language, string, string]>([
    ['en', 'According to Dora Finch, the pump leaked, as the board had first reported.', 'Dora Finch'],
    ['en', '“It leaks,” said Ivo Lund, who runs the mill.', 'Ivo Lund'],
    ['es', 'La alcaldesa de Corvale, Ana Sotres, aseguró que la bomba falla.', 'Ana Sotres'],
    ['es', 'Según la fiscalía, el contable quemó las facturas.', 'la fiscalía'],
  ])('is believed by what was learnt: %s: %s', (language, text, name) => {
    expect(speakerIn(text, believedByOdds, language)).toContain(name);
  });

  test('is not he of whom others are told to say what he said', () => {
    const text =
      'Over the weekend, lawyers for the mill raised accusations that Otto Lund had hurt his son, saying he had told the boy that the quay was closed.';
    expect(speakerIn(text, () => true)).toMatch(/^lawyers/u);
  });

  test('is not he of whom somebody goes on to speak behind a mark that stands apart', () => {
    expect(speakerIn('" He was begging me to leave the quay.', () => true)).toBeNull();
  });

  test('is not believed in a story told of somebody who accuses', () => {
    const novel = 'La novela narra la historia de un hombre que acusa a su hermano.';
    expect(speakerIn(novel, () => true, 'es')).toBe('un hombre');
    expect(speakerIn(novel, believedByOdds, 'es')).toBeNull();
  });
});
