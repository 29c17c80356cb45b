import { lexiconSet } from '../../../../language/lexicon.ts';
import { aboutWord, isMannerAdverb, isNumeral, listed } from '../../sentence/about-word.ts';
import { isA, parted, type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';

/** Between what makes a subject nobody and its verb stand at most so many words. */
const SUBJECT_WITHIN = 14;

/** Whether who stands before an English verb as its subject is nobody: "Neither the club nor its captain alleged", "No party has accused". */
export function isNobodys(view: SentenceView, verb: number): boolean {
  // "Nobody, said the mayor, was asked"
  if (parted(view, verb)) return false;
  const last = lastOfSubject(view, verb);
  for (let word = last; word >= Math.max(0, last - SUBJECT_WITHIN); word--) {
    if (wordIsQuoted(view, word)) return false;
    if (negates(view, word) && opensClause(view, word)) return isNobody(view, word);
    if (parted(view, word) || isA(view, word, ...NOT_IN_SUBJECT)) return false;
  }
  return false;
}

const NOT_IN_SUBJECT = [
  'be',
  'auxiliary',
  'modals',
  'relative',
  'subordinator',
  'coordinator',
  'but',
  'as',
] as const;

/** Auxiliaries and adverbs right before a verb belong to it. */
function lastOfSubject(view: SentenceView, verb: number): number {
  let word = verb - 1;
  while (word >= 0 && !parted(view, word + 1) && isOfVerb(view, word)) word--;
  return word;
}

function isOfVerb(view: SentenceView, word: number): boolean {
  return isA(view, word, 'auxiliary', 'adverb', 'modals', 'be') || isMannerAdverb(view, word);
}

function opensClause(view: SentenceView, word: number): boolean {
  return word === 0 || parted(view, word) || isA(view, word - 1, 'coordinator', 'but', 'that');
}

const negates = aboutWord(({ folded }, language) =>
  ['negative-subjects', 'neither-words', 'subject-negations'].some((list) =>
    lexiconSet(language, list).has(folded),
  ),
);

/** "No man", "not one man", "neither side"; not "No doubt", "not only", "No 10", "none other". */
function isNobody(view: SentenceView, word: number): boolean {
  if (isNot(view, word)) return isSingle(view, word + 1) || isA(view, word + 1, 'indefinite');
  return !isAffirmed(view, word + 1) && !isNumeral(view, word + 1);
}

const isNot = aboutWord(({ folded }) => folded === 'not');
const isSingle = listed('single-words');
/** What after "no", "none" leaves somebody who speaks. */
const isAffirmed = listed('affirmed-behind-no');
