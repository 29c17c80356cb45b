import { authorOfByline } from './cues/bylines.ts';
import { dateLine } from './cues/date-lines.ts';
import { isEdgeFurniture } from './cues/furniture.ts';
import { endsSentence } from './line-shape.ts';
import type { Kinds, Line } from './lines.ts';

/** Settles what stands below the last paragraph, which is the line with index `body`. */
export function classifyTail(lines: readonly Line[], kinds: Kinds, body: number): void {
  for (let index = body + 1; index < lines.length; index++) {
    kinds[index] ??= kindByCue(lines[index]?.text ?? '', kinds);
  }
  for (let index = body + 1; index < lines.length; index++) {
    if (kinds[index] === null && isBetweenFurniture(lines, kinds, index)) kinds[index] = 'furniture';
  }
}

function kindByCue(text: string, kinds: Kinds): 'byline' | 'dateline' | 'furniture' | null {
  if (dateLine(text) === 'published') return kinds.includes('dateline') ? 'furniture' : 'dateline';
  if (authorOfByline(text) !== null) return kinds.includes('byline') ? 'furniture' : 'byline';
  return isEdgeFurniture(text) ? 'furniture' : null;
}

/** A longer line has something to say. In UTF-16 units. */
const LONGEST_SCRAP = 80;

/** A scrap of a line between two lines of furniture belongs to them: `To contact the Harbor / Trust and its friends / www…` */
function isBetweenFurniture(lines: readonly Line[], kinds: Kinds, index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (text.length > LONGEST_SCRAP || endsSentence(text)) return false;
  return kinds[index - 1] === 'furniture' && kinds.indexOf('furniture', index + 1) > 0;
}
