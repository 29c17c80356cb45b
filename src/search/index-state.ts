import type { IndexedPassage, PassageWords } from './passage-words.ts';

/** Which documents may be seen: everything else counts as if it did not exist. */
export type Accepts = (document: string) => boolean;

/** A document in the index. */
export interface IndexedDocument {
  readonly id: string;
  /** Its number among the documents ever added. */
  readonly number: number;
  readonly passages: readonly IndexedPassage[];
  /** The sum of its passages' lengths. */
  readonly length: number;
}

/** What the index holds. Arrays are by the number of a passage and keep the places of removed ones. */
export interface IndexState {
  readonly words: PassageWords;
  readonly documents: Map<string, IndexedDocument>;
  /** The number of the document that a passage belongs to. */
  readonly owners: number[];
  /** How many different terms a passage has. */
  readonly lengths: number[];
  /** The number that the next document gets. */
  nextDocument: number;
}
