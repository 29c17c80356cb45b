import { lexiconSet } from '../../../../language/lexicon.ts';
import { aboutWord, listed } from '../../sentence/about-word.ts';
import { isAgentNoun } from '../../sentence/agents.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import {
  type EntityMention,
  gapBefore,
  isA,
  isExactly,
  isPossessive,
  isTime,
  parted,
  type SentenceView,
  withoutPossessive,
  wordIsQuoted,
} from '../../sentence/sentence-view.ts';
import { isSelf } from '../../sentence/word-shapes.ts';
import { type FoundSpeaker, named } from '../speaker-phrase.ts';

const POSSESSIVE = /['’]s?$/u;

/** Who is named in fewer words than this, commas and all. */
const LONGEST_SPEAKER = 16;

/** The speaker that a stretch of words names, a possessive without its -s; null where it names nobody that can speak. */
export function speakerOfWords(view: SentenceView, range: WordRange): FoundSpeaker | null {
  const { from, to } = trimmed(view, range);
  if (to <= from || to - from > LONGEST_SPEAKER || wordIsQuoted(view, from)) return null;
  const start = view.words[from]?.start ?? view.start;
  const end = endOfOwner(view, to - 1);
  if (to - from === 1 && (isExactly(view, from, 'singular') || isOfOne(view, from)))
    return { ...named(view, from), start, end };
  if (to - from === 1 && isA(view, from, 'plural', 'neuter', 'possessive'))
    return { start, end, entity: null, pronoun: false, unnamed: true };
  if (!namesSomebody(view, { from, to })) return null;
  return { start, end, entity: ownMention(view, start, end)?.entity ?? null, pronoun: false };
}

/** "in his words"; "their" are words of many, of whom nothing tells who they are. */
const isOfOne = aboutWord(({ folded }) => folded === 'his' || folded === 'her' || folded === 'su');

/** Whether a stretch is about somebody or a paper: by its noun, by a name, or by a count of people ("four of those"). */
export function namesSomebody(view: SentenceView, { from, to }: WordRange): boolean {
  if (isA(view, from, 'speaking', 'negative', 'neuter', 'relative', 'subordinator')) return false;
  const end = nounEnd(view, { from, to });
  if (isTime(view, end - 1)) return false;
  if (end - from === 1 && isCount(view, from))
    return !isA(view, end, 'genitive') || to === end || !isThing(view, { from: end, to });
  if (isNobody(view, end - 1)) return false;
  const last = isSelf(view, end - 1) ? end - 2 : end - 1;
  if (isVoice(view, last) || (last > 0 && isCapitalized(view, last))) return true;
  if (last > from && isVoice(view, last - 1) && isBehindNoun(view, last)) return true;
  if (isNameByPossessive(view, last)) return true;
  const { end: ends = 0 } = view.words[last] ?? {};
  return view.mentions.some((one) => one.end === ends && one.form === 'name');
}

/** "Hale's" at a sentence's start. */
function isNameByPossessive(view: SentenceView, word: number): boolean {
  return (
    isCapitalized(view, word) &&
    POSSESSIVE.test(view.words[word]?.lower ?? '') &&
    !isA(view, word, 'determiner')
  );
}

/** "people familiar with the plan", "detectives investigating the theft": no noun of its own. */
const isBehindNoun = aboutWord(
  ({ folded }, language) =>
    lexiconSet(language, 'adjectives-behind').has(folded) || /(?:ing|ed)$/u.test(folded),
);

const isNobody = listed('not-speakers');

const isCount = listed('people-counts');

/** "Four of the bridges": what is counted is no people, though a noun for people may be part of it further on. */
function isThing(view: SentenceView, { from, to }: WordRange): boolean {
  let word = from + 1;
  if (isA(view, word, 'demonstrative', 'objective')) return false;
  while (word < to && isA(view, word, 'determiner')) word++;
  if (word >= to) return false;
  const end = nounEnd(view, { from: word, to });
  return !isVoice(view, end - 1) && !isCapitalized(view, end - 1);
}

/** Where the first noun of a phrase ends: before a preposition, a mark or a participle's "by". */
function nounEnd(view: SentenceView, { from, to }: WordRange): number {
  let word = from + 1;
  while (word < to && !parted(view, word) && !isA(view, word, 'preposition', 'cut', 'relative')) word++;
  return word;
}

/** "the company's": a noun for somebody or a paper, its possessive -s left off. */
const isVoice = aboutWord(({ folded }, language) => {
  const noun = withoutPossessive(folded);
  const isOf = (list: string): boolean => lexiconSet(language, list).has(noun);
  return isAgentNoun(language, noun) || isOf('paper-nouns') || isOf('speaking-devices');
});

/** Without adverbs and days at the ends, and what a relative clause tells. */
function trimmed(view: SentenceView, { from, to }: WordRange): WordRange {
  let first = from;
  while (first < to && isLoose(view, first)) first++;
  let end = first;
  while (end < to && !(end > first && (isA(view, end, 'relative') || isAside(view, end)))) end++;
  while (end > first && (isLoose(view, end - 1) || isA(view, end - 1, 'preposition'))) end--;
  return { from: first, to: end };
}

/** "Hale, by way of his secretary,". */
function isAside(view: SentenceView, word: number): boolean {
  return parted(view, word) && isA(view, word, 'preposition') && gapBefore(view, word).includes(',');
}

function isLoose(view: SentenceView, word: number): boolean {
  return (
    (isA(view, word, 'adverb', 'auxiliary', 'coordinator', 'but') || isConnective(view, word)) &&
    !isSelf(view, word)
  );
}

const isConnective = listed('connectives');

function endOfOwner(view: SentenceView, word: number): number {
  const { start = view.start, end = view.start } = view.words[word] ?? {};
  return start + withoutPossessive(view.text.slice(start, end)).length;
}

/** The name of whom a stretch is about: no possessive inside, none that a preposition governs, no two that are joined. */
function ownMention(view: SentenceView, start: number, end: number): EntityMention | null {
  const inside = view.mentions.filter(
    (one) => one.start >= start && one.end <= end + POSSESSIVE_LENGTH && one.form === 'name',
  );
  const own = inside.filter(
    (one) => (one.end >= end || !isPossessive(view, one)) && !isGoverned(view, start, one),
  );
  const [first] = own;
  if (!first || (own.length > 1 && isJoined(view, first))) return null;
  return own.find(({ kind }) => kind === 'person') ?? first;
}

const POSSESSIVE_LENGTH = 2;

function isGoverned(view: SentenceView, start: number, mention: EntityMention): boolean {
  return view.words.some(
    (one, word) => one.start > start && one.end < mention.start && isA(view, word, 'preposition'),
  );
}

function isJoined(view: SentenceView, mention: EntityMention): boolean {
  const next = view.words.findIndex(({ start }) => start >= mention.end);
  return isA(view, next, 'coordinator') || gapBefore(view, next).includes('&');
}
