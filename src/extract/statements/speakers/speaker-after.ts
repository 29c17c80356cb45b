import { aboutWord, listed } from '../sentence/about-word.ts';
import { isCapitalized } from '../sentence/capitals.ts';
import { mentionIn, phraseStartingAt, type WordRange } from '../sentence/noun-phrase.ts';
import {
  type EntityMention,
  gapBefore,
  isA,
  isTime,
  parted,
  type SentenceView,
  wordAt,
} from '../sentence/sentence-view.ts';
import { hasPastForm, isVoice } from './opening-subject.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import { type FoundSpeaker, isPossessed, named, phraseSpeaker } from './speaker-phrase.ts';

/** The agent of a passive: "was accused by two clerks of theft"; what the accusation is belongs to the verb. */
export function agentFrom(view: SentenceView, start: number): FoundSpeaker | null {
  return speakerAfter(view, start, false, true, (word) => opensMatter(view, word));
}

/** "of theft", "for the leak", "de mentir"; not "of the port", "del puerto". */
export function opensMatter(view: SentenceView, word: number): boolean {
  if (!isA(view, word, 'preposition')) return false;
  if (!isOwning(view, word) || [word + 1, word + 2].some((at) => isWrong(view, at))) return true;
  return !(isCapitalized(view, word + 1) || isA(view, word + 1, 'determiner') || isOffice(view, word + 1));
}

const isWrong = listed('wrongdoing');

/** "chief of staff": what an office is of. */
const isOffice = listed('office-fields');

const isOwning = aboutWord(({ folded }) => folded === 'of' || folded === 'de' || folded === 'del');

/** "internal emails laid before the commission": what follows a noun of who speaks modifies it. */
function isModified(view: SentenceView, word: number): boolean {
  return isVoice(view, word - 1) && hasPastForm(view, word);
}

/** The speaker named after "according to" (`wide`) or after an inverted verb; `bare`: a noun without article will do. */
export function speakerAfter(
  view: SentenceView,
  start: number,
  wide: boolean,
  bare = false,
  stops: (word: number) => boolean = () => false,
): FoundSpeaker | null {
  const from = afterVerbAndDay(view, start, wide);
  if (isA(view, from, 'singular')) return named(view, from);
  // "Según avanza la tarde": a verb with its subject after it.
  if (wide && !isCapitalized(view, from) && !isA(view, from, 'determiner') && isA(view, from + 1, 'article'))
    return null;
  const phrase = phraseStartingAt(
    view,
    from,
    (word) => stops(word) || (word > from && isModified(view, word)),
  );
  if (!phrase || isPossessed(view, phrase.to)) return null;
  const range = wide ? withJoinedName(view, phrase) : phrase;
  const within = mentionIn(view, range);
  const apposed = wide ? null : apposedAfter(view, range);
  // "the head of Fiestas, Vos Hale,": the name behind the comma, not what the office is of.
  const owned = within !== null && isA(view, wordAt(view, within.start) - 1, 'of');
  const mention = apposed && (owned || !within) ? apposed : within;
  if (!wide && !bare && !mention && !isNominal(view, range)) return null;
  return phraseSpeaker(view, range, mention);
}

/** "said the mayor, Tobias Hale.": the name between commas. */
function apposedAfter(view: SentenceView, { to }: WordRange): EntityMention | null {
  const start = view.words[to]?.start;
  if (start === undefined || gapBefore(view, to).trim() !== ',') return null;
  const name = view.mentions.find((mention) => mention.start === start && mention.form === 'name');
  const after = name ? wordAt(view, name.end) : 0;
  return name && (after >= view.words.length || parted(view, after)) ? name : null;
}

/** "según dijo ayer la alcaldesa": the verb and the day stand before the speaker. */
function afterVerbAndDay(view: SentenceView, start: number, wide: boolean): number {
  let from = start;
  if (wide && reportingVerbs(view.language).has(view.words[from]?.lower ?? '')) from++;
  while (isTime(view, from) || (from > start && isA(view, from, 'adverb'))) from++;
  return from;
}

/** "a poll for the Herald and Radio One": a capitalized name joined to the end belongs to it. */
function withJoinedName(view: SentenceView, range: WordRange): WordRange {
  if (!isA(view, range.to, 'coordinator') || parted(view, range.to) || range.to === range.from + 1)
    return range;
  if (mentionIn(view, range) && !isA(view, range.from, 'determiner')) return range;
  let to = range.to + 1;
  while (to < view.words.length && !parted(view, to) && isCapitalized(view, to)) to++;
  return to > range.to + 1 ? { from: range.from, to } : range;
}

/** A role: "the boatman", "Mexican officials"; not an object or an adverb that happened to stand there. */
function isNominal(view: SentenceView, range: WordRange): boolean {
  return isA(view, range.from, 'determiner') || isCapitalized(view, range.from);
}
