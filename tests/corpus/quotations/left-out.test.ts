import { describe, expect, it } from 'vitest';
import { leavesOut } from '../../../src/corpus/quotations/left-out.ts';
import { analysisOf } from '../../fixtures/analysis.ts';

/** Whether the last of three sentences of a paragraph goes on with the quotation in which the first one stands. */
function isFurther(...texts: readonly string[]): boolean {
  return leavesOut(analysisOf([texts.map((text) => ({ text }))], []), 0, texts.length - 1);
}

describe('a sentence that goes on with a quotation behind a gap', () => {
  it('is one where the quotation is open all along', () => {
    expect(isFurther('He said: "Corvale sleeps.', 'It has slept long.', 'The mayor, too."')).toBe(true);
    expect(isFurther('Dijo: «Corvale duerme.', 'Hace mucho.', 'También la alcaldesa.»')).toBe(true);
  });

  it('is none where nothing is left out, or the quotation is closed between', () => {
    expect(isFurther('He said: "Corvale sleeps.', 'The mayor, too."')).toBe(false);
    expect(isFurther('He said: "Corvale sleeps.', 'It has slept long."', 'The mayor left.')).toBe(false);
    expect(isFurther('Corvale slept.', 'It had slept long.', 'The mayor left.')).toBe(false);
  });

  it('is none for sure where a mark stands as none opens or closes, or the quotation never ends', () => {
    expect(isFurther('"Corvale sleeps, "said the mayor.', 'It has slept long.', 'The quay burned."')).toBe(
      false,
    );
    expect(isFurther('He said: "Corvale sleeps.', 'It has slept long.', 'The quay burned.')).toBe(false);
  });
});
