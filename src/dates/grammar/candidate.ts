import type { Meaning } from './moment.ts';
import type { Kind } from './rule.ts';

/** An expression on its way: indices of its first word and of the one behind it, and what it is. */
export interface Candidate {
  readonly at: number;
  readonly next: number;
  readonly kind: Kind;
  readonly meaning: Meaning;
}
