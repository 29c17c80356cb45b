import type { SentenceView } from '../sentence/sentence-view.ts';
import { isOfAnother, isPleadedTo } from './courts/another-matter.ts';
import type { Cue } from './cue.ts';
import { accusesAnew } from './denials/accused-anew.ts';
import { OF_ANOTHER, strikesBack } from './denials/counter-accusation.ts';
import { meansElse } from './meaning/other-meaning.ts';
import { isNegated, negatedWithin } from './unreal/happened.ts';

/** A denial or a finding covers the accusation nouns within this many words after it. */
const COVERED = 14;

/** "alleged driver" has at most so many words. */
const ORNAMENT = 2;

/** Without the accusation words that a denial, a finding or a plea speaks of: "denies the accusations". */
export function withoutCovered(view: SentenceView, cues: readonly Cue[]): readonly Cue[] {
  const covers = cues.filter(
    (cue) => coversAccusations(view, cue) && !isNegated(view, cue) && !isEmpty(view, cue),
  );
  const plea = cues.find(({ standing }) => standing === 'plea');
  const own = cues.filter(
    (cue) => !namesCharge(cues, cue) && !(plea && (isPleadedTo(view, cue, plea) || isOrnament(cue))),
  );
  if (covers.length === 0) return own;
  let next = 0;
  let coveredTo = 0;
  return own.filter((cue) => {
    for (let cover = covers[next]; cover && cover.from <= cue.from; cover = covers[++next])
      coveredTo = Math.max(coveredTo, cover.to + COVERED);
    if (cue.standing !== 'accusation' && cue.standing !== 'charge') return true;
    return (
      cue.from >= coveredTo ||
      strikesBack(view, covers, cue) ||
      accusesAnew(view, covers, cue) ||
      isOfAnother(view, covers, cue)
    );
  });
}

/** "pide quince años para Hale": what gives no standing covers nothing. */
function isEmpty(view: SentenceView, cue: Cue): boolean {
  return (cue.standing === 'conviction' || cue.standing === 'plea') && meansElse(view, cue);
}

/** "the alleged driver", "allegedly": beside a plea it only tells who pleads, and to what. */
function isOrnament({ standing, frame, from, to }: Cue): boolean {
  if (standing !== 'accusation') return false;
  return (
    to - from <= ORNAMENT &&
    (frame === 'against' || frame === 'near' || (frame === 'clause' && to === from + 1))
  );
}

/**
 * "charged with bribery", "charged over the alleged theft", "The indictment alleges": what the charge is, is no accusation
 * beside it. Who is accused by name or said to be so by somebody, is.
 */
function namesCharge(cues: readonly Cue[], { standing, frame, from }: Cue): boolean {
  if (standing !== 'accusation') return false;
  const apart = OF_ANOTHER.has(frame);
  return cues.some((one) => one.standing === 'charge' && one.from <= from && (!apart || from < one.to));
}

function coversAccusations(view: SentenceView, cue: Cue): boolean {
  if (cue.standing === 'denial' || cue.standing === 'plea' || cue.standing === 'conviction') return true;
  if (cue.standing !== 'finding') return false;
  return cue.frame !== 'clause' || negatedWithin(view, cue.to, cue.to + COVERED);
}
