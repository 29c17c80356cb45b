import { holds } from '../../sentence/about-word.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';

/** "faces a further charge", "imputada en una segunda causa": what tells another matter stands within so many words beside. */
const MARK_WITHIN = 4;

/** "Already jailed for fraud, Hale": a participle that opens the sentence stands within its first so many words. */
const OPENING = 3;

/** Whether a charge is what somebody pleads to in the same sentence: the plea alone is told, unless it is another charge. */
export function isPleadedTo(view: SentenceView, cue: Cue): boolean {
  return cue.standing === 'charge' && !isMarkedOther(view, cue);
}

/**
 * Whether an accusation or a charge behind a verdict is of another matter than the verdict: "Jailed in 2011 for fraud, Hale now
 * stands accused of", "was acquitted of murder but faces a further charge".
 */
export function isOfAnother(view: SentenceView, covers: readonly Cue[], cue: Cue): boolean {
  const last = covers.findLast((one) => one.from < cue.from);
  if (last?.standing !== 'conviction' && last?.standing !== 'finding') return false;
  if (last.frame === 'clause' || cue.from < last.to) return false;
  return isMarkedOther(view, cue) || (isOpening(view, last) && tellsOfSubject(view, cue) && isPast(view, last, cue));
}

/** "once jailed", "Condenado en 2012": a verdict in a participle before the sentence's own subject. */
function isOpening(view: SentenceView, { from }: Cue): boolean {
  if (from > OPENING) return false;
  for (let word = 0; word < from; word++) if (isA(view, word, 'determiner') || parted(view, word + 1)) return false;
  return !isA(view, from, 'preposition', 'determiner');
}

/** "Hale was charged", "stands accused", "vuelve a ser acusado", "acusó a": a verb of the sentence, no noun. */
function tellsOfSubject(view: SentenceView, { frame }: Cue): boolean {
  return view.words.length > 0 && (frame === 'subject' || frame === 'object');
}

function isPast(view: SentenceView, { to }: Cue, { from }: Cue): boolean {
  for (let word = to; word <= from; word++) if (parted(view, word)) return true;
  return false;
}

function isMarkedOther(view: SentenceView, { from, to }: Cue): boolean {
  return holds(view, 'other-matter-words', from - MARK_WITHIN, to + MARK_WITHIN);
}
