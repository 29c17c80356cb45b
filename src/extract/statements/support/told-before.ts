import { lexiconSet } from '../../../language/lexicon.ts';
import { listed } from '../sentence/about-word.ts';
import { CAUSE, gives } from '../sentence/cause.ts';
import {
  gapBefore,
  isA,
  isExactly,
  isTime,
  parted,
  type SentenceView,
  wordIsQuoted,
} from '../sentence/sentence-view.ts';
import { reportingVerbs } from '../speakers/saying/reporting-verbs.ts';
import { isOther, isReturned } from '../standing/parties/other-person.ts';
import { followsPreposition } from '../standing/parties/parties.ts';
import { isOwnVoice } from './own-voice.ts';

/** A word that takes up something told before. */
export interface ToldBefore {
  readonly word: number;
  /** Whether the sentence says nothing without what it takes up ("The text takes this as a sign"). */
  readonly needed: boolean;
}

/**
 * A word of a sentence's first clause that takes up something told before: "sees this as", "such flights", "rejected
 * the offer", "After that release, …", "The others were", "…, it adds, …". Words after a comma may take up what stands
 * before it in the same sentence, so they are not looked at.
 */
export function toldBefore(view: SentenceView, start: number): ToldBefore | null {
  const opening = opensWithTold(view, start);
  if (opening) return opening;
  const end = firstClauseEnd(view, start);
  if (isAdding(view, end)) return { word: end, needed: true };
  for (let word = start; word < view.words.length; word++) {
    if (!gives(view, word, CAUSE.told)) continue;
    // A phrase set in front ("For all her talk, …") is no clause in which the goal could have been told.
    const inFirst = word < end || (isA(view, 0, 'preposition') && isThatThing(view, word));
    if (inFirst && isBareThis(view, word) && !wordIsQuoted(view, word)) return { word, needed: true };
    const found =
      (inFirst && takesUp(view, word)) ||
      isToldObject(view, word) ||
      isSame(view, word) ||
      isReturned(view, word);
    if (found && !wordIsQuoted(view, word)) return { word, needed: false };
  }
  return opensFromBefore(view) || opensLater(view) ? { word: 0, needed: false } : null;
}

/** "So the mine closed.", "And the council paid.": what follows from a sentence is not told without it; not "So far". */
function opensFromBefore(view: SentenceView): boolean {
  const opener = view.words[0]?.folded ?? '';
  if (!lexiconSet(view.language, 'continuing-openers').has(opener) || wordIsQuoted(view, 0)) return false;
  if (gapBefore(view, 1).includes('-')) return false;
  return !lexiconSet(view.language, 'continuing-exceptions').has(`${opener} ${view.words[1]?.folded ?? ''}`);
}

/** "Shortly after, the council met.", "Poco después, …": after what was told before. */
function opensLater(view: SentenceView): boolean {
  if (!parted(view, 2) || wordIsQuoted(view, 0)) return false;
  const opening = `${view.words[0]?.folded} ${view.words[1]?.folded}`;
  return lexiconSet(view.language, 'later-openers').has(opening);
}

function takesUp(view: SentenceView, word: number): boolean {
  return isNearNoun(view, word) || isOther(view, word);
}

/** "The others were", "All 29 were", "After the meeting, …", "At the time, …". */
function opensWithTold(view: SentenceView, word: number): ToldBefore | null {
  if (wordIsQuoted(view, word)) return null;
  const found =
    (isA(view, word, 'article') && (isRest(view, word + 1) || isTold(view, word + 1))) ||
    isCounted(view, word) ||
    isSuperlative(view, word) ||
    (isA(view, word, 'preposition') && opensTime(view, word + 1));
  return found ? { word, needed: false } : null;
}

/** "The other men", "The others"; not "The other day". */
function isRest(view: SentenceView, word: number): boolean {
  return isA(view, word, 'remaining') && !isTime(view, word + 1);
}

/** "The report caused": a noun from the list with a verb right after it. */
function isTold(view: SentenceView, word: number): boolean {
  if (!isToldNoun(view, word) || parted(view, word + 1) || isA(view, word + 1, 'preposition')) return false;
  const first = view.text.charAt(view.words[word + 1]?.start ?? view.end);
  return first !== '' && first === first.toLowerCase();
}

/** "Most notable was", "Lo más grave fue": among those told of before; not "Most voters were". */
function isSuperlative(view: SentenceView, word: number): boolean {
  const most = isA(view, word, 'article') || view.words[word]?.folded === 'lo' ? word + 1 : word;
  if (!isA(view, most, 'superlative') || parted(view, most + 1)) return false;
  const quality = view.words[most + 1]?.folded ?? '';
  return isA(view, most + 2, 'be') && (!quality.endsWith('s') || quality.endsWith('ous'));
}

/** "Some would be", "All 29 had been": what is counted was named before. */
function isCounted(view: SentenceView, word: number): boolean {
  if (!isA(view, word, 'counting')) return false;
  const next = /^\d+$/u.test(view.words[word + 1]?.folded ?? '') ? word + 2 : word + 1;
  return !parted(view, next) && isA(view, next, 'be', 'auxiliary', 'modal');
}

/** After a preposition that opens the sentence: "the meeting, …", "that release, …", "the time, …". */
function opensTime(view: SentenceView, word: number): boolean {
  if (!parted(view, word + 2)) return false;
  if (isA(view, word - 1, 'eventful') && isA(view, word, 'article')) return !isTime(view, word + 1);
  const noun = view.words[word + 1]?.folded ?? '';
  if (isA(view, word, 'article'))
    return isToldNoun(view, word + 1) || lexiconSet(view.language, 'told-times').has(noun);
  return (
    isA(view, word, 'demonstrative') &&
    (!isTime(view, word + 1) || lexiconSet(view.language, 'told-times').has(noun))
  );
}

