import { lexiconSet } from '../../../../language/lexicon.ts';
import { aboutWord } from '../../sentence/about-word.ts';
import { isAgentNoun } from '../../sentence/agents.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import {
  gapBefore,
  isA,
  isBehindComma,
  isTime,
  parted,
  type SentenceView,
} from '../../sentence/sentence-view.ts';
import { verbFormAt } from '../../sentence/tree-places.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';
import { bodyStart } from './body-start.ts';
import { capitalsEnd, firstNounEnd, joinedEnd, namesBesideEnd, placeEnd } from './span-neighbours.ts';
import { spanStart } from './span-start.ts';
import { spanWords, withWords } from './span-words.ts';

/** A speaker's words as they belong together: without what is told beside, with all of a name, a number and whose it is. */
export function withWholeSpan(view: SentenceView, found: FoundSpeaker): FoundSpeaker {
  if (view.language !== 'en' || found.pronoun || found.unnamed) return found;
  const read = spanWords(view, found);
  const isOfPerson = isPerson(view, found);
  const from = bodyStart(view, spanStart(view, pastOpening(view, read.from, read.to)), isOfPerson);
  const last = pastNeighbours(view, lastOf(view, from, beforeAside(view, read.from, read.to)), isOfPerson);
  const to = beforeHanging(view, from, last);
  if (from === read.from && to === read.to) return found;
  const whole = withWords(view, found, read, { from, to });
  return to >= read.to || holdsOwn(view, whole) ? whole : { ...whole, entity: null };
}

/** "Contrary to the papers, the guild and the mill": who speaks begins behind the comma that closes such an opening. */
function pastOpening(view: SentenceView, first: number, last: number): number {
  if (first > 0 || !(isTo(view, 1) || isA(view, 0, 'preposition'))) return first;
  for (let word = first + 1; word <= last; word++) if (isBehindComma(view, word)) return word;
  return first;
}

const isTo = aboutWord(({ folded }) => folded === 'to');

/** "Officials in and around Sulva": a preposition whose place was not read says nothing of who speaks. */
function beforeHanging(view: SentenceView, first: number, last: number): number {
  let to = last;
  while (to > first && isA(view, to, 'preposition') && !isA(view, to, 'genitive')) to--;
  return to;
}

/** Whether whose words they are is still named in them. */
function holdsOwn(view: SentenceView, { entity, start, end }: FoundSpeaker): boolean {
  return view.mentions.some((one) => one.entity === entity && one.start >= start && one.end <= end);
}

function isPerson(view: SentenceView, { start, end }: FoundSpeaker): boolean {
  return view.mentions.some((one) => one.kind === 'person' && one.start >= start && one.end <= end);
}

/** What belongs to who speaks right behind: the rest of a name, those joined to it, where a sign hangs. */
function pastNeighbours(view: SentenceView, last: number, isOfPerson: boolean): number {
  for (const end of [capitalsEnd, firstNounEnd, joinedEnd, placeEnd, namesBesideEnd]) {
    const to = end(view, last, isOfPerson);
    if (to > last) return to;
  }
  return last;
}

/** "Hale, through his lawyers": the last word before a comma behind which no other name for the same stands. */
function beforeAside(view: SentenceView, first: number, last: number): number {
  for (let word = first + 1; word <= last; word++) {
    if (!isBehindComma(view, word)) continue;
    if (isBeside(view, word) && !isJoinedBehind(view, word, last)) return word - 1;
  }
  return last;
}

/** "Hale, who left, and Vos". */
function isJoinedBehind(view: SentenceView, from: number, last: number): boolean {
  for (let word = from + 1; word <= last; word++)
    if (parted(view, word) && isA(view, word, 'coordinator')) return true;
  return false;
}

/** "also at the meeting". */
function isPlaced(view: SentenceView, word: number): boolean {
  return isA(view, word, 'adverb') && isA(view, word + 1, 'preposition');
}

/** "filed in May", "through her lawyers", "three weeks into his detention", "all smiles". */
function isBeside(view: SentenceView, word: number): boolean {
  if (isAll(view, word)) return true;
  if (isA(view, word, 'preposition', 'relative') || isPlaced(view, word)) return true;
  if (isTime(view, word) || isTime(view, word + 1)) return true;
  if (isCapitalized(view, word)) return false;
  const form = verbFormAt(view, word);
  return form === 'participle' || form === 'gerund';
}

const isAll = aboutWord(({ folded }) => folded === 'all');

/** "Ji-won Pak" of "Ji", "the dean, the Very Rev Ambrose Hale": what of a name follows. */
function lastOf(view: SentenceView, first: number, last: number): number {
  let to = last;
  while (to + 1 < view.words.length && gapBefore(view, to + 1) === '-' && isCapitalized(view, to)) to++;
  if (to > last) return pastCapitals(view, to);
  return Math.max(pastName(view, first, last), pastBesideName(view, first, last));
}

/** "the aid group Open Door": a name right behind a noun. */
function pastBesideName(view: SentenceView, first: number, last: number): number {
  if (isCapitalized(view, last) || first === last || !isAgentNoun('en', view.words[last]?.folded ?? ''))
    return last;
  // "the mayor Monday called it"
  const to = pastCapitals(view, last);
  for (let word = last + 1; word <= to; word++) if (isTime(view, word)) return word - 1;
  return to;
}

/** The last of the capitals right behind a word. */
function pastCapitals(view: SentenceView, last: number): number {
  let to = last;
  while (to + 1 < view.words.length && isCapitalized(view, to + 1) && !parted(view, to + 1)) to++;
  return to;
}

/** The end of a name set beside a role, before a comma or the sentence's end. */
function pastName(view: SentenceView, first: number, last: number): number {
  if (!isBehindComma(view, last + 1) || !isRole(view, first, last)) return last;
  const name = isA(view, last + 1, 'article') ? last + 2 : last + 1;
  const to = isCapitalized(view, name) ? pastCapitals(view, name) : name - 1;
  const isEnd =
    to + 1 >= view.words.length ||
    gapBefore(view, to + 1)
      .trimStart()
      .startsWith(',');
  return to > last + 1 && to - last <= LONGEST_NAME && isEnd ? to : last;
}

/** A name with its titles has at most so many words. */
const LONGEST_NAME = 6;

/** "the dean", "its chairman": one person by what he is, no name. */
function isRole(view: SentenceView, first: number, last: number): boolean {
  for (let word = Math.max(1, first); word <= last; word++) if (isCapitalized(view, word)) return false;
  const noun = view.words[last]?.folded ?? '';
  return (
    isAgentNoun('en', noun) &&
    !lexiconSet('en', 'body-nouns').has(noun) &&
    !lexiconSet('en', 'bodies').has(noun)
  );
}
