/** Postings of many terms one after the other: passage numbers, and how often the term occurs in each. */
export interface PostingColumns {
  readonly passages: Uint32Array;
  readonly counts: Uint16Array;
}

/**
 * The postings of one term as they come from a snapshot: passage numbers in ascending order, each with how often
 * the term occurs there. A class because MiniSearch keeps a `Map` in this place and calls its methods; typed arrays
 * take a tenth of the memory of such maps, and nothing has to be rebuilt at the start. The first write turns it
 * into a real map.
 */
export class PackedPostings {
  readonly #columns: PostingColumns;
  readonly #start: number;
  readonly #end: number;
  #thawed: Map<number, number> | null = null;

  /** The postings from `start` up to `end` of the columns; a view, since a term of its own arrays costs more. */
  constructor(columns: PostingColumns, start: number, end: number) {
    this.#columns = columns;
    this.#start = start;
    this.#end = end;
  }

  /** In how many passages the term occurs. */
  get size(): number {
    return this.#thawed?.size ?? this.#end - this.#start;
  }

  /** How often the term occurs in the passage; undefined where it does not. */
  get(passage: number): number | undefined {
    if (this.#thawed) return this.#thawed.get(passage);
    const { passages, counts } = this.#columns;
    const place = lowerBound(passages, passage, this.#start, this.#end);
    return place < this.#end && passages[place] === passage ? counts[place] : undefined;
  }

  set(passage: number, count: number): this {
    this.#thaw().set(passage, count);
    return this;
  }

  delete(passage: number): boolean {
    return this.#thaw().delete(passage);
  }

  keys(): Iterable<number> {
    return this.#thawed?.keys() ?? this.#columns.passages.subarray(this.#start, this.#end).values();
  }

  forEach(visit: (count: number, passage: number) => void): void {
    if (this.#thawed) {
      this.#thawed.forEach(visit);
      return;
    }
    const { passages, counts } = this.#columns;
    for (let place = this.#start; place < this.#end; place++) visit(counts[place] ?? 0, passages[place] ?? 0);
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

/** The first place from `low` up to `high` whose value is not below the one looked for. */
function lowerBound(sorted: Uint32Array, value: number, low: number, high: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
