import { aboutWord, listed } from '../../sentence/about-word.ts';
import { isAgentNoun } from '../../sentence/agents.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';

/** What a place or craft is used for is told in at most so many words: "drug-trafficking". */
const USE_WITHIN = 2;

/**
 * Whether "alleged" stands before people or things of a kind, not those ones, who accuse nobody: "a law against alleged smugglers",
 * "strikes on suspected terrorist camps", "an alleged drug-trafficking boat".
 */
export function isOfKind(view: SentenceView, cue: Cue): boolean {
  if (view.language !== 'en' || !isAlleged(view, cue.from)) return false;
  return isOfWrongdoers(view, cue) || isWrongPlace(view, cue.from);
}

/** "against alleged smugglers", "on suspected terrorist camps". */
function isOfWrongdoers(view: SentenceView, { from, to }: Cue): boolean {
  if (to !== from + 2 || !isWrongdoer(view, to - 1)) return false;
  if (!isA(view, from - 1, 'preposition', 'against')) return false;
  const behind = view.words[to]?.folded ?? '';
  return isPlural(view, to - 1) || (isPlural(view, to) && !isAgentNoun('en', behind) && !parted(view, to));
}

/** "alleged drug boats". */
function isWrongPlace(view: SentenceView, alleged: number): boolean {
  for (let word = alleged + 1; word <= alleged + 1 + USE_WITHIN; word++) {
    if (isA(view, word, 'determiner', 'preposition', 'coordinator')) return false;
    if (word > alleged + 1 && isPlace(view, word)) return true;
  }
  return false;
}

const isAlleged = aboutWord(({ folded }) => /^(?:alleged|suspected|presumed|reputed)$/u.test(folded));
const isPlural = aboutWord(({ folded }) => /[a-z]{2}[^s]s$/u.test(folded));
const isWrongdoer = listed('wrongdoers');
const isPlace = listed('wrong-places');
