import { isNameable, type NameText } from '../text/name-text.ts';
import type { NameStretch } from '../text/stretch.ts';
import { BODY_HEAD, COMMON, DEMONYM, GIVEN, STOP } from '../text/word-classes.ts';

/**
 * Joins a firm's short name with the full one before it: "Marsden Quill", then "Marsden"; "Ivo Marsden" the firm, then
 * "Marsden". One name in words of its own, of exactly one body of the document and of nobody in it; what is listed as
 * a body by itself ("Telefónica" beside "Telefónica Móviles") stays itself. A surname alone is the firm's where nobody in full bears it.
 */
export function joinShortBodies(
  text: NameText,
  stretches: readonly NameStretch[],
  keys: Map<number, string>,
): void {
  const owners = new Map<string, string | null>();
  const people = namesOfPeople(text, stretches);
  stretches.forEach((stretch, index) => {
    const key = keys.get(index);
    if (key !== undefined && isFullBody(stretch)) {
      for (const word of shortNames(text, stretch)) owners.set(word, single(owners.get(word), key));
      return;
    }
    const word = loneWord(text, stretch);
    const owner = word === null || people.has(word) ? null : owners.get(word);
    if (owner) keys.set(index, owner);
  });
}

function isFullBody({ kind, from, to }: NameStretch): boolean {
  return kind === 'organization' && to - from >= 2;
}

/** The one owner of a short name; null once there are two. */
function single(known: string | null | undefined, key: string): string | null {
  return known === undefined || known === key ? key : null;
}

/** By which single words a body may be called: its first, or its last where it is called like somebody. */
function shortNames(text: NameText, { from, to }: NameStretch): readonly string[] {
  const places = ((text.bits[from] ?? 0) & GIVEN) !== 0 ? [from, to - 1] : [from];
  return places.flatMap((at) => {
    const word = text.words[at];
    return word && isNameable(word) && isOwnWord(text, at) ? [word.folded] : [];
  });
}

/** Words that say what a body is, or where, are no name of its own. */
const NOT_OWN = BODY_HEAD | COMMON | DEMONYM | STOP;

function isOwnWord(text: NameText, at: number): boolean {
  return ((text.bits[at] ?? 0) & NOT_OWN) === 0;
}

function loneWord(text: NameText, { kind, from, to }: NameStretch): string | null {
  const word = text.words[from];
  if (to - from !== 1 || kind === 'place' || word?.shape === 'capitals') return null;
  return text.known(from).length > 0 ? null : (word?.folded ?? null);
}

function namesOfPeople(text: NameText, stretches: readonly NameStretch[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kind, from, to } of stretches)
    if (kind === 'person' && to - from > 1)
      for (let i = from; i < to; i++) words.add(text.words[i]?.folded ?? '');
  return words;
}
