import { endsAsPreterite } from '../../../../language/endings.ts';
import { lexiconSet } from '../../../../language/lexicon.ts';
import { aboutWord, listed } from '../../sentence/about-word.ts';
import { isAgentNoun } from '../../sentence/agents.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import { isA, isPossessive, parted, type SentenceView, wordAt } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { modalWithin } from '../unreal/governed-verb.ts';
import { isMisdeedVerb } from '../wrongs/misdeed-verbs.ts';
import { isWantedVerdict } from './wanted-verdict.ts';

/** What a ruling is about shows within so many words after its "that". */
const MATTER_WITHIN = 14;

/** Who did it is named within so many words of the clause's beginning. */
const DOER_WITHIN = 3;

/** A preposition stands within so many words before the noun that it governs. */
const PHRASE_WITHIN = 3;

/** What is cleared, and what for, is said within so many words. */
const CLEARED_WITHIN = 12;

/**
 * Whether words of finding tell something else than what was on a matter of fault: how a case goes on ("ruled that the
 * appeal came too late"), who wins a suit, that a purchase or a drug is allowed.
 */
export function isNoFinding(view: SentenceView, { frame, from, headTo, to }: Cue): boolean {
  if (frame === 'clause' && isOfWhoSpeaks(view, from, to)) return true;
  if (frame === 'clause' && isA(view, to - 1, 'that'))
    return isOfLaw(view, to) || isOnProcedure(view, to, view.words.length) || !tellsFinding(view, from, to);
  if (frame !== 'clause' && (modalWithin(view, headTo, to) || isWanted(view, headTo, to))) return true;
  if (frame === 'near' && isWantedVerdict(view, from)) return true;
  if (frame !== 'clause' && isExaminer(view, from) && isInterrupted(view, from, to)) return true;
  if (isShown(view, from) && (isGoverned(view, from) || isLoose(view, headTo, to))) return true;
  for (let word = from; word < to; word++) if (isClearing(view, word)) return isAllowed(view, word + 1);
  return false;
}

/** "after an inquiry into its books, the firm blamed": another clause; not "the judge, Ana Vos, rejected". */
function isInterrupted(view: SentenceView, from: number, to: number): boolean {
  let marks = 0;
  for (let word = from + 1; word < to; word++) if (parted(view, word)) marks++;
  return marks % 2 === 1;
}

/** "the loss of the papers proved", "stills from the footage": it is not they that show it. */
export function isGoverned(view: SentenceView, noun: number): boolean {
  let word = noun - 1;
  while (word > noun - PHRASE_WITHIN && !parted(view, word + 1) && !isA(view, word, 'preposition')) word--;
  if (parted(view, word + 1) || !isA(view, word, 'preposition')) return false;
  return !isA(view, word, 'infinitiveMark', 'subordinator');
}

/** "the papers were lost, but it did not confirm", "the prosecution of Hale, who broke down": not one clause. */
function isLoose(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < to; word++)
    if (isA(view, word, 'cut', 'relative', 'coordinator') || (word < to - 1 && isA(view, word, 'negative')))
      return true;
  return false;
}

/**
 * Whether what is ruled is how a case goes on, and not whether somebody did wrong: of the words for both the first one
 * counts ("that his statements on the theft could not be heard", "that he was guilty, on all the evidence").
 */
export function isOnProcedure(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < Math.min(to, from + MATTER_WITHIN); word++) {
    if (isProcedural(view, word)) return true;
    if (isFault(view, word)) return false;
  }
  return false;
}

/** Whether a clause tells a finding: of bodies with other business a fault, or what somebody had done; of examiners a deed. */
export function tellsFinding(view: SentenceView, from: number, to: number): boolean {
  if (!isRevealing(view, to - 2))
    for (let word = from; word < to; word++) if (isExaminer(view, word)) return tellsDeed(view, to);
  return tellsFault(view, to) || (doerOpens(view, to) && holdsPerfect(view, to) && !isPassive(view, to));
}

/** Whether a clause opens with a name, or with one person or body: "that Hale lifted", "que la corredora", "que fue el coronel". */
function doerOpens(view: SentenceView, from: number): boolean {
  const first = isA(view, from, 'be') ? from + 1 : from;
  const start = view.words[first]?.start ?? view.end;
  const end = view.words[first + DOER_WITHIN]?.start ?? view.end;
  if (view.mentions.some((one) => one.start >= start && one.start < end)) return true;
  for (let word = first; word < first + DOER_WITHIN; word++) if (isCapitalized(view, word)) return true;
  if (!isA(view, first, 'article')) return false;
  return isAgentNoun(view.language, view.words[first + 1]?.folded ?? '');
}

/** "had probably been killed": it is not they who did it. */
function isPassive(view: SentenceView, from: number): boolean {
  for (let word = from; word < view.words.length; word++)
    if (isA(view, word, 'perfect')) return [word + 1, word + 2].some((be) => isA(view, be, 'be'));
  return false;
}

/** "had hidden", "he had."; not "had a cold", "had risen". */
function isOfVerb(view: SentenceView, had: number): boolean {
  if (had + 1 >= view.words.length) return true;
  const verb = [had + 1, had + 2, had + 3].find((word) => isParticiple(view, word));
  return verb !== undefined && !isBefalling(view, verb) && !isMade(view, verb);
}

