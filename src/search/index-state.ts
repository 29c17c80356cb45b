import type { IndexedPassage, PassageWords } from './passage-words.ts';

/** Which documents may be seen: everything else counts as if it did not exist. */
export type Accepts = (document: string) => boolean;

/** A document in the index. */
export interface IndexedDocument {
  readonly id: string;
  /** Its number among the documents ever added. */
  readonly number: number;
  readonly passages: readonly IndexedPassage[];
  /** How many words its passages have. */
  readonly length: number;
  /** How many words its title has. */
  readonly titleLength: number;
}

/** What the index holds. Arrays are by the number of a passage and keep the places of removed ones. */
export interface IndexState {
  readonly words: PassageWords;
  readonly documents: Map<string, IndexedDocument>;
  /** By the number of a document; undefined for one that was removed. */
  readonly numbered: (IndexedDocument | undefined)[];
  /** The number of the document that a passage belongs to. */
  readonly owners: number[];
  /** How many words a passage has. */
  readonly lengths: number[];
}
