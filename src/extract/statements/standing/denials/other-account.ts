import { holds, listed } from '../../sentence/about-word.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { phraseIndexes, phrasesAt } from '../phrases.ts';
import { isNegative } from '../unreal/happened.ts';


/** What it was stands within so many words behind the "was" ("were all entirely proper"). */
const CALLED_WITHIN = 4;

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

/** "salt, not rifles", "in 2031 and not in 2021", "no fue un soborno sino un regalo". */
function contrasts(view: SentenceView, { from, to }: WordRange): boolean {
  for (let word = from + 1; word < to; word++) {
    if (!isPlainNot(view, word)) continue;
    if (parted(view, word) && !parted(view, word + 1)) return true;
    if (isA(view, word - 1, 'coordinator') && word - 1 > from) return true;
  }
  return false;
}

const isPlainNot = listed('plain-nots');

const PLACES = phraseIndexes<'plain' | 'timed'>([
  { name: 'alibi-words', meaningOf: (rest) => (rest === 'plain' ? 'plain' : 'timed') },
]);

const TIMES = phraseIndexes<true>([{ name: 'that-time', meaningOf: () => true }]);
