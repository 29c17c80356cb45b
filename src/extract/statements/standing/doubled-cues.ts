import { holds } from '../sentence/about-word.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { Cue } from './cue.ts';

/** Whose conviction was quashed stands at most so many words before it ("whose manslaughter conviction was"). */
const OWNER_BEFORE = 2;

/** "found guilty" by a court is the conviction, "overturned the conviction" the finding, never both. */
export function withoutDoubled(view: SentenceView, cues: readonly Cue[]): readonly Cue[] {
  const within = (one: Cue, other: Cue) => other.from <= one.from && one.from < other.to;
  const findings = cues.filter(({ standing }) => standing === 'finding');
  if (findings.length === 0) return cues;
  const quashed = findings.find(({ from, to }) => holds(view, 'quashing-words', from, to));
  // "quashed the conviction of Hale, who was jailed for": no conviction is left.
  const isLeft = (one: Cue) =>
    !(quashed && one.from >= quashed.from - OWNER_BEFORE && !isGuiltyOf(view, one)) &&
    (one.frame !== 'against' || !findings.some((other) => within(one, other) && one.to <= other.to));
  const convictions = cues.filter((cue) => cue.standing === 'conviction' && isLeft(cue));
  return cues.filter((cue) => {
    if (cue.standing === 'conviction') return convictions.includes(cue);
    const verdict = (one: Cue) => (one.frame !== 'against' || one.to > cue.to) && within(one, cue);
    return cue.standing !== 'finding' || cue.frame === 'clause' || !convictions.some(verdict);
  });
}

/** "quashed it and found him guilty of murder instead". */
function isGuiltyOf(view: SentenceView, { from, to }: Cue): boolean {
  return view.words.slice(from, to).some(({ folded }) => /^(?:guilty|culpables?)$/u.test(folded));
}
