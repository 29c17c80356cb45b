import { isCapitalized } from './capitals.ts';
import { mentionIn, phraseStartingAt, type WordRange } from './noun-phrase.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import {
  type EntityMention,
  gapBefore,
  isA,
  isTime,
  parted,
  type SentenceView,
  wordAt,
} from './sentence-view.ts';
import { type FoundSpeaker, isPossessed, named, phraseSpeaker } from './speaker-phrase.ts';

/** The speaker named after "according to" (`wide`) or after an inverted verb; `bare`: a noun without article will do. */
export function speakerAfter(
  view: SentenceView,
  start: number,
  wide: boolean,
  bare = false,
): FoundSpeaker | null {
  const from = afterVerbAndDay(view, start, wide);
  if (isA(view, from, 'singular')) return named(view, from);
  // "Según avanza la tarde": a verb with its subject after it.
  if (wide && !isCapitalized(view, from) && !isA(view, from, 'determiner') && isA(view, from + 1, 'article'))
    return null;
  const phrase = phraseStartingAt(view, from, () => false);
  if (!phrase || isPossessed(view, phrase.to)) return null;
  const range = wide ? withJoinedName(view, phrase) : phrase;
  const mention = mentionIn(view, range) ?? (wide ? null : apposedAfter(view, range));
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
