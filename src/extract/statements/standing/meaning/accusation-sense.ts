import { aboutWord, holds, listed } from '../../sentence/about-word.ts';
import { agentStandsAt, isAgentNoun } from '../../sentence/agents.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { gapBefore, isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { isClaiming } from '../../sentence/word-shapes.ts';
import type { Cue, Frame } from '../cue.ts';
import { isGerund, isNounHere } from '../noun-here.ts';
import { isReduced } from '../reduced.ts';
import { negatedWithin } from '../unreal/happened.ts';
import { isMisdeedVerb } from '../wrongs/misdeed-verbs.ts';
import { isOfKind } from './of-kind.ts';
import { isWantedForNoWrong } from './wanted-for.ts';

/** Who did what a claim tells in the passive stands within so many words behind. */
const AGENT_WITHIN = 6;

/** What turns an accusation down stands within so many words before the paper that accuses. */
const REJECTED_WITHIN = 5;

/** What somebody is reproached with stands within so many words behind the accusing. */
const REPROACHED_WITHIN = 9;

/** "of sour grapes": the "of" stands within so many words before what somebody is reproached with. */
const OF_WITHIN = 3;

/** "as critics allege": the "as" stands within so many words before the verb. */
const AS_WITHIN = 4;

/** Who did it is said within so many words behind "alleged". */
const REFERRED_WITHIN = 9;

/** The frames of the accusations that tell what somebody did: "took no bribes" does not. */
const DEEDS: ReadonlySet<Frame> = new Set(['subject', 'actor', 'payer', 'near']);

/** Whether the words of an accusation accuse nobody by what stands around them. */
export function accusesNobody(view: SentenceView, cue: Cue): boolean {
  if (DEEDS.has(cue.frame) && (negatedWithin(view, cue.from + 1, cue.to) || isConditioned(view, cue)))
    return true;
  if (isWantedForNoWrong(view, cue)) return true;
  if (isKeptFrom(view, cue.from) || isOfKind(view, cue) || isOfFailing(view, cue)) return true;
  if (isOfThings(view, cue) || isNamedSo(view, cue.from) || isMerelyReferredTo(view, cue)) return true;
  if (cue.frame === 'actor' || cue.frame === 'payer') return isNoAct(view, cue);
  if (cue.frame === 'clause' && isFormal(view, cue.from)) return true;
  if (cue.frame === 'clause') return isOwnClaim(view, cue) || isOfWrongdoers(view, cue) || isAside(view, cue);
  if (cue.frame === 'none') return isHypothetical(view, cue);
  if (cue.frame !== 'object') return false;
  return isOnTrial(view, cue) || isOwned(view, cue.from) || isRejected(view, cue) || isOfWhoever(view, cue);
}

/** "are quick to accuse those who disagree": nobody in particular; "accused those who sat there of fraud" tells of some. */
function isOfWhoever(view: SentenceView, { from, to }: Cue): boolean {
  return isThose(view, to) && isA(view, to + 1, 'relative') && isA(view, from - 1, 'infinitiveMark');
}

/** "accused of incompetence", "convicted of dullness", "pleads guilty to loving disco"; not "accused of arrogance and theft". */
export function isOfFailing(view: SentenceView, { to }: Cue): boolean {
  let failing = false;
  for (let word = to; word < Math.min(view.words.length, to + REPROACHED_WITHIN); word++) {
    if (isWrong(view, word) || isMisdeedVerb(view, word)) return false;
    failing ||=
      (isFailing(view, word) && followsOf(view, word, to)) ||
      isTooMuch(view, word, to) ||
      isOverdone(view, word);
  }
  return failing;
}

/** "of sour grapes", "guilty to a weakness": at most a word or two between. */
function followsOf(view: SentenceView, noun: number, to: number): boolean {
  for (let word = noun - 1; word >= Math.max(to - 1, noun - OF_WITHIN) && !parted(view, word + 1); word--)
    if (isA(view, word, 'genitive', 'of') || (word === to && isA(view, word, 'infinitiveMark'))) return true;
  return false;
}

/** "of being too quiet", "de ser demasiado lento": more or less of a thing is no deed; "too close to the mafia" may be one. */
function isTooMuch(view: SentenceView, word: number, to: number): boolean {
  if (!isTooWord(view, word) || word > to + OF_WITHIN || !isA(view, word - 1, 'be')) return false;
  return !isTowards(view, word + 2);
}

