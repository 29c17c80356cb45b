import type { Reading } from '../reading.ts';
import { holds } from '../sentence/about-word.ts';
import { agentNounsIn } from '../sentence/agents.ts';
import { CAUSE, gives } from '../sentence/cause.ts';
import type { WordRange } from '../sentence/noun-phrase.ts';
import { isA, parted, type SentenceView, wordAt } from '../sentence/sentence-view.ts';
import { objectsOf } from '../standing/parties/parties.ts';
import { accusedParty, contentStart } from './party.ts';
import { voiceOf } from './voice.ts';

/** A deed that one tells of another, in words that need accuse nobody. */
export interface ToldDeed {
  /** Those named who are said to have done it; none where only a noun says who. */
  readonly entities: readonly number[];
  /** How much speaks for its being a reproach: one for the deed, and one each for what is counted below. */
  readonly weight: number;
}

/** After a verb of saying that closes a sentence, to whom it was said has at most so many words. */
const TAIL_WITHIN = 5;

/** What stands before it is a clause of at least so many words. */
const LEAST_CLAUSE = 4;

/** Behind the subject of what is told its verb stands within so many words. */
const VERB_WITHIN = 6;

/**
 * What a sentence tells of somebody other than who tells it ("A keeper told a paper that the director sold cubs"); null
 * where it tells nothing of anybody. It weighs more where the verb alleges, where who tells it examines, prosecutes or
 * sues, where it is told to the press or a court, and where its words are of harm.
 */
export function toldDeed(reading: Reading): ToldDeed | null {
  const { view, speaker } = reading;
  const told = toldIn(reading);
  if (!speaker || !told || told.to <= told.from || isJudge(reading)) return null;
  const start = contentStart(view, told.from, told.to);
  if (isA(view, start, 'object') && !isA(view, start, 'determiner')) return null;
  const named = objectsOf(view, start).filter(({ form, kind }) => form === 'name' || kind === 'person');
  const entities = [...new Set(named.map(({ entity }) => entity))];
  if (entities.some((one) => one === speaker.entity) || speaksForAnother(reading)) return null;
  if (entities.length === 0 && accusedParty(reading).nouns.size === 0) return null;
  const last = named.at(-1);
  if (isAhead(view, last ? wordAt(view, last.end) : start)) return null;
  const between = {
    from: told.from > 0 ? wordAt(view, speaker.end) : told.to,
    to: told.from > 0 ? start : view.words.length,
  };
  const signs = [
    holds(view, 'alleging-verbs', between.from - 1, between.to),
    isAccuser(view, wordAt(view, speaker.start), wordAt(view, speaker.end)),
    holds(view, 'press-words', between.from, between.to) ||
      holds(view, 'examiners', between.from, between.to),
    isHarm(view, told.from, told.to),
  ];
  return { entities, weight: 1 + signs.filter(Boolean).length };
}

/** "The judge told the court that the prosecution had not proved it": who judges a matter reproaches nobody with it. */
function isJudge({ view, speaker }: Reading): boolean {
  return (
    speaker !== null && holds(view, 'judges', wordAt(view, speaker.start) - 1, wordAt(view, speaker.end))
  );
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

/** The nouns of whom a deed is told of: "the drivers". */
export function subjectNouns(reading: Reading): readonly string[] {
  return [...accusedParty({ ...reading, accused: [], cues: [] }).nouns];
}

/** "will open", "has yet to pay": nothing that was done. */
function isAhead(view: SentenceView, from: number): boolean {
  for (let word = from; word < Math.min(view.words.length, from + VERB_WITHIN); word++)
    if (isA(view, word, 'modals', 'future') && !isA(view, word, 'passive')) return true;
  return false;
}

function isAccuser(view: SentenceView, from: number, to: number): boolean {
  return (
    holds(view, 'examiners', from, to) ||
    holds(view, 'accusers', from, to) ||
    (agentNounsIn(view, from, to).length > 0 && holds(view, 'former-words', from, to))
  );
}

/** A word of wrongdoing, or one with which a wrong is told. */
function isHarm(view: SentenceView, from: number, to: number): boolean {
  if (holds(view, 'wrongdoing', from, to)) return true;
  for (let word = from; word < Math.min(to, view.words.length); word++)
    if (gives(view, word, CAUSE.wrong)) return true;
  return false;
}
