import { holds } from '../../sentence/about-word.ts';
import { isA, parted, partedWithin, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';

/** "faces a further charge", "imputada en una segunda causa": what tells another matter stands within so many words beside. */
const MARK_WITHIN = 4;

/** "who has since pleaded": the relative stands within so many words before the plea. */
const RELATIVE_WITHIN = 4;

/**
 * Whether a charge is what somebody pleads to in the same sentence: the plea alone is told, unless it is another charge, or
 * somebody else pleads in a relative clause behind ("charged Hale and Vos, who has pleaded guilty").
 */
export function isPleadedTo(view: SentenceView, cue: Cue, plea: Cue): boolean {
  if (cue.standing !== 'charge' || isMarkedOther(view, cue)) return false;
  if (cue.from > plea.from) return true;
  for (let word = Math.max(cue.to, plea.from - RELATIVE_WITHIN); word < plea.from; word++)
    if (isA(view, word, 'relative') && parted(view, word)) return false;
  return !isOfSomebodyElse(view, cue, plea);
}

/** "Hale was charged, and Vos pleaded guilty": one is named before the charge, somebody else between it and the plea. */
function isOfSomebodyElse(view: SentenceView, { from, to }: Cue, plea: Cue): boolean {
  const start = view.words[from]?.start ?? view.end;
  const charged = new Set(view.mentions.filter((one) => one.end <= start).map(({ entity }) => entity));
  const [first, last] = [view.words[to]?.start ?? view.end, view.words[plea.from]?.start ?? view.end];
  const between = view.mentions.filter((one) => one.start >= first && one.end <= last && one.form === 'name');
  return charged.size > 0 && between.some(({ entity }) => !charged.has(entity));
}

/**
 * Whether an accusation or a charge behind a verdict is of another matter than the verdict: "Jailed in 2011 for fraud, Hale now
 * stands accused of", "was acquitted of murder but faces a further charge".
 */
export function isOfAnother(view: SentenceView, covers: readonly Cue[], cue: Cue): boolean {
  const last = covers.findLast((one) => one.from < cue.from);
  if (last?.standing !== 'conviction' && last?.standing !== 'finding') return false;
  if (last.frame === 'clause' || cue.from < last.to) return false;
  return (
    isMarkedOther(view, cue) ||
    (isOfOpening(view, last) && tellsOfSubject(cue) && partedWithin(view, last.to, cue.from + 1))
  );
}

/** "once jailed", "Condenado en 2012", "Out on licence from a life term": a verdict before the sentence's own subject. */
function isOfOpening(view: SentenceView, { from }: Cue): boolean {
  const opens = isA(view, 0, 'determiner', 'singular', 'plural') || view.mentions[0]?.start === view.start;
  return !opens && !partedWithin(view, 1, from + 1);
}

/** "Hale was charged", "stands accused", "vuelve a ser acusado", "acusó a": a verb of the sentence, no noun. */
function tellsOfSubject({ frame }: Cue): boolean {
  return frame === 'subject' || frame === 'object';
}

function isMarkedOther(view: SentenceView, { from, to }: Cue): boolean {
  return holds(view, 'other-matter-words', from - MARK_WITHIN, to + MARK_WITHIN);
}