/**
 * "a protest over the alleged assault", "the alleged theft of the paintings": a deed referred to, and nobody who is said to have done
 * it, by a name, a possessive, a "by", or as whom somebody pursues for it.
 */
function isMerelyReferredTo(view: SentenceView, { from, to }: Cue): boolean {
  if (to !== from + 1 || !isAllegedDeed(view, from) || !isA(view, from - 1, 'article', 'indefinite'))
    return false;
  if (isWrongdoer(view, to) || isAgentNoun(view.language, view.words[to]?.folded ?? '')) return false;
  if (isFor(view, from - 2) || holds(view, 'pursuing-words') || holds(view, 'judges')) return false;
  for (let word = to; word < to + REFERRED_WITHIN && !(word > to && parted(view, word)); word++)
    if (isA(view, word, 'by', 'against') || isWrongdoer(view, word)) return false;
  return true;
}

const isFor = aboutWord(({ folded }) => folded === 'for' || folded === 'por');
const isAllegedDeed = aboutWord(({ folded }) =>
  /^(?:alleged|suspected|presunt[oa]s?|supuest[oa]s?)$/u.test(folded),
);

/** "The suspicion that the universe is flat": no name, body, person or wrong in what is suspected. */
function isOfThings(view: SentenceView, { from, to }: Cue): boolean {
  if (!isSuspicion(view, from)) return false;
  const that = [to - 1, to, to + 1].find((word) => isA(view, word, 'that'));
  if (that === undefined || agentStandsAt(view, that + 1)) return false;
  let last = that + 1;
  while (last < view.words.length && !parted(view, last)) {
    if (isWrong(view, last) || isMisdeedVerb(view, last) || isA(view, last, 'singular', 'plural'))
      return false;
    last++;
  }
  const [start, end] = [view.words[that]?.start ?? view.end, view.words[last]?.start ?? view.end];
  return !view.mentions.some((mention) => mention.start >= start && mention.start < end);
}

/** "un contable llamado Wences se declara culpable": his name, no name that he is called. */
function isNamedSo(view: SentenceView, from: number): boolean {
  return isNamedWord(view, from) && isCapitalized(view, from + 1);
}

const isSuspicion = aboutWord(({ folded }) => /^(?:suspicions?|sospechas?|belief|creencia)$/u.test(folded));
const isNamedWord = aboutWord(({ folded }, language) => language === 'es' && /^llamad[oa]s?$/u.test(folded));
/** "of over-chilling the wine"; not "of over-charging". */
function isOverdone(view: SentenceView, word: number): boolean {
  return (
    isOver(view, word - 1) && gapBefore(view, word) === '-' && isGerund(view, word) && !isOffence(view, word)
  );
}

const isOver = aboutWord(({ folded }) => folded === 'over' || folded === 'under');
const isOffence = aboutWord(({ folded }) =>
  /^(?:charg|bill|invoic|stat|report|pay|valu|declar|pric)/u.test(folded),
);
const isTowards = aboutWord(({ folded }) => /^(?:to|with|towards?|a|al|con)$/u.test(folded));
const isTooWord = listed('too-words');

/** "avoided being blamed for", "decided against launching proceedings against". */
function isKeptFrom(view: SentenceView, from: number): boolean {
  if (view.language !== 'en' || !isGerund(view, from - 1)) return false;
  return isA(view, from - 2, 'against') || (isA(view, from - 2, 'avoiding') && isA(view, from - 1, 'be'));
}

/** "Si lo hubieran dejado, Hale habría robado": not what is rumoured. */
function isConditioned(view: SentenceView, { from }: Cue): boolean {
  return isA(view, from, 'unfulfilled') && isA(view, 0, 'conditional');
}

/** "If broadcast, the allegations would have ended it." */
function isHypothetical(view: SentenceView, { to }: Cue): boolean {
  return isA(view, 0, 'conditional') && isA(view, to, 'modals');
}

