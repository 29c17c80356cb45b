import { listed } from '../../sentence/about-word.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';

/** What becomes of a number is told within so many words behind what is counted. */
const CHANGE_WITHIN = 9;

/** "one in every nine complaints": the first number stands within so many words before what is counted. */
const RATIO_WITHIN = 4;

/**
 * Whether words only count: "Convictions for theft fell by a tenth", "one in nine complaints of fraud", "bajaron las
 * condenas por hurto". Whoever is named between is told of.
 */
export function isStatistic(view: SentenceView, { from, to }: Pick<Cue, 'from' | 'to'>): boolean {
  for (let word = from; word < to; word++)
    if (isCounted(view, word) && (isInRatio(view, word) || numberChanges(view, word))) return true;
  return false;
}

/** "one in nine complaints", "una de cada nueve denuncias". */
function isInRatio(view: SentenceView, noun: number): boolean {
  for (let word = noun - 2; word >= Math.max(1, noun - RATIO_WITHIN) && !parted(view, word + 1); word--)
    if (isRatio(view, word)) return isNumber(view, word - 1) || isNumber(view, word - 2);
  return false;
}

function numberChanges(view: SentenceView, noun: number): boolean {
  if (isA(view, noun - 1, 'possessive', 'indefinite')) return false;
  if (view.language === 'es' && isChanging(view, isA(view, noun - 1, 'article') ? noun - 2 : noun - 1))
    return !namesAnybody(view, noun, noun + CHANGE_WITHIN);
  if (isA(view, noun - 1, 'article') && view.language === 'en') return false;
  for (let word = noun + 1; word < noun + CHANGE_WITHIN && !parted(view, word); word++) {
    if (isA(view, word, 'be', 'modal', 'relative', 'that')) return false;
    if (isChanging(view, word)) return !namesAnybody(view, noun, word);
  }
  return false;
}

function namesAnybody(view: SentenceView, from: number, to: number): boolean {
  const [start, end] = [view.words[from]?.start ?? view.end, view.words[to]?.start ?? view.end];
  return view.mentions.some((mention) => mention.start >= start && mention.start < end);
}

const isCounted = listed('counted-proceedings');
const isChanging = listed('counting-verbs');
const isRatio = listed('ratio-words');
const isNumber = listed('ratio-numbers');