/** A comma, a dash, "and", "because": what stands before may be meant; "that" goes on. */
function firstClauseEnd(view: SentenceView, start: number): number {
  let word = start + 1;
  while (word < view.words.length) {
    if (!parted(view, word) && !gives(view, word, CAUSE.clauseEnd)) word += 1;
    else if (isAside(view, word)) word += 2;
    else if (endsClause(view, word)) break;
    else word += 1;
  }
  return word;
}

/** ", however,": the clause goes on behind it. */
function isAside(view: SentenceView, word: number): boolean {
  if (!gapBefore(view, word).includes(',') || !gapBefore(view, word + 1).includes(',')) return false;
  return isConnective(view, word);
}

const isConnective = listed('connectives');

function endsClause(view: SentenceView, word: number): boolean {
  if (parted(view, word) && /[,;:()—–]/u.test(gapBefore(view, word))) return true;
  return isA(view, word, 'cut', 'coordinator', 'relative') && !isA(view, word, 'that');
}

/** "Under pressure, it adds, …": nobody is named of whom "it" could speak. */
function isAdding(view: SentenceView, word: number): boolean {
  if (!isExactly(view, word, 'neuter') || wordIsQuoted(view, word)) return false;
  if (!reportingVerbs(view.language).has(view.words[word + 1]?.lower ?? '')) return false;
  if (word + 2 < view.words.length && !parted(view, word + 2)) return false;
  const start = view.words[word]?.start ?? view.end;
  for (let at = 0; at < word; at++) if (isOwnVoice(view, at)) return false;
  return view.mentions.every(
    (one) => one.end > start || one.kind === 'person' || followsPreposition(view, one),
  );
}

/** "takes this as a sign", "a measure of truth in that:"; not "this week", not "said that he". */
function isBareThis(view: SentenceView, word: number): boolean {
  const last = word + 1 >= view.words.length;
  if (isA(view, word, 'that'))
    return (
      (isA(view, word - 1, 'preposition') && (last || parted(view, word + 1))) || isApartFrom(view, word)
    );
  if (!isExactly(view, word, 'bare')) return false;
  return (
    last || parted(view, word + 1) || isA(view, word + 1, 'preposition', 'be', 'auxiliary', 'modal', 'as')
  );
}

/** "telling that from gossip"; not "saying that from Monday". */
function isApartFrom(view: SentenceView, word: number): boolean {
  const verb = view.words[word - 1];
  if (!verb?.folded.endsWith('ing') || reportingVerbs(view.language).has(verb.lower)) return false;
  return (
    isA(view, word + 1, 'away') &&
    isA(view, word + 1, 'of', 'preposition') &&
    view.words[word + 1]?.folded === 'from'
  );
}

/** "tolerate this alliance", "such flights"; not "this year", "this article", "such as". */
function isNearNoun(view: SentenceView, word: number): boolean {
  const lower = view.words[word]?.lower ?? '';
  const told = view.classes.told.has(lower) || isThatThing(view, word);
  if (!told && !view.classes.near.has(lower) && !view.classes.such.has(lower)) return false;
  if (told && isA(view, word - 1, 'auxiliary', 'be')) return false;
  const noun = view.words[word + 1]?.folded;
  if (noun === undefined || parted(view, word + 1) || isTime(view, word + 1)) return false;
  if (isA(view, word + 1, 'as', 'determiner', 'preposition', 'relative', 'be', 'auxiliary', 'coordinator'))
    return false;
  if (view.classes.such.has(lower) && (isA(view, word + 2, 'as') || isA(view, word - 1, 'as', 'negative')))
    return false;
  return !lexiconSet(view.language, 'own-things').has(noun) && !isSaidBefore(view, word, noun);
}

/** "of that goal", "in that claim"; not "in that he", "that of". */
function isThatThing(view: SentenceView, word: number): boolean {
  if (!isA(view, word, 'that') || view.language !== 'en' || !isA(view, word - 1, 'preposition')) return false;
  return !isA(view, word + 1, 'neuter', 'singular', 'plural', 'speaking', 'modal', 'possessive');
}

/** "rejected the offer.", "rejected the offer again": nothing after it says which. */
function isToldObject(view: SentenceView, word: number): boolean {
  if (!isA(view, word, 'article') || !isToldNoun(view, word + 1) || word === 0) return false;
  const next = word + 2;
  if (isA(view, next, 'that') && !parted(view, next)) return false;
  const closed =
    next >= view.words.length ||
    parted(view, next) ||
    isTime(view, next) ||
    isA(view, next, 'adverb', 'determiner', 'as');
  return closed && !isSaidBefore(view, word, view.words[word + 1]?.folded ?? '');
}

/** "doing the same", where nobody in the sentence did it before. */
function isSame(view: SentenceView, word: number): boolean {
  if (!isA(view, word, 'same') || !isA(view, word - 1, 'article') || !isA(view, word - 2, 'doing'))
    return false;
  if (word + 1 < view.words.length && !parted(view, word + 1)) return false;
  for (let at = 1; at < word; at++) if (isA(view, at, 'coordinator')) return false;
  return true;
}

function isToldNoun(view: SentenceView, word: number): boolean {
  return isToldObjectNoun(view, word) && !wordIsQuoted(view, word);
}

const isToldObjectNoun = listed('told-objects');

function isSaidBefore(view: SentenceView, word: number, noun: string): boolean {
  for (let at = 0; at < word; at++) if (view.words[at]?.folded === noun) return true;
  return false;
}
