import { lexiconSet } from '../../../../language/lexicon.ts';
import { aboutWord, listed } from '../../sentence/about-word.ts';
import { isA, parted, partedWithin, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { citesLaw } from './by-law.ts';

/** The verb of "whoever" stands within so many words behind it. */
const VERB_WITHIN = 3;

/** "every accused person": the noun stands within so many words behind the "every". */
const NOUN_WITHIN = 2;

/**
 * Whether a sentence tells of whoever may come into it: "Whoever takes bribes forfeits the grant", "Anyone found to have lied
 * must repay it", "Quien resulte culpable de soborno no podrá", "Todo imputado tiene derecho a callar".
 */
export function isOfWhoever(view: SentenceView, { from }: Pick<Cue, 'from'>): boolean {
  return opensWhoever(view, from) || isOfEvery(view, from);
}

function opensWhoever(view: SentenceView, from: number): boolean {
  let first = 0;
  while (first < from && isA(view, first, 'coordinator', 'conditional', 'preposition', 'article')) first++;
  if (!isWhoever(view, first)) return false;
  // "Whoever they choose, the charges are"
  if (partedWithin(view, first + 1, from + 1)) return false;
  if (view.language === 'en') return isWhosoever(view, first) || rules(view, from);
  for (let word = first + 1; word <= first + VERB_WITHIN && !parted(view, word); word++)
    if (isMayBe(view, word)) return true;
  return rules(view, from);
}

/** "loses", "must", "podrá": what is to come of it. */
function rules(view: SentenceView, from: number): boolean {
  if (citesLaw(view)) return true;
  for (let word = from + 1; word < view.words.length; word++)
    if (isA(view, word, 'modals') || isRule(view, word) || isFuture(view, word)) return true;
  return false;
}

/** "every accused person", "todo imputado": the noun, with no article of its own. */
function isOfEvery(view: SentenceView, from: number): boolean {
  for (let word = from - 1; word >= Math.max(0, from - NOUN_WITHIN) && !parted(view, word + 1); word--)
    if (isEvery(view, word)) return !isA(view, word + 1, 'article', 'genitive', 'of');
  return false;
}

const isFuture = aboutWord(
  ({ lower, folded }, language) =>
    language === 'es' && /[aei]r(?:á|án)$/u.test(lower) && !lexiconSet('es', 'subjunctive-likes').has(folded),
);
const isWhoever = listed('whoever-openers');
const isWhosoever = listed('whoever-words');
const isMayBe = listed('may-be-forms');
const isEvery = listed('every-words');
const isRule = listed('rule-words');
