import type { SentenceView } from '../sentence/sentence-view.ts';
import type { FoundSpeaker } from './speaker-phrase.ts';

/** A speaker that was found in a sentence. */
export interface Candidate {
  readonly speaker: FoundSpeaker;
  /** Whom its tree names. */
  readonly byTree: FoundSpeaker | null;
  /** Whether the rules name him before all others; else it is only asked since the first is not believed. */
  readonly isFirst: boolean;
}

/** Says whether a speaker that the rules found is told. */
export type Belief = (view: SentenceView, candidate: Candidate) => boolean;
