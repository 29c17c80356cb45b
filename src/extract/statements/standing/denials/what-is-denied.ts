import { endsAsPreterite } from '../../../../language/endings.ts';
import { aboutWord, holds, listed } from '../../sentence/about-word.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { isNounHere } from '../noun-here.ts';
import { negatedWithin } from '../unreal/happened.ts';
import { isMisdeedVerb } from '../wrongs/misdeed-verbs.ts';
import { tellsWrongAt } from '../wrongs/told-wrongs.ts';
import { isDeniedDeed } from './deed-verbs.ts';
import { deniesDeed, deniesMereAct, deniesOwnDeed, isDeedAsNoun, namesOwnPerfect } from './own-deeds.ts';

/** What is denied stands within so many words behind the word of denying. */
const DENIED_WITHIN = 18;

/** "a charge that Hale denied": the noun stands within so many words before the verb. */
const NOUN_WITHIN = 6;

/** An emphatic word stands within so many words behind a plain negation ("no se ha despedido a nadie"). */
const NEGATED_WITHIN = 6;

/** "no he robado nada": an emphatic word ends the clause within so many words. */
const EMPHASIS_WITHIN = 2;

/** A wrong stands within so many words behind what says that somebody had no part in it. */
const REACHED_WITHIN = 8;

/** What something is called stands within so many words of the "as" ("rejected the report as a crude fairy tale"). */
const CALLED_WITHIN = 5;

/** The noun of what is denied, told before, ends within so many words behind the verb ("denied the newspaper's claim"). */
const TAKEN_UP_WITHIN = 5;

/**
 * Whether what a cue denies is a wrong or an accusation by its own words: "denied the allegations", "denied that Hale
 * stole it", "denied having met him", "I never touched it"; not "denied that the talks had ended", "had no part in it".
 */
export function deniesWrong(view: SentenceView, cue: Cue): boolean {
  if (cue.firm) return true;
  if (cue.frame !== 'subject') return contradictsFirmly(view, cue);
  if (deniesMereAct(view, cue)) return false;
  const end = endOfDenied(view, cue);
  return (
    tellsWrong(view, cue.from, end) ||
    namesDeed(view, cue.from + 1, end) ||
    deniesDeed(view, cue) ||
    deniesOwnDeed(view, cue.from + 1, end) ||
    (holds(view, 'slander-words', cue.from + 1, endOfCalling(view, cue)) &&
      namesClaim(view, cue.from, end)) ||
    (standsLast(view, cue) && namesWrongBefore(view, cue))
  );
}

/** "rejected the report as a fairy tale": what it is called goes on behind the "as". */
function endOfCalling(view: SentenceView, { to }: Cue): number {
  return isA(view, to, 'as') ? to + CALLED_WITHIN : to;
}

/** "a charge that Hale denied", "claims, which he denied, that she hid it". */
function namesWrongBefore(view: SentenceView, { from }: Cue): boolean {
  const first = Math.max(0, from - NOUN_WITHIN);
  return tellsWrong(view, first, from) || namesClaim(view, first, from);
}

function namesClaim(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (isClaim(view, word)) return true;
  return false;
}

/** Whether some words name an accusation or tell a wrong. */
export function tellsWrong(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < Math.min(to, view.words.length); word++)
    if (
      isWrongNoun(view, word) ||
      isWrongdoing(view, word) ||
      ((isMisdeedVerb(view, word) || tellsWrongAt(view, word)) && !isNoun(view, word))
    )
      return true;
  return false;
}

/** Whether a cue denies what was told before and does not tell it: "denied it", "dismissed the claims as absurd". */
export function takesUpTold(view: SentenceView, { frame, from, to }: Cue): boolean {
  if (frame !== 'subject' || isA(view, to, 'that')) return false;
  let named = isDenying(view, from);
  // "disputed that account"
  const first = isA(view, from + 1, 'that') && isClaim(view, from + 2) ? from + 2 : from + 1;
  for (let word = first; word <= Math.max(to, from + TAKEN_UP_WITHIN); word++) {
    named ||= isClaim(view, word - 1);
    if (parted(view, word) || word >= view.words.length || isA(view, word, 'as')) return named;
    if (isA(view, word, 'that', 'auxiliary', 'be', 'of')) return false;
  }
  return false;
}

