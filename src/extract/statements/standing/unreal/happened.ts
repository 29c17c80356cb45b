import { listed } from '../../sentence/about-word.ts';
import { CAUSE, gives } from '../../sentence/cause.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { modalWithin } from './governed-verb.ts';

/** A negation further before a cue than this many words negates something else. */
const NEGATION_REACH = 4;

/** A "neither … nor" with its two subjects stands within so many words before their verb. */
const NEITHER_WITHIN = 22;

/** The clause of a negated verb begins within this many words before a cue in it. */
const CLAUSE_REACH = 12;

/** How far after a negated cue a "but" can take the negation back ("not accused of bribes but of …"). */
const CONTRAST_REACH = 14;

/** What a ruling orders shows by a "may" or "would" within so many words. */
const ORDER_WITHIN = 6;

/** "ruled that he could appeal" settles what may be done, not what was; May is a month, too. */
export function isOrder(view: SentenceView, { headTo, to }: Pick<Cue, 'headTo' | 'to'>): boolean {
  return modalWithin(view, headTo, Math.min(view.words.length, to + ORDER_WITHIN));
}

/** "There is no suggestion that he stole", "No consta que la jueza imputara a nadie": the clause of a negated one. */
export function isInNegatedClause(view: SentenceView, from: number): boolean {
  for (let word = from - 1; word >= Math.max(1, from - CLAUSE_REACH); word--) {
    if (parted(view, word + 1)) return false;
    if (isA(view, word, 'that')) return isNegated(view, { from: word }) && !isDoubted(view, word);
  }
  return false;
}

/** "Nobody disputes that": what is not denied is so. */
function isDoubted(view: SentenceView, that: number): boolean {
  for (let word = that - 1; word >= Math.max(0, that - NEGATION_REACH); word--)
    if (isDenying(view, word)) return true;
  return false;
}

const isWrongdoing = listed('wrongdoing');
const isDenying = listed('denying-verbs');

/** "accused no one", "denied nothing": whom or what the verb before a word reaches. */
export function reachesNobody(view: SentenceView, word: number): boolean {
  if (parted(view, word)) return false;
  const one = view.words[word]?.folded === 'no' && view.words[word + 1]?.folded === 'one';
  return one || isNoObject(view, word);
}

const isNoObject = listed('no-objects');

/** "accused of nothing worse than ambition", "acusado de nada"; not "of nothing less than theft". */
export function isOfNothing(view: SentenceView, to: number): boolean {
  const object = isA(view, to, 'genitive') ? to + 1 : to;
  return isNoObject(view, object) && !parted(view, object) && !isNoLess(view, object + 1);
}

const isNoLess = listed('no-less-words');

/** "No court has ever found": the noun of who did it has a "no" before it, at or right before words. */
export function isByNobody(view: SentenceView, from: number): boolean {
  for (let word = from; word >= Math.max(1, from - NEGATION_REACH); word--) {
    if (isExaminer(view, word) && isNegative(view, word - 1)) return true;
    if (parted(view, word)) return false;
  }
  return false;
}

const isExaminer = listed('examiners');

/** Whether a negation right before words, or a "neither … nor" that opens their clause, negates them. */
export function isNegated(view: SentenceView, cue: Pick<Cue, 'from'>): boolean {
  return isNegatedBeside(view, cue) || isOfNeither(view, cue.from);
}

/** "Neither Hale nor his deputy, Ana Vos, has been charged"; not "which neither admitted nor denied it, was". */
function isOfNeither(view: SentenceView, from: number): boolean {
  let word = from - 1;
  while (word >= 0 && !parted(view, word + 1) && isA(view, word, 'be', 'auxiliary', 'clitic')) word--;
  if (view.language === 'en' && word === from - 1 && !isA(view, from, 'be', 'auxiliary')) return false;
  for (; word >= Math.max(0, from - NEITHER_WITHIN); word--) {
    if (parted(view, word + 1)) word = pastRelative(view, word);
    if (isNeither(view, word) && (word === 0 || parted(view, word) || isA(view, word - 1, 'that')))
      return true;
    if (isA(view, word, 'be', 'auxiliary', 'modal', 'relative')) return false;
  }
  return false;
}

/** "ni Vos, que dirigía la planta, fueron": the word before a relative clause between two marks. */
function pastRelative(view: SentenceView, last: number): number {
  for (let word = last; word > Math.max(0, last - CLAUSE_REACH); word--)
    if (parted(view, word)) return isA(view, word, 'relative', 'that') ? word - 1 : last;
  return last;
}

const isNeither = listed('neither-words');

function isNegatedBeside(view: SentenceView, cue: Pick<Cue, 'from'>): boolean {
  let left = NEGATION_REACH;
  for (let word = cue.from - 1; word >= 0 && left > 0; word--) {
    if (parted(view, word + 1) || isA(view, word, 'cut')) return false;
    if (isNegative(view, word)) return !isMerely(view, word + 1);
    // "no one has yet been convicted"
    if (!isA(view, word, 'be', 'auxiliary')) left--;
  }
  return false;
}

/** "not only accused"; "not yet accused" is none. */
const isMerely = listed('merely-words');

/** Whether a "but" takes a negation back: "not accused of bribes but of theft". */
export function contrasts(view: SentenceView, cue: Cue): boolean {
  const last = Math.min(view.words.length, cue.to + CONTRAST_REACH);
  for (let word = cue.to; word < last; word++) if (isA(view, word, 'but')) return isGoingOn(view, word + 1);
  return false;
}

/** "but of theft", "sino a su socio"; not "sino absuelto". */
function isGoingOn(view: SentenceView, next: number): boolean {
  if (isA(view, next, 'preposition', 'but')) return true;
  return (
    view.language === 'es' && (isA(view, next, 'object', 'that', 'determiner') || isWrongdoing(view, next))
  );
}

/** "blaming neither bloc for", "accused no minister of"; not "blamed not the pilot but the weather". */
export function reachesNeither(view: SentenceView, cue: Cue): boolean {
  const next = cue.from + 1;
  return isNegative(view, next) && !isA(view, next, 'preposition') && !contrasts(view, cue);
}

/** Whether a negation stands among some words. */
export function negatedWithin(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < Math.min(to, view.words.length); word++)
    if (isNegative(view, word)) return true;
  return false;
}

/** Whether "nothing", "nobody", "no" stands among some words; "without warning" negates something else. */
export function objectNegatedWithin(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < Math.min(to, view.words.length); word++)
    if (isNegative(view, word) && !isA(view, word, 'preposition')) return true;
  return false;
}

/** Whether a word negates: not, never, didn't. */
export function isNegative(view: SentenceView, word: number): boolean {
  return gives(view, word, CAUSE.negative);
}
