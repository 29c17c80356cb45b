import type { Parse, Relation } from './parse.ts';

/** Words from one place up to, not including, another; places count in the words of a parse. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const NONE: readonly number[] = [];

/** The places of the words that hang on a word, in order. */
export function childrenOf(parse: Parse, word: number): readonly number[] {
  return parse.children[word] ?? NONE;
}

/** The places of the words that hang on each word, by the heads of all. */
export function childrenBy(heads: readonly number[]): Parse['children'] {
  const children = new Array<number[] | undefined>(heads.length).fill(undefined);
  for (let word = 0; word < heads.length; word++) {
    const head = heads[word] ?? -1;
    if (head < 0) continue;
    const known = children[head];
    if (known) known.push(word);
    else children[head] = [word];
  }
  return children;
}

/** The first word that hangs on a word by one of some relations; null where none does. */
export function childOf(parse: Parse, word: number, ...relations: readonly Relation[]): number | null {
  for (const child of childrenOf(parse, word)) if (hangsBy(parse, child, ...relations)) return child;
  return null;
}

/** Whether a word hangs on its head by one of some relations. */
export function hangsBy(parse: Parse, word: number, ...relations: readonly Relation[]): boolean {
  const relation = parse.relationOf(word);
  return relation !== undefined && relations.includes(relation);
}

/** The word that a word hangs on; null for the root, for a word that hangs on itself, and where no word stands. */
export function headOf(parse: Parse, word: number): number | null {
  const head = parse.heads[word];
  return head === undefined || head < 0 || head === word ? null : head;
}

/** Whether a word is a noun or part of a name. */
export function isNoun(parse: Parse, word: number): boolean {
  return parse.tags[word] === 'noun' || parse.tags[word] === 'name';
}

/** Whether a word hangs on another, directly or through others, or is it. */
export function isUnder(parse: Parse, word: number, above: number): boolean {
  for (let at: number | null = word; at !== null; at = headOf(parse, at)) if (at === above) return true;
  return false;
}

/** The stretch from the first to the last word of all that hangs on a word. */
export function wholeOf(parse: Parse, word: number): Stretch {
  let from = word;
  let to = word + 1;
  for (const child of childrenOf(parse, word)) {
    const inner = wholeOf(parse, child);
    from = Math.min(from, inner.from);
    to = Math.max(to, inner.to);
  }
  return { from, to };
}
