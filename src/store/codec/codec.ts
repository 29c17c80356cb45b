/** What is derived from a document as compact JSON: short arrays whose places are written down in the codec's files alone. */
import type { Block, BlockKind, Derived } from '../../model.ts';
import {
  fromEntity,
  fromEvent,
  fromMention,
  fromTime,
  toEntity,
  toEvent,
  toMention,
  toTime,
} from './codec-findings.ts';
import { fromPassage, fromSentence, toPassage, toSentence } from './codec-sentences.ts';
import { count, entry, place, type Row } from './codec-slots.ts';

/** Stored as places in this list: only ever added to at the end. */
const BLOCKS: readonly BlockKind[] = [
  'title',
  'byline',
  'dateline',
  'caption',
  'heading',
  'body',
  'furniture',
];

/** Where the passages stand in what is stored. */
export const PASSAGES_PLACE = 1;

/** Blocks and derivation of a document as text. Throws on a passage that is not its text's own stretch. */
export function encodeDerived(text: string, blocks: readonly Block[], derived: Derived): string {
  return JSON.stringify([
    blocks.map((block) => [place(BLOCKS, block.kind), block.start, block.end]),
    derived.passages.map((passage) => fromPassage(passage, text)),
    derived.sentences.map(fromSentence),
    derived.entities.map(fromEntity),
    derived.mentions.map((mention) => fromMention(mention, text)),
    derived.times.map((time) => fromTime(time, text)),
    derived.events.map(fromEvent),
  ]);
}

/** The same back again; of an empty array (nothing derived yet) everything is empty. */
export function decodeDerived(text: string, stored: string): Derived & { readonly blocks: readonly Block[] } {
  const [blocks, passages, sentences, entities, mentions, times, events] = JSON.parse(stored) as Row[][];
  return {
    blocks: (blocks ?? []).map((row) => ({
      kind: entry(BLOCKS, row[0]),
      start: count(row[1]),
      end: count(row[2]),
    })),
    passages: (passages ?? []).map((row) => toPassage(row, text)),
    sentences: (sentences ?? []).map(toSentence),
    entities: (entities ?? []).map(toEntity),
    mentions: (mentions ?? []).map((row) => toMention(row, text)),
    times: (times ?? []).map((row) => toTime(row, text)),
    events: (events ?? []).map(toEvent),
  };
}

/** The texts of the passages, from their row of the stored array alone. */
export function decodePassageTexts(text: string, stored: string): readonly string[] {
  return (JSON.parse(stored) as Row[]).map((row) => toPassage(row, text).text);
}
