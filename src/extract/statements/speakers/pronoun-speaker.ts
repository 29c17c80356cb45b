import { lexiconSet } from '../../../language/lexicon.ts';
import type { Reading } from '../reading.ts';
import type { EntityNames } from '../sentence/entity-names.ts';
import { isQuoted } from '../sentence/quotations.ts';
import {
  type EntityMention,
  gapBefore,
  isA,
  isPossessive,
  parted,
  type SentenceView,
  wordAt,
} from '../sentence/sentence-view.ts';
import { followsPreposition, sentenceSubjects } from '../standing/parties/parties.ts';
import { hasOwnVoice } from '../support/own-voice.ts';
import type { FoundSpeaker } from './speaker-phrase.ts';

/**
 * Who a he or she is that speaks: whoever's quotation goes on, the one person named before it in its sentence, or the
 * speaker or only person of the sentence before. Null where anybody else may be meant: a wrong name is worse than none.
 */
export function pronounSpeaker(
  readings: readonly Reading[],
  index: number,
  names: EntityNames,
  isPerson: (entity: number) => boolean,
): FoundSpeaker | null {
  const reading = readings[index];
  if (!reading?.speaker) return null;
  const { view, speaker } = reading;
  const previous = readings[index - 1];
  const before = personal(view, lastSpeaker(readings, index), isPerson);
  if (before && previous?.quoted && previous.view.passage === view.passage)
    return { ...before, pronoun: true };
  const entity =
    inSentence(view, speaker) ?? (previous ? fromBefore(view, speaker, previous.view, before) : null);
  if (entity === 'speaker') return before && { ...before, pronoun: true };
  const name = entity === null ? null : names.lastBefore(entity, speaker.start);
  return name && { ...name, entity, pronoun: true };
}

/** Who spoke in the sentence before; those that only take this sentence's speaker are passed over. */
function lastSpeaker(readings: readonly Reading[], index: number): FoundSpeaker | null {
  for (let at = index - 1; at >= 0; at--) {
    const from = readings[at]?.speakerFrom ?? at;
    if (from < index) return readings[from]?.speaker ?? null;
  }
  return null;
}

/** A speaker who is one person: a person's name, or a role ("an officer"); not "the article", not "analysts". */
function personal(
  view: SentenceView,
  speaker: FoundSpeaker | null,
  isPerson: (entity: number) => boolean,
): FoundSpeaker | null {
  if (!speaker || speaker.asks) return null;
  if (speaker.entity !== null) return isPerson(speaker.entity) ? speaker : null;
  const words = view.text
    .slice(speaker.start, speaker.end)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const roles = lexiconSet(view.language, 'person-nouns');
  const voices = lexiconSet(view.language, 'own-voices');
  return words.some((word) => roles.has(word)) && !words.some((word) => voices.has(word)) ? speaker : null;
}

/** The one person named before the pronoun, outside what is reported: "When Hale arrived, he said that …". */
function inSentence(view: SentenceView, { start }: FoundSpeaker): number | null {
  const word = wordAt(view, start);
  const named = personsIn(view).filter(({ end }) => end <= start);
  // "friends of Hale but he said": whom a preposition governs is seldom meant.
  if (named.every((one) => !isFree(view, one)) || isMeantBefore(view, named[0])) return null;
  const outside = isAside(view, word)
    ? named.filter(({ end }) => /[:;]/u.test(view.text.slice(end, start)))
    : named;
  return outside.length === named.length || outside.length > 0 ? onlyOne(outside) : null;
}

function isFree(view: SentenceView, one: EntityMention): boolean {
  const opensClause = lexiconSet('en', 'clause-prepositions').has(
    view.words[wordAt(view, one.start) - 1]?.folded ?? '',
  );
  // "Since Hale returned, he has said" is a clause, and Hale its subject.
  return !isPossessive(view, one) && (opensClause || !followsPreposition(view, one));
}

/** "Though he may win if Hale leaves, he said": a he before the first name is somebody known from before. */
function isMeantBefore(view: SentenceView, first: EntityMention | undefined): boolean {
  return view.words.some(
    ({ start }, word) => start < (first?.start ?? 0) && isA(view, word, 'singular', 'objective'),
  );
}

/** "…, he said." and "…, he says, …": what stands before is what he said. */
function isAside(view: SentenceView, word: number): boolean {
  if (word === 0) return false;
  if (/["”»]/u.test(gapBefore(view, word))) return true;
  let verb = word + 1;
  while (isA(view, verb, 'auxiliary', 'adverb')) verb++;
  return parted(view, word) && (verb + 1 >= view.words.length || parted(view, verb + 1));
}

/** The explicit speaker of the sentence before, or the only person there whom the pronoun's own resolution names too. */
function fromBefore(
  view: SentenceView,
  { start }: FoundSpeaker,
  previous: SentenceView,
  before: FoundSpeaker | null,
): number | 'speaker' | null {
  const pronoun = view.mentions.find((one) => one.start === start && one.form === 'pronoun' && !one.guessed);
  if (
    view.passage - previous.passage > 1 ||
    personsIn(view).some(({ end }) => end <= start && inClause(view, end, start))
  )
    return null;
  const there = personsIn(previous);
  if (before) {
    if (pronoun && before.entity !== null) return pronoun.entity === before.entity ? 'speaker' : null;
    return there.every(({ entity }) => entity === before.entity) ? 'speaker' : null;
  }
  if (!pronoun || view.passage !== previous.passage || hasOwnVoice(previous)) return null;
  const subjects = sentenceSubjects(previous, previous.words.length);
  const isSubject = subjects.length === 1 && subjects[0]?.entity === pronoun.entity;
  // "an interview with Hale. He said": who opens the next sentence may be one whom a preposition governs.
  const isMain = wordAt(view, start) === 0 || there.some((one) => isFree(previous, one));
  const isOnly = onlyOne(there) === pronoun.entity && isMain;
  return isSubject || isOnly ? pronoun.entity : null;
}

/** Whoever is named in what is reported is spoken of, and not by name by himself. */
function inClause(view: SentenceView, end: number, start: number): boolean {
  return !/[:;]/u.test(view.text.slice(end, start));
}

function personsIn(view: SentenceView): readonly EntityMention[] {
  return view.mentions.filter(
    ({ kind, form, start }) => kind === 'person' && form === 'name' && !isQuoted(view.quotations, start),
  );
}

function onlyOne(persons: readonly EntityMention[]): number | null {
  const first = persons[0];
  return first && persons.every(({ entity }) => entity === first.entity) ? first.entity : null;
}
