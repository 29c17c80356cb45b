import { Clusters } from './clusters.ts';
import type { Unit } from './unit.ts';

/** On which side of which pairs units stand that are never one: `pair +` against `pair -`. */
export type Sides = ReadonlyMap<number, ReadonlySet<string>>;

/** Sets of units of which some are never joined: those on two sides of a pair, and those that stand alone. */
export class ApartClusters extends Clusters {
  readonly #units: readonly Unit[];
  readonly #alone: ReadonlySet<number>;
  /** The sides of a whole set, under the number that stands for it. */
  readonly #sides: Map<number, ReadonlySet<string>>;
  /** Whoever would have brought two sides together. */
  readonly refused: number[] = [];

  constructor(units: readonly Unit[], sides: Sides, alone: ReadonlySet<number>) {
    super(units.length);
    this.#units = units;
    this.#alone = alone;
    this.#sides = new Map(sides);
  }

  override join(a: number, b: number): void {
    const [first, second] = [this.of(a), this.of(b)];
    if (first === second || this.#standAlone(a, b)) return;
    const all = new Set([...(this.#sides.get(first) ?? []), ...(this.#sides.get(second) ?? [])]);
    if (hasBothSides(all)) {
      this.refused.push(a, b);
      return;
    }
    super.join(a, b);
    if (all.size > 0) this.#sides.set(this.of(a), all);
  }

  /** Who stands alone is one only with those of the very same name. */
  #standAlone(a: number, b: number): boolean {
    if (!this.#alone.has(a) && !this.#alone.has(b)) return false;
    return this.#units[a]?.name !== this.#units[b]?.name;
  }
}

function hasBothSides(sides: ReadonlySet<string>): boolean {
  for (const side of sides) if (side.endsWith('+') && sides.has(`${side.slice(0, -1)}-`)) return true;
  return false;
}
