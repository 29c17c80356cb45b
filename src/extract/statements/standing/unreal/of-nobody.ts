import { clauseOf } from '../../../syntax/clauses.ts';
import { phraseOf } from '../../../syntax/phrases.ts';
import { subjectOf } from '../../../syntax/subjects.ts';
import { hangsBy } from '../../../syntax/tree.ts';
import { listed } from '../../sentence/about-word.ts';
import { gapBefore, isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { placeOf, wordOf } from '../../sentence/tree-places.ts';
import type { Cue } from '../cue.ts';

/** Between the "nobody" of a subject and its verb stand at most so many words. */
const SUBJECT_WITHIN = 20;

/**
 * Whether the subject of the words of a cue is nobody, however long it is: "Nobody at the trust stands accused", "None of the
 * sixty held after the derby had been convicted". What "neither … nor" negates, `isNegated` tells.
 */
export function isOfNobody(view: SentenceView, { from, frame }: Cue): boolean {
  if (frame === 'clause' || frame === 'none') return false;
  const single = isA(view, 0, 'negative') && isSingle(view, 1) && from <= SUBJECT_WITHIN;
  const nobody = single ? 0 : nobodyBefore(view, from);
  if (nobody === null) return false;
  if (nobody === 0 && isPlainlyOfNone(view, from)) return true;
  const parse = view.tree();
  const place = parse && placeOf(view, parse, from);
  if (!parse || place === null) return false;
  const clause = clauseOf(parse, place);
  // "None of the men, who were charged in May, spoke": the others were charged.
  if (hangsBy(parse, clause, 'relative-clause')) return false;
  // "Not one of the six": the tree takes the six for the subject.
  if (single) return true;
  const subject = subjectOf(parse, clause);
  if (subject === null) return false;
  const { from: first, to } = phraseOf(parse, subject);
  return wordOf(view, parse, first) - 1 <= nobody && nobody < wordOf(view, parse, to);
}

/** "None of the sixty held after the derby had been convicted": the first auxiliary, and no mark, stands between. */
function isPlainlyOfNone(view: SentenceView, from: number): boolean {
  if (!isA(view, 1, 'genitive', 'of')) return false;
  let word = from - 1;
  while (word > 1 && isA(view, word, 'be', 'auxiliary', 'adverb')) word--;
  if (word === from - 1) return false;
  for (; word > 1; word--)
    if (parted(view, word + 1) || isA(view, word, 'be', 'auxiliary', 'relative', 'that')) return false;
  return true;
}

function nobodyBefore(view: SentenceView, from: number): number | null {
  for (
    let word = from - 1;
    word >= Math.max(0, from - SUBJECT_WITHIN) && !isNewClause(view, word + 1);
    word--
  )
    if (isNobody(view, word) && !isA(view, word - 1, 'preposition')) return word;
  return null;
}

const isNobody = listed('negative-subjects');
const isSingle = listed('single-words');

/** "There was no trial: both pleaded guilty". */
function isNewClause(view: SentenceView, word: number): boolean {
  return /[:;]/u.test(gapBefore(view, word));
}
