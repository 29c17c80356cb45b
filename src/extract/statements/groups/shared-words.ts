import { lexiconSet } from '../../../language/lexicon.ts';
import { stem } from '../../../language/stem.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { reportingVerbs } from '../speakers/reporting-verbs.ts';

/** Words shorter than this say little of what two sentences share. */
const LEAST_SHARED = 4;

/** Longer stems differ by their endings alone. */
const LONGEST_STEM = 7;

/** How many longer words that name nobody two sentences have in common, whatever their endings. */
export function sharedWords(left: SentenceView, right: SentenceView): number {
  const known = stemsOf(right);
  return [...stemsOf(left)].filter((one) => known.has(one)).length;
}

const read = new WeakMap<SentenceView, ReadonlySet<string>>();

function stemsOf(view: SentenceView): ReadonlySet<string> {
  const known = read.get(view);
  if (known) return known;
  const stops = lexiconSet(view.language, 'stop-words');
  const verbs = reportingVerbs(view.language);
  const plain = view.words.filter(
    ({ start, folded, lower }) =>
      folded.length >= LEAST_SHARED &&
      !stops.has(folded) &&
      view.text[start] === lower[0] &&
      !verbs.has(lower),
  );
  const stems = new Set(plain.map(({ folded }) => stem(folded, view.language).slice(0, LONGEST_STEM)));
  read.set(view, stems);
  return stems;
}
