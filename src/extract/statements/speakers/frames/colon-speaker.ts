import { isMannerAdverb, listed } from '../../sentence/about-word.ts';
import { CAUSE, gives } from '../../sentence/cause.ts';
import {
  gapBefore,
  isA,
  isTime,
  parted,
  type SentenceView,
  wordIsQuoted,
} from '../../sentence/sentence-view.ts';
import { tagAt } from '../../sentence/tree-places.ts';
import { isPaper } from '../saying/voice-nouns.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';
import { namesSomebody, speakerOfWords } from './speaker-of-words.ts';

/** Before the verb who speaks is named in at most so many words. */
const NAMED_WITHIN = 9;

/** How somebody was, is told in at most so many words before the colon. */
const STATE_WITHIN = 5;

/**
 * Who speaks where a sentence tells how somebody was, and a colon and a quotation follow: "The judge was unmoved: “You knew.”";
 * null for nobody.
 */
export function colonSpeaker(view: SentenceView): FoundSpeaker | null {
  if (view.language !== 'en') return null;
  const colon = colonAt(view);
  if (colon === null) return null;
  for (let be = Math.max(1, colon - STATE_WITHIN - 1); be < Math.min(colon - 1, NAMED_WITHIN); be++) {
    if (!isA(view, be, 'be') && !isSeeming(view, be)) continue;
    const range = { from: 0, to: be };
    if (!isState(view, be + 1, colon) || !isSomebody(view, range)) return null;
    return speakerOfWords(view, range);
  }
  return null;
}

/** The first word of a quotation behind a colon, where no other is quoted before. */
function colonAt(view: SentenceView): number | null {
  for (let word = 2; word < view.words.length; word++) {
    if (wordIsQuoted(view, word)) return /:\s*["“«]\s*$/u.test(gapBefore(view, word)) ? word : null;
    if (parted(view, word) && !wordIsQuoted(view, word)) return null;
  }
  return null;
}

const isSeeming = listed('seeming-verbs');

function isSomebody(view: SentenceView, range: { readonly from: number; readonly to: number }): boolean {
  if (isA(view, range.from, 'preposition', 'subordinator') || isA(view, range.to - 1, 'neuter')) return false;
  return namesSomebody(view, range) && !isPaper(view, range.to - 1);
}

/** An adjective at the end, and nothing before it that was done to somebody: "unmoved"; not "met with a shout", "asked". */
function isState(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < to; word++)
    if (isA(view, word, 'negative', 'by', 'neuter') || isTime(view, word)) return false;
  const first = isMannerAdverb(view, from) || isA(view, from, 'adverb') ? from + 1 : from;
  if (gives(view, first, CAUSE.reporting)) return false;
  return tagAt(view, to - 1) === 'adjective';
}
