import { aboutWord } from '../../sentence/about-word.ts';
import { agentStandsAt } from '../../sentence/agents.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';

/** Between a form of "be" and the indictment that something is, stand at most so many words. */
const FIGURE_WITHIN = 4;

/** Whether an indictment is a figure of speech, "It is a sad indictment of our schools": nobody is indicted. */
export function isFigure(view: SentenceView, { from, to }: Cue): boolean {
  if (!isIndictment(view, from)) return false;
  let one = false;
  for (let word = from - 1; word >= Math.max(0, from - FIGURE_WITHIN) && !parted(view, word + 1); word--) {
    if (one && isA(view, word, 'be', 'as')) return true;
    one ||= isA(view, word, 'indefinite');
  }
  const behind = to === from + 1 ? to + 1 : to;
  // "indictments of and suits against ten clerks"
  if (isA(view, behind, 'coordinator')) return false;
  return isA(view, behind - 1, 'genitive') && !namedAt(view, behind) && !agentStandsAt(view, behind);
}

/** Whether a name or a number stands at a word or behind its article. */
function namedAt(view: SentenceView, from: number): boolean {
  const word = isA(view, from, 'determiner') ? from + 1 : from;
  return /^[\p{Lu}\d]/u.test(view.text.slice(view.words[word]?.start ?? view.end, view.end));
}

const isIndictment = aboutWord(({ folded }) => /^indictments?$/u.test(folded));
