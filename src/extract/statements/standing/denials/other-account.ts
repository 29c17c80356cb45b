import { holds, listed } from '../../sentence/about-word.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { phraseIndexes, phrasesAt } from '../phrases.ts';
import { isNegative } from '../unreal/happened.ts';
import { isHarmfulAt, tellsWrong } from './what-is-denied.ts';

/** The wrong stands within so many words behind the "not" ("not a bribe"). */
const WRONG_WITHIN = 2;

/** What it was stands within so many words behind the "was" ("were all entirely proper"). */
const CALLED_WITHIN = 4;

/** What is offered stands among the first so many words of what is said ("that he was open to"). */
const OFFER_WITHIN = 6;

/** Whether somebody gives another account of a deed: where he was, an innocent reason for it, or that it was something else. */
export function givesOtherAccount(view: SentenceView, told: WordRange): boolean {
  return (
    INNOCENT.some((list) => holds(view, list, told.from, told.to)) ||
    contrasts(view, told) ||
    givesAlibi(view, told)
  );
}

const INNOCENT = ['innocent-words', 'innocent-reasons'] as const;

/** Whether something is said to have been innocent: "were entirely proper", "fue un accidente". */
export function callsInnocent(view: SentenceView, { from, to }: WordRange): boolean {
  for (let word = from; word < to; word++) {
    if (!isInnocent(view, word)) continue;
    for (let be = word - 1; be >= Math.max(from, word - CALLED_WITHIN) && !parted(view, be + 1); be--)
      if (isA(view, be, 'be')) return !isNegative(view, be - 1) && !isNegative(view, be + 1);
  }
  return false;
}

const isInnocent = listed('innocent-words');

/** Whether somebody is said to have been where he cannot have done it: "was asleep", "estaba en casa", "was in Oporto that night". */
export function givesAlibi(view: SentenceView, { from, to }: WordRange): boolean {
  for (let word = from; word < to; word++) {
    if (isNegative(view, word - 1)) continue;
    for (const { value } of phrasesAt(PLACES[view.language], view.words, word))
      if (value === 'plain' || saysWhen(view, from, to)) return true;
  }
  return false;
}

/** "that night", "a esa hora", where it is told or in the sentence around it. */
function saysWhen(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < to; word++)
    if (phrasesAt(TIMES[view.language], view.words, word).length > 0) return true;
  return false;
}

/** "salt, not rifles", "in 2031 and not in 2021". */
function contrasts(view: SentenceView, { from, to }: WordRange): boolean {
  for (let word = from + 1; word < to; word++) if (isContrast(view, word, from)) return true;
  return false;
}

/** Number of the "not" where what was done is set against a wrong: "was given and not seized", "fue un regalo, no un soborno"; null for none. */
export function contrastWithWrong(view: SentenceView, { from, to }: WordRange): number | null {
  for (let word = from + 1; word < to; word++)
    if (isContrast(view, word, from) && namesWrongAt(view, word) && isToldAsPast(view, from, word))
      return word;
  return null;
}

function isContrast(view: SentenceView, word: number, from: number): boolean {
  if (!isPlainNot(view, word)) return false;
  if (parted(view, word)) return !parted(view, word + 1);
  return isA(view, word - 1, 'coordinator') && word - 1 > from;
}

function namesWrongAt(view: SentenceView, negation: number): boolean {
  for (let word = negation + 1; word <= negation + WRONG_WITHIN && !parted(view, word); word++) {
    if (isA(view, word, 'pastAuxiliary', 'be', 'modal')) return false;
    if (isHarmfulAt(view, word) || tellsWrong(view, word, word + 1)) return true;
  }
  return false;
}

function isToldAsPast(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < to; word++)
    if (isA(view, word, 'pastAuxiliary') && !isNegative(view, word - 1) && !isNegative(view, word + 1))
      return true;
  return false;
}

/** Whether somebody says nothing on the matter: "had not seen the lawsuit", "no ha sido notificado", "regrets". */
export function isEvasive(view: SentenceView, { from, to }: WordRange): boolean {
  return holds(view, 'evasions', from, to);
}

/** "insisted that he was open to talks", "insistió en que está dispuesto a negociar": what one would do, and nothing of what was done. */
export function offers(view: SentenceView, { from, to }: WordRange): boolean {
  for (let word = from; word < Math.min(to, from + OFFER_WITHIN); word++)
    if (isOffering(view, word) && isA(view, word + 1, 'infinitiveMark', 'preposition')) return true;
  return false;
}

const isOffering = listed('offering-words');

const isPlainNot = listed('plain-nots');

const PLACES = phraseIndexes<'plain' | 'timed'>([
  { name: 'alibi-words', meaningOf: (rest) => (rest === 'plain' ? 'plain' : 'timed') },
]);

const TIMES = phraseIndexes<true>([{ name: 'that-time', meaningOf: () => true }]);
