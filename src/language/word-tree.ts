/** Values under sequences of words, a step for each word, so that many that begin alike cost no more than one. */
export interface WordTree<Value> {
  readonly next: ReadonlyMap<string, WordTree<Value>>;
  /** The values whose last word led here. */
  readonly values: readonly Value[];
}

interface Step<Value> {
  readonly next: Map<string, Step<Value>>;
  readonly values: Value[];
}

/** A tree of these; sequences without a word are left out. */
export function wordTree<Value>(entries: Iterable<readonly [readonly string[], Value]>): WordTree<Value> {
  const root: Step<Value> = { next: new Map(), values: [] };
  for (const [words, value] of entries) {
    let step = root;
    for (const word of words) {
      const next: Step<Value> = step.next.get(word) ?? { next: new Map(), values: [] };
      step.next.set(word, next);
      step = next;
    }
    if (step !== root) step.values.push(value);
  }
  return root;
}

/** The values whose words begin here, with the index behind their last one, the longest first. */
export function valuesAt<Value>(
  tree: WordTree<Value>,
  wordAt: (index: number) => string | undefined,
  from: number,
): readonly { readonly value: Value; readonly to: number }[] {
  const found: { value: Value; to: number }[] = [];
  let step: WordTree<Value> | undefined = tree;
  for (let at = from; step; at += 1) {
    const word = wordAt(at);
    step = word === undefined ? undefined : step.next.get(word);
    if (step) found.push(...step.values.map((value) => ({ value, to: at + 1 })));
  }
  return found.reverse();
}
