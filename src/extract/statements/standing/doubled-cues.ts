import { aboutWord, holds } from '../sentence/about-word.ts';
import { isA, type SentenceView } from '../sentence/sentence-view.ts';
import type { Cue } from './cue.ts';

/** Whose conviction was quashed stands at most so many words before it ("whose manslaughter conviction was"). */
const OWNER_BEFORE = 2;

/**
 * "found guilty" by a court is the conviction, "overturned the conviction" the finding, never both; and who declares himself
 * guilty or innocent pleads, and is not found so.
 */
export function withoutDoubled(view: SentenceView, all: readonly Cue[]): readonly Cue[] {
  const pleas = all.filter(({ standing }) => standing === 'plea');
  const cues = all.filter((one) => !isVerdict(one) || !pleas.some((plea) => within(one, plea)));
  const findings = cues.filter(({ standing }) => standing === 'finding');
  if (findings.length === 0) return cues;
  const quashed = findings.find(({ from, to }) => holds(view, 'quashing-words', from, to));
  // "quashed the conviction of Hale, who was jailed for": no conviction is left.
  const isLeft = (one: Cue) =>
    !(quashed && one.from >= quashed.from - OWNER_BEFORE && !isGuiltyOf(view, one)) &&
    (one.frame !== 'against' || !findings.some((other) => isSwallowed(view, one, other)));
  const convictions = cues.filter((cue) => cue.standing === 'conviction' && isLeft(cue));
  return cues.filter((cue) => {
    if (cue.standing === 'conviction') return convictions.includes(cue);
    const verdict = (one: Cue) =>
      (one.frame !== 'against' || one.to > cue.to || isFoundGuilty(view, one, cue)) && within(one, cue);
    return cue.standing !== 'finding' || cue.frame === 'clause' || !convictions.some(verdict);
  });
}

/** "quashed it and found him guilty of murder instead". */
function isGuiltyOf(view: SentenceView, { from, to }: Cue): boolean {
  for (let word = from; word < to; word++)
    if (isGuiltyWord(view, word) && !isVerdictNoun(view, word + 1)) return true;
  return false;
}

function within(one: Cue, other: Cue): boolean {
  return other.from <= one.from && one.from < other.to;
}

function isVerdict({ standing }: Cue): boolean {
  return standing === 'conviction' || standing === 'finding';
}

/** "upheld the verdict against": one phrase; not "The court gave Hale two years and acquitted", whose verbs are two. */
function isSwallowed(view: SentenceView, one: Cue, other: Cue): boolean {
  if (!within(one, other) || one.to > other.to || isGuiltyOf(view, one)) return false;
  for (let word = one.to; word < other.to; word++) if (isA(view, word, 'coordinator')) return false;
  return true;
}

/** "The jury found Hale guilty of theft": the conviction alone; not "threw out guilty verdicts". */
function isFoundGuilty(view: SentenceView, one: Cue, { from, to }: Cue): boolean {
  return isGuiltyOf(view, one) && !holds(view, 'quashing-words', from, to);
}

const isGuiltyWord = aboutWord(({ folded }) => /^(?:guilty|culpables?)$/u.test(folded));
const isVerdictNoun = aboutWord(({ folded }) => /^verdicts?$/u.test(folded));
