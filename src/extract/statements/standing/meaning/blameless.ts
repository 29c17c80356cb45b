import type { Parse } from '../../../syntax/parse.ts';
import { membersOf } from '../../../syntax/phrases.ts';
import { subjectOf } from '../../../syntax/subjects.ts';
import { aboutSentence, aboutWord, listed } from '../../sentence/about-word.ts';
import { isAgentNoun } from '../../sentence/agents.ts';
import { isCapitalized, isCommonlyWritten } from '../../sentence/capitals.ts';
import { isA, isTime, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { placeOf, wordOf } from '../../sentence/tree-places.ts';
import type { Cue, Frame } from '../cue.ts';
import { headIn } from '../parties/tree-parties.ts';

/** What is accused stands, without a tree, within so many words behind the words of accusing. */
const BEHIND_WITHIN = 4;

/** "software sales chief": whom a noun only tells apart stands within so many words behind it. */
const BESIDE_WITHIN = 2;

/** "The prime suspect in the case of the missing cheese is a gull": the verb stands within so many words, what it is, behind it. */
const SUSPECT_WITHIN = 20;

/** "La tormenta Odalys tuvo la culpa": the noun stands within so many words before. */
const HAVER_WITHIN = 7;

/** "a usual suspect": an apposition begins within so many words before its noun. */
const APPOSED_WITHIN = 4;

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
  if (!holdsBlameless(view)) return false;
  if (isSuspectBlameless(view, cue)) return true;
  // "hizo responsables a los baches"
  if (cue.frame === 'none' && isA(view, cue.to - 1, 'object')) return isBlamelessBehind(view, cue.to);
  if (hasBlame(view, cue.from) || isApposed(view, cue.from)) return true;
  if (!OF_SOMEBODY.has(cue.frame)) return false;
  const passive = isA(view, cue.from - 1, 'be', 'passive') && !isA(view, cue.from - 1, 'clitic');
  if ((passive || cue.frame === 'subject') && opensBlameless(view, cue.from)) return true;
  // Right behind the verb, whatever the tree makes of it.
  if (cue.frame === 'object' && !passive && isBlamelessBehind(view, objectOf(view, cue.from))) return true;
  const parse = view.tree();
  const head = parse && (passive ? subjectAt(view, parse, cue.from) : headIn(view, cue));
  if (parse && head !== null)
    return membersOf(parse, head).every((member) => isBlameless(view, wordOf(view, parse, member)));
  return cue.frame === 'against' && isBlamelessBehind(view, cue.to);
}

/** "El perro es inocente", "The dog is innocent": of whom a denial is told, right before its words. */
export function isDeniedOfBlameless(view: SentenceView, { from, frame }: Cue): boolean {
  if (frame !== 'speaker' && frame !== 'subject') return false;
  let noun = isA(view, from - 1, 'be') ? from - 2 : from - 1;
  while (noun > 0 && isCapitalized(view, noun) && !isListed(view, noun)) noun--;
  return (
    noun >= 0 &&
    isBlameless(view, noun) &&
    isA(view, noun - 1, 'article', 'indefinite', 'possessive', 'determiner')
  );
}

/** Where the object of a verb begins: behind a Spanish "a"; behind another preposition stands none. */
function objectOf(view: SentenceView, verb: number): number {
  const next = verb + 1;
  // "culpó al césped", "por culpa de una gotera"
  const marked =
    isA(view, next, 'object') || (isA(view, verb - 1, 'preposition') && isA(view, next, 'genitive'));
  if (view.language === 'es') return marked ? next + 1 : view.words.length;
  return isA(view, next, 'preposition') ? view.words.length : next;
}

/** "Sugar is accused of": the subject, where the frame would look for somebody behind. */
function subjectAt(view: SentenceView, parse: Parse, word: number): number | null {
  const place = placeOf(view, parse, word);
  return place === null ? null : subjectOf(parse, place);
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
  if (parted(view, suspect + 1) && isBlamelessBehind(view, suspect + 1)) return true;
  for (let word = suspect + 1; word < suspect + SUSPECT_WITHIN; word++)
    if (isA(view, word, 'be', 'passive') && isBlamelessBehind(view, word + 1)) return true;
  return false;
}

/** "La tormenta Odalys tuvo la culpa": who has it stands before. */
function hasBlame(view: SentenceView, from: number): boolean {
  if (view.language !== 'es' || !isA(view, from - 1, 'article') || !isHaving(view, from - 2)) return false;
  for (let word = from - 3; word >= Math.max(0, from - HAVER_WITHIN) && !parted(view, word + 1); word--)
    if (isBlameless(view, word)) return true;
  return false;
}

/** "El gato, principal acusado del robo, fue absuelto", "The dog, a usual suspect in": what is named right before the mark. */
function isApposed(view: SentenceView, from: number): boolean {
  let word = from;
  while (word > Math.max(0, from - APPOSED_WITHIN) && !parted(view, word)) {
    if (isA(view, word - 1, 'be', 'auxiliary', 'preposition', 'clitic', 'coordinator')) return false;
    word--;
  }
  if (!parted(view, word) || word === 0) return false;
  let noun = word - 1;
  while (noun > 0 && isCapitalized(view, noun) && !isListed(view, noun)) noun--;
  return isBlameless(view, noun) && isA(view, noun - 1, 'article', 'indefinite', 'possessive', 'determiner');
}

/** "La perra Canela, sospechosa de siempre, quedó absuelta": what opens the sentence, its name and what is told between two marks. */
function opensBlameless(view: SentenceView, from: number): boolean {
  if (!isA(view, 0, 'article', 'indefinite', 'possessive', 'determiner')) return false;
  if (!isBlameless(view, 1)) return false;
  let next = 2;
  while (next < from && !parted(view, next) && isCapitalized(view, next)) next++;
  if (parted(view, next)) {
    next++;
    while (next < from && !parted(view, next)) next++;
  }
  for (let word = next; word < from; word++) if (!isBefore(view, word)) return false;
  return true;
}

/** "quedó", "has been": what stands between a subject and its participle. */
function isBefore(view: SentenceView, word: number): boolean {
  return isA(view, word, 'be', 'auxiliary', 'passive', 'adverb') || isEnding(view, word);
}

const isEnding = aboutWord(({ folded }) =>
  /^(?:qued(?:o|a|aron)|result(?:o|a)|salio|sale|walked|stood|stands)$/u.test(folded),
);

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

const holdsBlameless = aboutSentence((view) => view.words.some((_, word) => isBlameless(view, word)));

const isHaving = aboutWord(({ folded }) => /^(?:tuv(?:o|ieron)|tien(?:e|en)|tenian?)$/u.test(folded));
const isTrialNoun = listed('trial-nouns');
const isListed = listed('blameless-nouns');
const isForce = listed('natural-forces');
const isSuspect = listed('suspect-nouns');
