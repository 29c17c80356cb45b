/** Passages and sentences as short arrays, and back. Spreading a span here would cost most of the time of decoding. */
import type { Antecedent, Passage, Sentence, Speaker, Standing } from '../../model.ts';
import {
  count,
  each,
  entry,
  list,
  place,
  type Row,
  rows,
  shifted,
  span,
  trimmed,
  unshifted,
} from './codec-slots.ts';

/** Stored as places in this list: only ever added to at the end. */
const STANDINGS: readonly Standing[] = [
  'accusation',
  'charge',
  'plea',
  'conviction',
  'denial',
  'finding',
  'opinion',
];

/** A passage; its text is left out. Throws where it is not its document's own text. */
export function fromPassage(passage: Passage, text: string): Row {
  if (text.slice(passage.start, passage.end) !== passage.text) {
    throw new Error(`A passage at ${passage.start} is not its document's own text`);
  }
  const heading = passage.heading;
  return trimmed([passage.start, passage.end, passage.paragraph, heading ? [heading.start, heading.end] : 0]);
}

/** The passage again, its text taken from the document's. */
export function toPassage(row: Row, text: string): Passage {
  const { start, end } = span(row, 0);
  const heading = row[3] ? span(row[3] as Row, 0) : null;
  return { start, end, text: text.slice(start, end), paragraph: count(row[2]), heading };
}

/** A sentence; a plain one takes three numbers. */
export function fromSentence(sentence: Sentence): Row {
  const speaker = sentence.speaker;
  return trimmed([
    sentence.start,
    sentence.end,
    sentence.passage,
    list(sentence.standings.map((standing) => place(STANDINGS, standing))),
    speaker ? trimmed([speaker.start, speaker.end, shifted(speaker.entity), speaker.partly ? 1 : 0]) : 0,
    list(sentence.needs),
    list(sentence.antecedents.map(fromAntecedent)),
    sentence.standsAlone ? 0 : 1,
    shifted(sentence.group),
    list(sentence.accused),
    list(sentence.replying),
    list(sentence.settled ?? []),
  ]);
}

/** The sentence again. */
export function toSentence(row: Row): Sentence {
  return {
    start: count(row[0]),
    end: count(row[1]),
    passage: count(row[2]),
    standings: each(row[3], (standing) => entry(STANDINGS, standing)),
    speaker: row[4] ? toSpeaker(row[4] as Row) : null,
    needs: rows(row[5]) as readonly number[],
    antecedents: each(row[6], (antecedent) => toAntecedent(antecedent as Row)),
    standsAlone: !row[7],
    group: unshifted(row[8]),
    accused: rows(row[9]) as readonly number[],
    replying: rows(row[10]) as readonly number[],
    ...(row[11] ? { settled: rows(row[11]) as readonly number[] } : {}),
  };
}

function toSpeaker(row: Row): Speaker {
  const speaker = { start: count(row[0]), end: count(row[1]), entity: unshifted(row[2]) };
  return row[3] ? { ...speaker, partly: true } : speaker;
}

function fromAntecedent({ word, meant, sentence }: Antecedent): Row {
  return [word.start, word.end, meant.start, meant.end, sentence];
}

function toAntecedent(row: Row): Antecedent {
  return { word: span(row, 0), meant: span(row, 2), sentence: count(row[4]) };
}
