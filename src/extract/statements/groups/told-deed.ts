import type { Reading } from '../reading.ts';
import { holds } from '../sentence/about-word.ts';
import type { WordRange } from '../sentence/noun-phrase.ts';
import { isA, parted, type SentenceView, wordAt } from '../sentence/sentence-view.ts';
import { objectsOf } from '../standing/parties.ts';
import { accusedParty, contentStart } from './party.ts';
import { voiceOf } from './voice.ts';

/** After a verb of saying that closes a sentence, to whom it was said has at most so many words. */
const TAIL_WITHIN = 5;

/** What stands before it is a clause of at least so many words. */
const LEAST_CLAUSE = 4;

/** Behind the subject of what is told its verb stands within so many words. */
const VERB_WITHIN = 6;

/**
 * Of whom other than who tells it a sentence tells something ("A keeper told a paper that the director sold cubs"), by name;
 * nobody where only a noun says who, null where it tells nothing of anybody.
 */
export function tellsOfAnother(reading: Reading): readonly number[] | null {
  const { view, speaker } = reading;
  const told = toldIn(reading);
  if (!speaker || !told || told.to <= told.from) return null;
  const start = contentStart(view, told.from, told.to);
  if (isA(view, start, 'object') && !isA(view, start, 'determiner')) return null;
  const named = objectsOf(view, start).filter(({ form, kind }) => form === 'name' || kind === 'person');
  const entities = [...new Set(named.map(({ entity }) => entity))];
  if (entities.some((one) => one === speaker.entity) || speaksForAnother(reading)) return null;
  if (entities.length === 0 && accusedParty(reading).nouns.size === 0) return null;
  const last = named.at(-1);
  return isAhead(view, last ? wordAt(view, last.end) : start) ? null : entities;
}

/** "His lawyer", "The defence": whoever speaks for one reproaches him with nothing; a union by itself may. */
function speaksForAnother(reading: Reading): boolean {
  const voice = voiceOf(reading);
  if (!voice) return false;
  const owned = voice.ownedByPronoun || voice.owners.length > 0;
  return (voice.represents && owned) || holds(reading.view, 'defenders', voice.from, voice.to);
}

/** What is told: before the speaker, where the sentence ends in "…, two mechanics have told a broadcaster". */
function toldIn({ view, speaker }: Reading): WordRange | undefined {
  const told = speaker?.told;
  const from = speaker ? wordAt(view, speaker.start) : 0;
  const trails =
    told && told.from > from && parted(view, from) && view.words.length - told.from <= TAIL_WITHIN;
  return trails && from >= LEAST_CLAUSE ? { from: 0, to: from } : told;
}

/** The nouns of whom something is told of: "the drivers". */
export function subjectNouns(reading: Reading): readonly string[] {
  return [...accusedParty({ ...reading, accused: [], cues: [] }).nouns];
}

/** "will open", "has yet to pay": nothing that was done. */
function isAhead(view: SentenceView, from: number): boolean {
  for (let word = from; word < Math.min(view.words.length, from + VERB_WITHIN); word++)
    if (isA(view, word, 'modals', 'future') && !isA(view, word, 'passive')) return true;
  return false;
}
