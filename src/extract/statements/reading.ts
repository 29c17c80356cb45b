import type { Antecedent, Standing } from '../../model.ts';
import type { SentenceView } from './sentence/sentence-view.ts';
import type { FoundSpeaker } from './speakers/speaker-phrase.ts';
import type { Cue } from './standing/cue.ts';

/** What is read from one sentence, filled in pass by pass. */
export interface Reading {
  readonly view: SentenceView;
  cues: readonly Cue[];
  /** The denials among the cues that hold. */
  denials: readonly Cue[];
  standings: readonly Standing[];
  speaker: FoundSpeaker | null;
  /** The pronoun that speaks where nothing tells whom it means: it says that somebody speaks, and names nobody. */
  unnamed: FoundSpeaker | null;
  /** Whether only a clause beside the sentence's own carries the speaker's words. */
  readonly partly: boolean;
  accused: readonly number[];
  /** Of them, beside an accusation, who is only told to have been convicted or to have pleaded. */
  settled: readonly number[];
  replying: readonly number[];
  /** "His lawyer denied": the reply is that of whom the sentence before accuses. */
  onBehalf: boolean;
  /** Whether whom the claim before accuses speaks here. */
  answers: boolean;
  /** The sentence (index) that this one answers, where it answers without a word of denying. */
  answered: number | null;
  /** Of those whom the claim before accuses, who answers here. */
  answering: readonly number[];
  /** Whether who makes the claim before goes on with it here ("It says he …"). */
  goesOn: boolean;
  /** Whether all its words stand in quotation marks, or go on with a quotation begun before. */
  quoted: boolean;
  /** The sentence (index) whose speaker speaks here too; null where this one says it itself. */
  speakerFrom: number | null;
  /** Whether a block of someone's words without quotation marks holds it ("The note said:"). */
  block: boolean;
  readonly needs: Set<number>;
  /** Whether it counts as a claim only since it is answered: its own words are of no wrong. */
  hollow?: true;
  /** Where what it needs only helps, and it would stand without: how much. */
  leans?: 'slight' | 'light';
  antecedents: readonly Antecedent[];
  stands: boolean;
  group: number | null;
}

/** Adds entries to a list that holds each once, ascending. */
export function joined(known: readonly number[], more: readonly number[]): readonly number[] {
  return [...new Set([...known, ...more])].sort((a, b) => a - b);
}

/** Whether two sentences of one passage follow each other. */
export function isBeside({ view: left }: Reading, { view: right }: Reading): boolean {
  return left.passage === right.passage && right.index - left.index === 1;
}

/** Whether two, so many sentences apart, stand in one passage, or end one and begin the next: news gives each sentence a paragraph. */
export function isNear({ view: left }: Reading, { view: right }: Reading, distance: number): boolean {
  const apart = right.passage - left.passage;
  return apart === 0 || (apart === 1 && distance === 1);
}
