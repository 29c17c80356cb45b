import { lexiconSet } from '../../language/lexicon.ts';
import { fold } from '../../text.ts';

/** Forms are looked at again and again; past so many the cache starts anew instead of growing. */
const MOST_KEPT = 200_000;
const kept = new Map<string, readonly string[]>();

/** The parts of a name as they are compared, in order. */
export function partsOfName(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
}

/** The parts of a person's name without particles: "Van Gaal" is a lone surname. All of them where it has no others. */
export function coreParts(name: string): readonly string[] {
  const parts = partsOfName(name);
  const core = parts.filter((part) => !lexiconSet('en', 'particles').has(part));
  return core.length > 0 ? core : parts;
}

/**
 * The last word of a name, folded: what two texts have in common that name one person, the one in full and the other by
 * the surname. A hyphen joins two surnames into one word. Empty for an empty name.
 */
export function lastWordOf(name: string): string {
  return fold(name).trim().split(/\s+/u).at(-1) ?? '';
}

/** The different parts of a name by which it is found; one letter beside others finds everything and so nothing. */
export function nameWords(name: string): readonly string[] {
  const known = kept.get(name);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const parts = [...new Set(partsOfName(name))];
  const long = parts.filter((word) => word.length > 1);
  const words = long.length > 0 ? long : parts;
  kept.set(name, words);
  return words;
}
