import type { PassageWords } from './passage-words.ts';
import { editDistance, slipsAllowed } from './slips.ts';

/** A known term that an unknown one may have been meant as. */
export interface LikeTerm {
  readonly term: string;
  /** Letters added, left out, changed or swapped; 0 where the known term only goes on. */
  readonly slips: number;
}

/** The shortest beginning that is completed: of three letters too many words go on. */
const SHORTEST_BEGINNING = 4;
/** Letters by which a completed word may be longer: `extrad` goes on as `extradit`, not as any compound. */
const LONGEST_ENDING = 4;

/**
 * Known terms that `term` may have been meant as: those with the fewest slips, else those that begin with it.
 * None where it is known itself. Ordered by slips, then frequency, then alphabet; `frequencyOf` counts what is
 * visible to the asker, and a term that does not occur there is no candidate.
 */
export function likeTerms(
  words: PassageWords,
  term: string,
  frequencyOf: (term: string) => number,
): readonly LikeTerm[] {
  if (frequencyOf(term) > 0) return [];
  const slipped = candidates(spelledLike(words, term), term, frequencyOf);
  const fewest = slipped[0]?.slips;
  if (fewest !== undefined) return slipped.filter(({ slips }) => slips === fewest);
  return candidates(goingOn(words, term), term, frequencyOf);
}

/**
 * Terms that differ from it by slips only; two of fuzzyGet's steps are one swap. The first letter must be right: it
 * seldom slips, and asking for it spares many a word that is like another only by chance.
 */
function spelledLike(words: PassageWords, term: string): readonly LikeTerm[] {
  const allowed = slipsAllowed(term);
  if (allowed === 0) return [];
  return words
    .spelledLike(term, Math.max(2, allowed))
    .map((like) => ({ term: like, slips: editDistance(term, like) }))
    .filter(({ slips }) => slips <= allowed);
}

function goingOn(words: PassageWords, term: string): readonly LikeTerm[] {
  if (term.length < SHORTEST_BEGINNING || slipsAllowed(term) === 0) return [];
  const longest = term.length + LONGEST_ENDING;
  return [...words.beginningWith(term)]
    .filter((like) => like.length <= longest)
    .map((like) => ({ term: like, slips: 0 }));
}

function candidates(
  likes: readonly LikeTerm[],
  term: string,
  frequencyOf: (term: string) => number,
): readonly LikeTerm[] {
  return likes
    .filter((like) => like.term !== term)
    .map((like) => ({ like, frequency: frequencyOf(like.term) }))
    .filter(({ frequency }) => frequency > 0)
    .sort(
      (a, b) =>
        a.like.slips - b.like.slips || b.frequency - a.frequency || (a.like.term < b.like.term ? -1 : 1),
    )
    .map(({ like }) => like);
}
