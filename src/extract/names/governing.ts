import { inList } from './in-list.ts';
import type { NameText } from './name-text.ts';
import type { NameStretch } from './stretch.ts';

const isGoverning = inList('governing-words');

/** "The Hale administration" speaks of a government, not of the person. */
export function standsForRule(text: NameText, stretch: NameStretch): boolean {
  return isGoverning(text.words[stretch.to]);
}
