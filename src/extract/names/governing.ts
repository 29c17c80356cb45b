import type { NameText } from './name-text.ts';
import type { NameStretch } from './stretch.ts';
import { wordSet } from './word-set.ts';

/** "The Hale administration" speaks of a government, not of the person. */
export function standsForRule(text: NameText, stretch: NameStretch): boolean {
  return wordSet('governing-words').has(text.words[stretch.to]?.folded ?? '');
}
