import { aboutWord, listed } from '../../sentence/about-word.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { isGerund } from '../noun-here.ts';
import { isJoinedBase, isReached } from '../unreal/unreal.ts';

/** What weighs or wants proceedings stands within so many words before them ("calls for a criminal prosecution"). */
const WEIGHED_WITHIN = 5;

/** "Charges against the former keeper Hale could be brought": the verb stands within so many words. */
const BROUGHT_WITHIN = 12;

/** "to put the former mayor, Hale, on trial": the verb stands within so many words before. */
const PUT_WITHIN = 7;

/** Between a modal and what it makes possible stand at most so many words ("could soon be brought"). */
const MODAL_WITHIN = 4;

/**
 * Whether proceedings are only weighed, wanted, feared or possible, and nobody has brought them: "is considering charges
 * against Hale", "the likelihood of an indictment", "Charges against Hale may be filed".
 */
export function isUnbrought(view: SentenceView, cue: Cue): boolean {
  if (!speaksOfProceedings(view, cue)) return false;
  for (let word = cue.from - 1; word >= Math.max(0, cue.from - WEIGHED_WITHIN); word--) {
    if (parted(view, word + 1)) break;
    if (isWeighing(view, word) || isToBring(view, word)) return true;
  }
  for (let word = cue.from + 1; word < cue.to - 1; word++)
    if (isSupposable(view, word) || isThreat(view, word)) return true;
  if (isGerund(view, cue.from) && isA(view, cue.from - 1, 'against')) return true;
  return isToBePut(view, cue.from) || mayBeBrought(view, cue.from) || isAwaited(view, cue);
}

/** "Charges against Hale are expected within days", "se esperan cargos": as a noun, and not "are expected to be dropped". */
function isAwaited(view: SentenceView, { standing, from }: Cue): boolean {
  if (standing !== 'charge' || !isChargeNoun(view, from)) return false;
  const last = Math.min(view.words.length, from + BROUGHT_WITHIN);
  for (let word = from + 1; word < last && !isA(view, word, 'cut'); word++)
    if (isAwaitedWord(view, word) && isA(view, word - 1, 'be', 'adverb'))
      return !isA(view, word + 1, 'infinitiveMark');
  return false;
}

/** "calls for Hale to be put on trial", "talk of putting her on trial": where "put" is told of what is wanted, so is the trial. */
function isToBePut(view: SentenceView, from: number): boolean {
  if (!isA(view, from, 'preposition')) return false;
  for (let word = from - 1; word >= Math.max(0, from - PUT_WITHIN) && !parted(view, word + 1); word--) {
    if (!isBringing(view, word) && !isGerundOf(view, word)) continue;
    if (isGerund(view, word)) return isA(view, word - 1, 'preposition');
    if (isJoinedBase(view, word)) return true;
    const verb = isA(view, word - 1, 'be') ? word - 1 : word;
    return isA(view, verb - 1, 'infinitiveMark') && !isReached(view, verb - 1);
  }
  return false;
}

/** "may ask to institute a case against", "would file the charge of": what is to be brought, has not been. */
function isToBring(view: SentenceView, word: number): boolean {
  if (!isBringing(view, word)) return false;
  if (isA(view, word - 1, 'infinitiveMark')) return !isReached(view, word - 1);
  return isA(view, word - 1, 'modals') || (isA(view, word - 1, 'adverb') && isA(view, word - 2, 'modals'));
}

function speaksOfProceedings(view: SentenceView, { standing, from, to }: Cue): boolean {
  if (standing === 'charge') return true;
  if (standing !== 'accusation') return false;
  for (let word = from; word < to; word++) if (isProceeding(view, word)) return true;
  return false;
}

/** A modal behind the proceedings, and a verb of bringing behind it. */
function mayBeBrought(view: SentenceView, from: number): boolean {
  const last = Math.min(view.words.length, from + BROUGHT_WITHIN);
  for (let modal = from + 1; modal < last && !isA(view, modal, 'cut'); modal++) {
    const due = isA(view, modal, 'infinitiveMark') && isA(view, modal - 1, 'be');
    if (!due && !isPossible(view, modal)) continue;
    for (let word = modal; word <= modal + MODAL_WITHIN; word++) if (isBrought(view, word)) return true;
  }
  return false;
}

/** "may", "podrían", "se presentarán". */
const isPossible = aboutWord(({ folded }, language) => POSSIBLE[language].test(folded));

const POSSIBLE = {
  en: /^(?:may|might|could|would|should|can|will)$/u,
  es: /(?:[aeid]r(?:an?|ian?))$|^pued[ae]n?$/u,
};

const isChargeNoun = aboutWord(({ folded }) => /^(?:charges?|indictments?|cargos)$/u.test(folded));
const isAwaitedWord = listed('awaited-words');
const isGerundOf = listed('putting-words');
const isThreat = listed('threat-words');
const isSupposable = listed('supposable-words');
const isBringing = listed('bringing-verbs');
const isBrought = listed('bringing-participles');
const isProceeding = listed('suing-words');
const isWeighing = listed('weighing-words');
