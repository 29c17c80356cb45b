import { terms } from '../../language/terms.ts';
import type { Analysis } from '../../model.ts';

/** The search terms of each passage of a document, in its language, as they are stored and indexed. */
export function passageTerms({ document, passages }: Analysis): readonly string[] {
  return passages.map(({ text }) => terms(text, document.language).join(' '));
}