/** "denied any such plans": no wrong, whatever was told before. */
export function deniesPlan(view: SentenceView, { frame, from }: Cue): boolean {
  return frame === 'subject' && holds(view, 'harmless-nouns', from + 1, from + TAKEN_UP_WITHIN);
}

const isDenying = listed('denying-verbs');
const isClaim = listed('claim-nouns');

/** Where the clause that tells what is denied ends at the latest. */
function endOfDenied(view: SentenceView, { headTo, to }: Cue): number {
  for (let word = headTo; word < to; word++) if (opensOther(view, word)) return word;
  const last = Math.min(view.words.length, Math.max(to, headTo + DENIED_WITHIN));
  for (let word = Math.max(to, headTo); word < last; word++)
    if (isReason(view, word) || (parted(view, word) && goesOn(view, word))) return word;
  return last;
}

/** "negó estar embarazada y echó la culpa a": another deed of who denies. */
function opensOther(view: SentenceView, word: number): boolean {
  return view.language === 'es' && isA(view, word, 'coordinator') && isThirdPast(view, word + 1);
}

const isThirdPast = aboutWord(({ lower }) => endsAsPreterite(lower));

function goesOn(view: SentenceView, word: number): boolean {
  return isA(view, word, 'cut', 'coordinator', 'subordinator') || isDeedAsNoun(view, word);
}

/** "because", "after": what stands behind is not denied. */
function isReason(view: SentenceView, word: number): boolean {
  return isA(view, word, 'subordinator') && !isA(view, word, 'that', 'asked', 'owning', 'relative');
}

const isWrongNoun = listed('denied-wrongs');
const isWrongdoing = listed('wrongdoing');

function namesWrong(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (isWrongNoun(view, word) && !isTruth(view, word)) return true;
  return false;
}

/** "It is not true that a visa is needed": what is not so need be no wrong. */
const isTruth = listed('true-words');

function namesDeed(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (isHarmfulAt(view, word)) return true;
  return false;
}

/** Whether a word tells a harmful or shameful deed or thing: "shelled", "overloaded". */
export function isHarmfulAt(view: SentenceView, word: number): boolean {
  return isDeniedHarm(view, word) || (isDeniedDeed(view, word) && !isNoun(view, word));
}

/** In Spanish a noun may look like the past of a verb once its accents are off ("un invento"). */
function isNoun(view: SentenceView, word: number): boolean {
  return view.language === 'es' && isNounHere(view, word);
}

const isDeniedHarm = listed('denied-harms');

/** A contradiction without a word of denying: "never", "nobody" in it, "innocent", "no fraud", or what was asked is told with it. */
function contradictsFirmly(view: SentenceView, { from, to }: Cue): boolean {
  // A negation alone stands for all that follows it.
  const single = to === from + 1;
  const end = single ? from + NEGATED_WITHIN : to + EMPHASIS_WITHIN;
  for (let word = from; word < end; word++) {
    if (word > from && parted(view, word)) break;
    if (isEmphaticWord(view, word) || (word > from && isNothing(view, word))) return true;
  }
  if (single) return namesOwnPerfect(view, 0, from) || namesOwnPerfect(view, to, view.words.length);
  if (namesWrong(view, from, to)) return true;
  return negatedWithin(view, from, to) && (isWrongdoing(view, to - 1) || reachesWrong(view, to));
}

/** "had no hand in forging it", "knew nothing of the fraud": the wrong stands behind, in the same clause. */
function reachesWrong(view: SentenceView, from: number): boolean {
  for (let word = from; word < from + REACHED_WITHIN; word++) {
    if (parted(view, word) || isA(view, word, 'coordinator')) return false;
    if (tellsWrong(view, word, word + 1) || isHarmfulAt(view, word)) return true;
  }
  return false;
}

const isEmphaticWord = listed('emphatic-negations');
const isNothing = listed('no-objects');

/** Whether nothing of what is denied stands behind the verb: "which she denies." */
function standsLast(view: SentenceView, { headTo }: Cue): boolean {
  return headTo >= view.words.length || parted(view, headTo);
}
