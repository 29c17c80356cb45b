import { endsAsAdverb } from '../../../../language/endings.ts';
import { listed } from '../../sentence/about-word.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { isGerund } from '../noun-here.ts';
import { baseListed, verbListed } from './misdeed-verbs.ts';

/** Who perceives a deed says so within so many words before its verb. */
const PERCEIVED_WITHIN = 9;

/** The phrase of who does what a base form tells has at most so many words. */
const SUBJECT_WITHIN = 8;

/**
 * Whether the form of a verb tells a deed as done: one with a tense does, "was stealing" does, and what is seen or told to be
 * done ("saw Hale stealing", "heard her threaten them"). "The thief stealing it", "thieves steal" and "to steal" do not.
 */
export function tellsDone(view: SentenceView, verb: number): boolean {
  // "The bank gave Vos Lynch": a name.
  if (isBase(view, verb) && isCapitalized(view, verb)) return false;
  if (isAdjective(view, verb) && !hasObject(view, verb + 1)) return false;
  if (isSeen(view, verb)) return true;
  if (isGerund(view, verb)) return isGoingOn(view, verb);
  return !isBase(view, verb) || (view.language === 'en' && isOfSome(view, verb));
}

const isAdjective = listed('adjectival-gerunds');

/** "was misleading investors", not "was misleading": somebody or something begins right behind. */
function hasObject(view: SentenceView, word: number): boolean {
  return (
    word < view.words.length &&
    !parted(view, word) &&
    !isA(view, word, 'preposition', 'cut', 'adverb', 'coordinator')
  );
}

const isBase = baseListed('misdeeds', 'blows', 'wrongs');

/** "has been quietly stealing", "estaban robando". */
function isGoingOn(view: SentenceView, verb: number): boolean {
  for (let word = verb - 1; word >= 0 && !parted(view, word + 1); word--) {
    if (isA(view, word, 'be', 'passive') || isGoing(view, word)) return true;
    if (
      !isA(view, word, 'adverb', 'clitic', 'time', 'counting') &&
      !endsAsAdverb(view.words[word]?.folded ?? '')
    )
      return false;
  }
  return false;
}

const isGoing = verbListed('keeping-on-verbs');

/** Whether a gerund or base form tells what somebody perceived or describes: "saw Hale stealing", "oyó a Vos amenazar". */
export function isSeen(view: SentenceView, verb: number): boolean {
  if (!isGerund(view, verb) && !isBase(view, verb)) return false;
  for (let word = verb - 1; word >= Math.max(0, verb - PERCEIVED_WITHIN) && !parted(view, word + 1); word--) {
    if (isPerceiving(view, word)) return true;
    if (isA(view, word, 'infinitiveMark', 'modals', 'subordinator')) return false;
  }
  return false;
}

const isPerceiving = verbListed('perceiving-verbs');

/** "they steal", "you lie", "these landlords cheat us", "did bribe"; not "landlords cheat". */
function isOfSome(view: SentenceView, verb: number): boolean {
  for (let word = verb - 1; word >= Math.max(0, verb - SUBJECT_WITHIN); word--) {
    if (isA(view, word, 'plural', 'addressed', 'doing', 'relative')) return true;
    if (isA(view, word, 'infinitiveMark', 'modals')) return false;
    if (isA(view, word, 'article', 'possessive', 'demonstrative')) return true;
    if (parted(view, word) || isA(view, word, 'preposition', 'cut')) return false;
  }
  return false;
}
