/** Sets of numbered things that were found to be one, joined as pairs are found. */
export class Clusters {
  readonly #parent: number[];

  constructor(count: number) {
    this.#parent = Array.from({ length: count }, (_, i) => i);
  }

  /** The number that stands for the set of `index`. */
  of(index: number): number {
    let at = index;
    for (let up = this.#parent[at]; up !== undefined && up !== at; up = this.#parent[at]) at = up;
    let step = index;
    while (step !== at) {
      const next = this.#parent[step] ?? at;
      this.#parent[step] = at;
      step = next;
    }
    return at;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.of(a), this.of(b)];
    if (first !== second) this.#parent[Math.max(first, second)] = Math.min(first, second);
  }

  /** The sets, each in ascending order. */
  sets(): readonly (readonly number[])[] {
    const sets = new Map<number, number[]>();
    this.#parent.forEach((_, index) => {
      const root = this.of(index);
      const known = sets.get(root);
      if (known) known.push(index);
      else sets.set(root, [index]);
    });
    return [...sets.values()];
  }
}
