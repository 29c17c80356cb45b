/**
 * The postings of one term as they come from a snapshot: passage numbers in ascending order, each with how often
 * the term occurs there. A class because MiniSearch keeps a `Map` in this place and calls its methods; typed arrays
 * take a tenth of the memory of such maps, and nothing has to be rebuilt at the start. The first write turns it
 * into a real map.
 */
export class PackedPostings {
  readonly #passages: Uint32Array;
  readonly #counts: Uint16Array;
  #thawed: Map<number, number> | null = null;

  constructor(passages: Uint32Array, counts: Uint16Array) {
    this.#passages = passages;
    this.#counts = counts;
  }

  /** In how many passages the term occurs. */
  get size(): number {
    return this.#thawed?.size ?? this.#passages.length;
  }

  /** How often the term occurs in the passage; undefined where it does not. */
  get(passage: number): number | undefined {
    if (this.#thawed) return this.#thawed.get(passage);
    const place = lowerBound(this.#passages, passage);
    return this.#passages[place] === passage ? this.#counts[place] : undefined;
  }

  set(passage: number, count: number): this {
    this.#thaw().set(passage, count);
    return this;
  }

  delete(passage: number): boolean {
    return this.#thaw().delete(passage);
  }

  keys(): Iterable<number> {
    return this.#thawed?.keys() ?? this.#passages.values();
  }

  forEach(visit: (count: number, passage: number) => void): void {
    if (this.#thawed) {
      this.#thawed.forEach(visit);
      return;
    }
    for (let place = 0; place < this.#passages.length; place++) {
      visit(this.#counts[place] ?? 0, this.#passages[place] ?? 0);
    }
  }

  #thaw(): Map<number, number> {
    if (this.#thawed) return this.#thawed;
    const map = new Map<number, number>();
    this.forEach((count, passage) => {
      map.set(passage, count);
    });
    this.#thawed = map;
    return map;
  }
}

/** The first place whose value is not below the one looked for. */
function lowerBound(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
