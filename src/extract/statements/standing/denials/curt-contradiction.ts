import { holds, listed } from '../../sentence/about-word.ts';
import { CAUSE, givesAnywhere } from '../../sentence/cause.ts';
import {
  gapBefore,
  isA,
  parted,
  type SentenceView,
  wordAt,
  wordIsQuoted,
} from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import type { Cue } from '../cue.ts';
import { isNegative } from '../unreal/happened.ts';
import { retortOf } from './reply-signs.ts';
import { tellsWrong } from './what-is-denied.ts';
import { withoutDenied } from './without-denied.ts';

/** A contradiction without a verb ("Rubbish", "Jamás") has at most so many words. */
const LONGEST_WORD = 4;

/** Where a reply contradicts, and whether that is a denial whatever stands beside it. */
export interface Contradiction {
  readonly at: number;
  readonly firm: boolean;
}

/** `"Rubbish," said …`: all that a quotation says. */
export function curtContradiction(
  view: SentenceView,
  speaker: FoundSpeaker,
  others: readonly Cue[],
): Contradiction | null {
  const isFirm = (from: number, to: number): boolean =>
    holds(view, 'slander-words', from, to) ||
    retortOf(view, speaker) === 'sure' ||
    (holds(view, 'true-words', from, to) &&
      (isAsked(view, speaker) || tellsWrong(view, to, view.words.length))) ||
    withoutDenied(view, speaker, others).length < others.length;
  for (const { start, end } of view.quotations) {
    const from = wordAt(view, start);
    const to = wordAt(view, end);
    if (to - from <= LONGEST_WORD && onlyContradicts(view, from, to) && !isPartOf(view, from, to))
      return { at: from, firm: isFirm(from, to) };
  }
  if (wordIsQuoted(view, 0)) return null;
  // "Not so, replied the archdeacon"
  for (let to = 1; to <= LONGEST_WORD; to++)
    if (parted(view, to)) {
      if (!onlyContradicts(view, 0, to) || (to === 1 && isNegative(view, 0) && !isAsked(view, speaker)))
        return null;
      return { at: 0, firm: isFirm(0, to) };
    }
  return null;
}

/** "No, he told the reporter who asked": a bare "no" that opens a sentence may answer nobody. */
function isAsked(view: SentenceView, speaker: FoundSpeaker): boolean {
  return retortOf(view, speaker) !== 'none';
}

/** `described the queue as "ridiculous"`, `"Rubbish" covers the beach`: a word of the sentence, not all that somebody says. */
function isPartOf(view: SentenceView, from: number, to: number): boolean {
  if (from === 0 && to < view.words.length && !/[,:.!?—–-]/u.test(gapBefore(view, to))) return true;
  return from > 0 && !isNegative(view, from) && !/[,:.!?—–-]/u.test(gapBefore(view, from));
}

function onlyContradicts(view: SentenceView, from: number, to: number): boolean {
  let contradicts = false;
  for (let word = from; word < to; word++) {
    const light =
      isA(view, word, 'adverb', 'article', 'be', 'indefinite', 'that', 'neuter') ||
      isContradicted(view, word);
    if (isContradicting(view, word)) contradicts = true;
    else if (!light) return false;
  }
  return contradicts;
}

/** `"Nonsense" was her only reply`: where a quotation that only contradicts is called an answer; null for none. */
export function curtReply(view: SentenceView): number | null {
  if (view.quotations.length === 0 || !givesAnywhere(view, CAUSE.reply)) return null;
  const quoted = view.quotations.find(({ start, end }) => {
    const [from, to] = [wordAt(view, start), wordAt(view, end)];
    return to > from && to - from <= LONGEST_WORD && onlyContradicts(view, from, to);
  });
  return quoted ? wordAt(view, quoted.start) : null;
}

const isContradicting = listed('contradictions');
const isContradicted = listed('contradicted-words');