/** "the murdered man", "a singer, murdered on his doorstep"; "directed the film Killing Joe". */
function isNoAct(view: SentenceView, { from, to }: Cue): boolean {
  if (isNounHere(view, from) || (to > from + 1 && isCapitalized(view, to - 1))) return true;
  const alone =
    to === from + 1 && (parted(view, to) || isA(view, to, 'preposition') || to >= view.words.length);
  return (alone || isReduced(view, from)) && !namesAgent(view, to);
}

function namesAgent(view: SentenceView, to: number): boolean {
  for (let word = to - 1; word < to + AGENT_WITHIN; word++) if (isA(view, word, 'by')) return true;
  return false;
}

/**
 * "claims to have fought corruption", "claims on the victims", "claimed it was an accident, but was convicted of murder": who
 * claims it speaks of himself, or of no wrong.
 */
function isOwnClaim(view: SentenceView, { from, headTo, to }: Cue): boolean {
  if (to === headTo || !isClaiming(view, from)) return false;
  for (let word = from + 1; word < to; word++) {
    if (isA(view, word, 'but')) return true;
    // "claimed that his search": it is about who claims it.
    if (isA(view, word, 'that')) return isA(view, word + 1, 'possessive') && !agentStandsAt(view, word + 2);
  }
  return isA(view, from + 1, 'preposition', 'infinitiveMark') || isNounHere(view, from);
}

/** "appeared in court to face charges that he had stolen it": what prosecutors bring to court is more than an accusation. */
export function isFormal(view: SentenceView, word: number): boolean {
  if (view.language !== 'en' || !isCharges(view, word)) return false;
  if (!isA(view, word - 1, 'preposition') && !isFacing(view, word - 1)) return false;
  return holds(view, 'judges') || holds(view, 'prosecuting-words');
}

const isCharges = aboutWord(({ folded }) => folded === 'charges');
const isFacing = aboutWord(({ folded }) => /^fac(?:e|es|ed|ing)$/u.test(folded));

/** "is not as bad as critics allege": an aside tells no wrong. */
function isAside(view: SentenceView, { from, to }: Cue): boolean {
  if (to !== from + 1 || (to < view.words.length && !parted(view, to))) return false;
  for (let word = from - 1; word >= Math.max(0, from - AS_WITHIN) && !parted(view, word + 1); word--)
    if (isA(view, word, 'as')) return true;
  return false;
}

/** "claimed that the cartels were respectful", "claimed piracy was costing jobs": the claim is about them, it accuses nobody. */
function isOfWrongdoers(view: SentenceView, { headTo, to }: Cue): boolean {
  if (to <= headTo || !isWrong(view, to - 1)) return false;
  for (let word = headTo; word < to - 1; word++)
    if (isA(view, word, 'be', 'auxiliary', 'modal', 'singular', 'plural', 'neuter', 'speaking')) return false;
  return !parted(view, to) && isA(view, to, 'be', 'auxiliary', 'modal') && !namesAgent(view, to);
}

/** "the accused has a right to be heard", "his co-accused": whoever stands trial; that somebody does says nothing of anybody. */
function isOnTrial(view: SentenceView, { from, to }: Cue): boolean {
  if (to !== from + 1 || !isTrialNoun(view, from)) return false;
  // "the three accused will be defended"
  if (isA(view, from - 1, 'counting')) return parted(view, to) || isA(view, to, 'be', 'auxiliary', 'modal');
  if (isA(view, from - 1, 'article', 'indefinite'))
    return !isA(view, to, 'genitive', 'by') && view.words[to]?.folded !== 'of';
  return gapBefore(view, from) === '-' && isShared(view, from - 1);
}

const isShared = aboutWord(({ folded }) => folded === 'co');

/** "made his name as the man behind it". */
function isOwned(view: SentenceView, from: number): boolean {
  return isA(view, from - 1, 'possessive') && isNounHere(view, from);
}

/** "has rejected a motion accusing him of bias". */
function isRejected(view: SentenceView, { from }: Cue): boolean {
  if (!isGerund(view, from)) return false;
  for (let word = from - 2; word >= Math.max(0, from - REJECTED_WITHIN) && !parted(view, word + 1); word--)
    if (isRejecting(view, word)) return true;
  return false;
}

const isFailing = listed('failings');
const isThose = listed('those-words');
const isWrong = listed('wrongdoing');
const isWrongdoer = listed('wrongdoers');
const isTrialNoun = listed('trial-nouns');
const isRejecting = listed('rejecting-verbs');
