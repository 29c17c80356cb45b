import { distance } from 'fastest-levenshtein';
import type { EntityKind } from '../model.ts';
import { distanceFromBeginning, editDistance, slipsAllowed } from './slips.ts';

/** How the typed words fit a name. */
export interface NameFit {
  /** Letters typed wrong in all. */
  readonly slips: number;
  /** Words typed as the name has them. */
  readonly shared: number;
  /** Place of the first of the name's words that was typed. */
  readonly first: number;
}

/**
 * How typed words fit the words of a name: each one fits another, in any order, with as many slips as its length
 * allows and its first letter right. With `isOpen` the last one may be only the beginning of a word. Null where one
 * fits none; no words fit every name.
 */
export function nameFit(words: readonly string[], isOpen: boolean, parts: readonly string[]): NameFit | null {
  const used = new Set<number>();
  let slips = 0;
  let shared = 0;
  for (const [place, word] of words.entries()) {
    const isBeginning = isOpen && place === words.length - 1;
    const fit = bestPart(word, isBeginning, parts, used);
    if (!fit) return null;
    used.add(fit.place);
    slips += fit.slips;
    if (parts[fit.place] === word) shared++;
  }
  return { slips, shared, first: used.size === 0 ? 0 : Math.min(...used) };
}

/** Whether names of this kind are looked up by their word at this place: a person's surname, the first word of another's. */
export function isLookedUpAt(place: number, kind: EntityKind, parts: readonly string[]): boolean {
  return kind === 'person' && parts.length > 1 ? place > 0 : place === 0;
}

interface PartFit {
  readonly place: number;
  readonly slips: number;
}

/** The unused word of the name that fits best: fewest slips, then the same word, then the first. */
function bestPart(
  word: string,
  isBeginning: boolean,
  parts: readonly string[],
  used: ReadonlySet<number>,
): PartFit | null {
  let best: PartFit | null = null;
  for (const [place, part] of parts.entries()) {
    const slips = used.has(place) ? null : wordSlips(word, isBeginning, part);
    if (slips === null) continue;
    if (best === null || slips < best.slips || (slips === best.slips && part === word))
      best = { place, slips };
  }
  return best;
}

/**
 * The slips between a typed word and one of a name, or the beginning of one; null for more than the typed word's
 * length allows, or a wrong first letter.
 */
export function wordSlips(word: string, isBeginning: boolean, part: string): number | null {
  if (part === word || (isBeginning && part.startsWith(word))) return 0;
  const allowed = slipsAllowed(word);
  if (allowed === 0 || part[0] !== word[0] || part.length < word.length - allowed) return null;
  if (!isBeginning && part.length > word.length + allowed) return null;
  // A quick look first: a swap is two steps of the plain distance, and so is a letter pushed over the cut.
  if (distance(word, isBeginning ? part.slice(0, word.length) : part) > 2 * allowed) return null;
  const slips = isBeginning ? distanceFromBeginning(word, part) : editDistance(word, part);
  return slips <= allowed ? slips : null;
}
