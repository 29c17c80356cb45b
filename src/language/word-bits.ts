/** Words of several lists, each with the bits of all lists that hold it: one look-up answers for all of them, and most words are in none. */
export function bitsByWord(
  lists: Iterable<readonly [bits: number, words: Iterable<string>]>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [bits, words] of lists) for (const word of words) found.set(word, (found.get(word) ?? 0) | bits);
  return found;
}
