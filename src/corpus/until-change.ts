/** Computes a value once for each key; all are forgotten when the corpus changes. */
export type UntilChange = <T>(key: readonly unknown[], compute: () => T) => T;

/** Different questions kept; a thousand watches ask the same one. */
const MOST_KEPT = 64;

/** Keeps values as long as the change stays the same. A key must say which value it is of. */
export function untilChange(change: () => number): UntilChange {
  const kept = new Map<string, unknown>();
  let at = change();
  return <T>(key: readonly unknown[], compute: () => T): T => {
    if (at !== change() || kept.size > MOST_KEPT) kept.clear();
    at = change();
    const name = JSON.stringify(key);
    if (!kept.has(name)) kept.set(name, compute());
    return kept.get(name) as T;
  };
}
