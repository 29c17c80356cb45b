import { endsAsAdverb } from '../../../../language/endings.ts';
import { aboutWord } from '../../sentence/about-word.ts';
import { isAgentNoun } from '../../sentence/agents.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { classesOf } from '../../sentence/clause-words.ts';
import { behindName } from '../../sentence/own-kind.ts';
import {
  type EntityMention,
  isA,
  isTime,
  parted,
  type SentenceView,
  wordAt,
} from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';

/** Between a subject and its verb stand at most so many words, if nothing else parts them. */
const LONGEST_STRETCH = 10;

/** An apposition or relative clause between a name and its verb is at most this long. */
const LONGEST_APPOSITION = 30;

/** Whether what stands between a mention and a cue makes the mention its subject. */
export function reaches(
  view: SentenceView,
  mention: EntityMention,
  cue: Pick<Cue, 'from'>,
  loose: boolean,
): boolean {
  const from = behindName(view, mention);
  if (onlyChain(view, from, cue.from)) return true;
  if (isModifier(view, from)) return false;
  const end = view.words[from - 1]?.end ?? mention.end;
  const opening = view.text.slice(end, end + 2);
  if (/^[,(—–]/u.test(opening.trimStart())) {
    return (
      throughApposition(view, mention, from, cue.from) || (loose && pastApposition(view, from, cue.from))
    );
  }
  return loose && plainStretch(view, from, cue.from);
}

/** "Two Hale executives were cleared": the name says only whose they are. */
function isModifier(view: SentenceView, next: number): boolean {
  if (view.language !== 'en' || parted(view, next) || isA(view, next, 'be', 'auxiliary')) return false;
  return isAgentNoun(view.language, view.words[next]?.folded ?? '') && !isCapitalized(view, next);
}

/** Auxiliaries, adverbs and the like, without punctuation. */
function onlyChain(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word <= to; word++) {
    if (parted(view, word) && word !== to) return false;
    if (word === to) return !parted(view, word);
    if (!isLight(view, word)) return false;
  }
  return true;
}

function isLight(view: SentenceView, word: number): boolean {
  return isLightForm(view, word) || isTime(view, word);
}

const isLightForm = aboutWord(
  (form, language) => LIGHT.some((name) => classesOf(language, form).has(name)) || endsAsAdverb(form.folded),
);

const LIGHT = ['chain', 'auxiliary', 'be', 'modal', 'adverb', 'negative', 'clitic'] as const;

/** ", the head of the patrol, denied" and ", who in 2019 was charged": the last comma, or a relative pronoun. */
function throughApposition(view: SentenceView, mention: EntityMention, from: number, to: number): boolean {
  if (to - from > LONGEST_APPOSITION) return false;
  let closing = to;
  while (closing > from && !parted(view, closing) && isLight(view, closing - 1)) closing--;
  if (closing > from && parted(view, closing)) return true;
  if (closing === from) return isAppositive(view, mention);
  for (let word = closing - 1; word >= from; word--) {
    if (isA(view, word, 'relative')) return !namedBetween(view, mention.end, word);
    if (parted(view, word + 1) && word + 1 < closing) return false;
  }
  return false;
}

/** "Hale, a former minister of defense, was arrested at the airport on charges of fraud": the main verb follows. */
function pastApposition(view: SentenceView, from: number, to: number): boolean {
  let closing = to;
  while (closing > from && !parted(view, closing)) closing--;
  if (closing === from || to - from > LONGEST_APPOSITION || !isA(view, closing, 'be', 'auxiliary'))
    return false;
  for (let word = closing; word < to; word++) if (isA(view, word, 'cut', 'relative')) return false;
  const start = view.words[closing]?.start ?? view.end;
  const end = view.words[to]?.start ?? view.end;
  return !view.mentions.some((other) => other.kind === 'person' && other.start >= start && other.end <= end);
}

/** "The mayor, Tobias Hale, denied": the name itself stands between commas. Also "Hale, accused of fraud, …". */
function isAppositive(view: SentenceView, mention: EntityMention): boolean {
  return mention.kind === 'person' || parted(view, wordAt(view, mention.start));
}

function namedBetween(view: SentenceView, start: number, word: number): boolean {
  const end = view.words[word]?.start ?? view.end;
  return view.mentions.some((other) => other.start >= start && other.end <= end);
}

function plainStretch(view: SentenceView, from: number, to: number): boolean {
  if (to - from > LONGEST_STRETCH) return false;
  for (let word = from; word <= to; word++) {
    if (parted(view, word) || (word < to && isA(view, word, 'cut', 'relative'))) return false;
  }
  return !namedBetween(view, view.words[from]?.start ?? view.end, to);
}
