import { aboutWord, listed } from '../../sentence/about-word.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { isPaper } from '../saying/voice-nouns.ts';

/** What was done with a paper stands in so many words behind it. */
const WRITTEN_WITHIN = 10;

/** The last word of what became of a paper: "un cartel escrito a mano en la persiana", "una carta sin firma", up to the verb, a mark or the end. */
export function pastWritten(view: SentenceView, first: number, last: number, verb: number | null): number {
  if (!isPaper(view, last) || last - first > 1 || parted(view, last + 1)) return last;
  if (isPlaced(view, last + 1)) return last;
  if (!isDone(view, last + 1)) return view.words[last + 1]?.folded === 'sin' ? last + 2 : last;
  let to = last + 1;
  while (to - last < WRITTEN_WITHIN && to + 1 < (verb ?? view.words.length) && !parted(view, to + 1)) to++;
  if (to + 1 < view.words.length && to + 1 !== verb && !parted(view, to + 1)) return last;
  return view.words.slice(last + 1, to).some((_, at) => isA(view, last + 1 + at, 'that', 'relative', 'cut'))
    ? last
    : to;
}

const isPlaced = listed('placed-participles');

/** "pegado", "escrita", "puesto". */
const isDone = aboutWord(({ folded }) => /(?:[ai]d|scrit|puest)[oa]s?$/u.test(folded));
