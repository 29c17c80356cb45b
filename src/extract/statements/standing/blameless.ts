import { membersOf } from '../../syntax/phrases.ts';
import { listed } from '../sentence/about-word.ts';
import { isAgentNoun } from '../sentence/agents.ts';
import { isCommonlyWritten } from '../sentence/capitals.ts';
import { isA, isTime, parted, type SentenceView } from '../sentence/sentence-view.ts';
import { wordOf } from '../sentence/tree-places.ts';
import type { Cue, Frame } from './cue.ts';
import { headIn } from './tree-parties.ts';

/** What is accused stands, without a tree, within so many words behind the words of accusing. */
const BEHIND_WITHIN = 4;

/** "software sales chief": whom a noun only tells apart stands within so many words behind it. */
const BESIDE_WITHIN = 2;

/** "The prime suspect in the case of the missing cheese is a gull": the verb stands within so many words, what it is, behind it. */
const SUSPECT_WITHIN = 12;

/** The frames in which whom words are about has a place of its own. */
const OF_SOMEBODY: ReadonlySet<Frame> = new Set([
  'object',
  'subject',
  'against',
  'between',
  'near',
  'receiver',
]);

/**
 * Whether whom words accuse, charge, convict or clear is nobody who could do wrong: an animal, the weather, food, a thing
 * ("accused the gulls of theft", "culpó al césped", "sugar stands accused").
 */
export function isOfBlameless(view: SentenceView, cue: Cue): boolean {
  if (!view.words.some((_, word) => isBlameless(view, word))) return false;
  if (isSuspectBlameless(view, cue)) return true;
  if (!OF_SOMEBODY.has(cue.frame)) return false;
  const parse = view.tree();
  const head = parse ? headIn(view, cue) : null;
  if (parse && head !== null)
    return membersOf(parse, head).every((member) => isBlameless(view, wordOf(view, parse, member)));
  if (cue.frame === 'against') return isBlamelessBehind(view, cue.to);
  // A verb that the tree takes for something else.
  if (isA(view, cue.from - 1, 'be', 'passive')) return isBlameless(view, cue.from - 2);
  return cue.frame === 'object' && isBlamelessBehind(view, cue.from + 1);
}

/** "a los jabalíes", "to the late frost": the first noun that is listed, with nothing but an article and a describing word before. */
function isBlamelessBehind(view: SentenceView, from: number): boolean {
  for (let word = from; word < from + BEHIND_WITHIN; word++) {
    if (word > from && (parted(view, word) || isA(view, word, 'preposition', 'cut'))) return false;
    if (isBlameless(view, word)) return true;
  }
  return false;
}

/** "The suspect, a young fox, was found", "El principal sospechoso del robo es el gato": what the suspect is said to be. */
function isSuspectBlameless(view: SentenceView, { from, to }: Cue): boolean {
  let suspect = -1;
  for (let word = from; word < to; word++) if (isSuspect(view, word)) suspect = word;
  if (suspect < 0) return false;
  if (parted(view, suspect + 1)) return isBlamelessBehind(view, suspect + 1);
  for (let word = suspect + 1; word < suspect + SUSPECT_WITHIN; word++)
    if (isA(view, word, 'be') && !parted(view, word)) return isBlamelessBehind(view, word + 1);
  return false;
}

/** A surname may be Fox, a time last spring, and "the software head Ana Vos" is no software. */
function isBlameless(view: SentenceView, word: number): boolean {
  if (!isListed(view, word) && !isForce(view, word)) return false;
  return isCommonlyWritten(view, word) && !isDate(view, word) && !isBesideSomebody(view, word + 1);
}

/** "last spring"; not "the spring", "al otoño". */
function isDate(view: SentenceView, word: number): boolean {
  return isTime(view, word) && ![word - 1, word - 2].some((at) => isA(view, at, 'article', 'object'));
}

/** "software executive", "horse trainer Hale": the noun only tells which one. */
function isBesideSomebody(view: SentenceView, from: number): boolean {
  if (view.language === 'es') return false;
  for (let word = from; word < from + BESIDE_WITHIN && !parted(view, word); word++) {
    const ends = isA(view, word, 'preposition', 'cut', 'be', 'auxiliary', 'modal', 'coordinator');
    // "butter stands accused"
    if (ends || isTrialNoun(view, word)) return false;
    if (isAgentNoun('en', view.words[word]?.folded ?? '') || !isCommonlyWritten(view, word)) return true;
  }
  return false;
}

const isTrialNoun = listed('trial-nouns');
const isListed = listed('blameless-nouns');
const isForce = listed('natural-forces');
const isSuspect = listed('suspect-nouns');
