import { listed } from '../../sentence/about-word.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { isGerund } from '../noun-here.ts';
import { isGovernedVerb } from '../unreal/governed-verb.ts';

/** What brings a verdict about stands within so many words before it. */
const OUTCOME_WITHIN = 8;

/** What somebody makes sure of stands within so many words behind it. */
const ENSURED_WITHIN = 7;

/** "should have led to a conviction of Hale", "asked it to impose a verdict of theft": an outcome that nobody tells as come. */
export function isSupposedOutcome(view: SentenceView, { from }: Pick<Cue, 'from'>): boolean {
  if (isUnclear(view, from) || isEnsured(view, from)) return true;
  if (isMeans(view, from) || isOffered(view, from) || isOfWhoever(view, from)) return true;
  if (!isOutcome(view, from)) return false;
  if (isA(view, from - 1, 'indefinite') && [from + 1, from + 2].some((word) => isA(view, word, 'modals')))
    return true;
  for (let word = from - 1; word >= Math.max(0, from - OUTCOME_WITHIN) && !parted(view, word + 1); word--)
    if (isLeading(view, word)) return isGovernedVerb(view, word);
  return false;
}

/** "could help him by sentencing him to prison". */
function isMeans(view: SentenceView, from: number): boolean {
  if (!isGerund(view, from) || !isA(view, from - 1, 'by')) return false;
  for (let word = from - 2; word >= Math.max(0, from - OUTCOME_WITHIN) && !parted(view, word + 1); word--)
    if (isA(view, word, 'modals')) return true;
  return false;
}

/** "offered her the chance to plead guilty", "la oportunidad de declararse culpable". */
function isOffered(view: SentenceView, from: number): boolean {
  const governs = isA(view, from - 1, 'infinitiveMark', 'genitive', 'preposition');
  return governs && !isGerund(view, from) && isChance(view, from - 2);
}

/** "anyone who is treated before he is convicted": whoever that may be. */
function isOfWhoever(view: SentenceView, from: number): boolean {
  if (!isPresent(view, from - 1) || !isA(view, from - 2, 'singular', 'plural')) return false;
  for (let word = from - 3; word >= 0; word--) if (isAnybody(view, word)) return true;
  return false;
}

/** "It is not clear whether the crew, who slept in the hall, had been charged". */
function isUnclear(view: SentenceView, from: number): boolean {
  for (let word = 1; word < from; word++)
    if (isA(view, word, 'conditional') && isUnclearWord(view, word - 1)) return true;
  return false;
}

/** "a plan to make sure that she is convicted". */
function isEnsured(view: SentenceView, from: number): boolean {
  if (!isPresent(view, from - 1)) return false;
  for (let word = from - 2; word >= Math.max(0, from - ENSURED_WITHIN); word--)
    if (isEnsuring(view, word)) return true;
  return false;
}

const isChance = listed('chance-nouns');
const isAnybody = listed('anybody-words');
const isOutcome = listed('outcome-nouns');
const isLeading = listed('outcome-verbs');
const isUnclearWord = listed('unclear-words');
const isPresent = listed('present-auxiliaries');
const isEnsuring = listed('ensuring-words');