function holdsPerfect(view: SentenceView, from: number): boolean {
  for (let word = from; word < view.words.length; word++)
    if (isA(view, word, 'perfect') && !isInRelative(view, word, from) && isOfVerb(view, word)) return true;
  return false;
}

/** "two wards that had stood empty": what is told beside, of a thing. */
function isInRelative(view: SentenceView, had: number, from: number): boolean {
  let word = had - 1;
  while (word > from && isA(view, word, 'adverb')) word--;
  if (word <= from || !isA(view, word, 'that', 'relative')) return false;
  return !isAgentNoun(view.language, view.words[word - 1]?.folded ?? '') && !isCapitalized(view, word - 1);
}

/** Whether a clause tells what somebody did or failed to do: a fault, what had been done, or who did it and that it is past. */
export function tellsDeed(view: SentenceView, from: number): boolean {
  if (tellsFault(view, from) || holdsPerfect(view, from)) return true;
  return doerOpens(view, from) && holdsPast(view, from);
}

function tellsFault(view: SentenceView, from: number, to = view.words.length): boolean {
  for (let word = from; word < to; word++) if (isFault(view, word)) return true;
  return false;
}

/** "had been built from a kit", and no fault beside it. */
export function tellsMaking(view: SentenceView, { from, to }: WordRange): boolean {
  for (let word = from; word < to; word++) if (isMade(view, word)) return !tellsFault(view, from, to);
  return false;
}

/** Whether the first verb is a past of what somebody does: not "was not ill when he shot". */
function holdsPast(view: SentenceView, from: number): boolean {
  for (let word = from; word < Math.min(view.words.length, from + MATTER_WITHIN); word++) {
    if (isPast(view, word)) return !isBefalling(view, word);
    if (word > from && isA(view, word, 'be', 'auxiliary')) return false;
  }
  return false;
}

/** "After a review I have concluded that": who examined is not what stands before. */
function isOfWhoSpeaks(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < to - 1; word++) if (isA(view, word, 'speaking')) return true;
  return false;
}

/** "ruled that federal law lets them", "ruled that the statute is": what a law says is nobody's fault. */
export function isOfLaw(view: SentenceView, from: number): boolean {
  const first = isA(view, from, 'determiner') ? from + 1 : from;
  const law = [first, first + 1].find((word) => isLaw(view, word));
  return law !== undefined && !parted(view, law + 1) && law + 1 < view.words.length;
}

/** "recommended that the charges against her be dropped". */
function isWanted(view: SentenceView, from: number, to: number): boolean {
  if (view.words.some((_, word) => isOrdered(view, word))) return false;
  for (let word = from; word < to; word++)
    if (isBase(view, word) && !isA(view, word - 1, 'infinitiveMark', 'modals')) return true;
  return false;
}

/** "cleared the bank's takeover of", "was cleared by the regulator to buy": nobody was blamed. */
function isAllowed(view: SentenceView, from: number): boolean {
  const owned = view.mentions.find(({ start }) => wordAt(view, start) >= from);
  if (owned && wordAt(view, owned.start) <= from + 1 && isPossessive(view, owned)) return true;
  for (let word = from; word < from + CLEARED_WITHIN && !isA(view, word, 'cut'); word++) {
    if (isFault(view, word) || (parted(view, word) && word > from)) return false;
    if (isA(view, word, 'infinitiveMark') || isDeal(view, word)) return true;
  }
  return false;
}

function isFault(view: SentenceView, word: number): boolean {
  return isFaultWord(view, word) || isWrongdoing(view, word) || isMisdeedVerb(view, word);
}

const isRevealing = listed('revealing-verbs');
const isExaminer = listed('examiners');
const isPast = aboutWord(({ folded, lower }, language) =>
  language === 'en'
    ? /[a-z]{2}ed$/u.test(folded) || lexiconSet('en', 'event-pasts').has(folded)
    : lexiconSet('es', 'event-pasts').has(folded) || endsAsPreterite(lower) || lower === 'fue',
);
const isParticiple = aboutWord(({ folded }, language) =>
  language === 'en'
    ? /[a-z]{2}(?:ed|en|wn|ne)$/u.test(folded) ||
      lexiconSet('en', 'event-pasts').has(folded) ||
      PARTICIPLES.test(folded)
    : /[a-z](?:[ai]do|cho|sto|rto|lto|ito)$/u.test(folded),
);

const PARTICIPLES =
  /^(?:begun|come|done|drunk|felt|gone|had|heard|known|left|read|run|sprung|stood|stung|sung|sunk|swum|thought|told|understood|won|worn|sworn|torn|borne)$/u;
const isBefalling = listed('befalling-verbs');
const isMade = listed('made-participles');
const isBase = aboutWord(({ folded }) => folded === 'be');
const isOrdered = aboutWord(({ folded }) => folded === 'ordered' || folded === 'orders');
const isLaw = listed('law-words');
const isShown = listed('shown-nouns');
const isProcedural = listed('procedure-words');
const isFaultWord = listed('fault-words');
const isWrongdoing = listed('wrongdoing');
const isClearing = listed('clearing-words');
const isDeal = listed('deal-words');
