import { holds, listed } from '../../sentence/about-word.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { isMisdeedVerb } from '../wrongs/misdeed-verbs.ts';
import { isWantedVerdict } from './wanted-verdict.ts';

/** Lists of the words of which one shows that a court is told of. */
const OF_COURT = ['judges', 'prison-words', 'verdict-signs'];

/** The offence stands within so many words behind a term ("ten years in a northern jail for"). */
const OFFENCE_WITHIN = 10;

/**
 * Whether a term, a counted punishment or an answer that its words alone do not show to be a court's is one: beside it stands a
 * court, a prison or an offence, and nobody only asks for it ("got ten years for arson"; not "got ten years of peace").
 */
export function isOfCourtMatter(view: SentenceView, { from, to }: Cue): boolean {
  if (isWantedVerdict(view, from)) return false;
  if (OF_COURT.some((list) => holds(view, list))) return true;
  return holds(view, 'wrongdoing', 0, from) || namesOffence(view, to, to + OFFENCE_WITHIN);
}

/** "admitted theft at an earlier hearing", "before magistrates", "will be sentenced": a court hears who admits it. */
export function isAtHearing(view: SentenceView, { from, to }: Cue): boolean {
  const { length } = view.words;
  return holds(view, 'hearing-words', 0, from) || holds(view, 'hearing-words', to, length);
}

/** Whether some words name an offence or are forms of a verb of a wrong done. */
export function namesOffence(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < to; word++)
    if (isWrongdoing(view, word) || isMisdeedVerb(view, word)) return true;
  return false;
}

const isWrongdoing = listed('wrongdoing');
