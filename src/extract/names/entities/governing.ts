import { inList } from '../text/in-list.ts';
import type { NameText } from '../text/name-text.ts';
import type { NameStretch } from '../text/stretch.ts';

const isGoverning = inList('governing-words');

/** "The Hale administration" speaks of a government, not of the person. */
export function standsForRule(text: NameText, stretch: NameStretch): boolean {
  return isGoverning(text.words[stretch.to]);
}
