import { inList } from '../text/in-list.ts';
import { type NameText, neighbour } from '../text/name-text.ts';
import type { NameStretch } from '../text/stretch.ts';

const isGroup = inList('family-groups');

/** "The Vos family", "los hermanos Vos": a surname that is there that of several people means none of them. */
export function standsForFamily(text: NameText, { from, to }: NameStretch): boolean {
  if (to - from > 1) return false;
  return isGroup(neighbour(text, text.language === 'es' ? from - 1 : to, from));
}
