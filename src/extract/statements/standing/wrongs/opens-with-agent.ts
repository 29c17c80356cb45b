import { isAgentNoun, singularOf } from '../../sentence/agents.ts';
import { CAUSE, gives } from '../../sentence/cause.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';

/** The phrase of who did it has at most so many words. */
const LONGEST_SUBJECT = 9;

/** The noun of a phrase stands within so many words behind its article. */
const NOUN_WITHIN = 3;

/**
 * Whether the words that end at `last` and begin a clause open with a person or body: "la fundación Manos del Este", "the
 * head of the night shift"; a preposition before them makes them no subject.
 */
export function opensWithAgent(view: SentenceView, last: number): boolean {
  let from = last;
  while (from > last - LONGEST_SUBJECT && from > 0 && !parted(view, from) && !opensClause(view, from - 1))
    from--;
  if (from > 0 && !parted(view, from) && !opensClause(view, from - 1)) return false;
  const several = isManyAgents(view, from);
  if (!several && !isA(view, from, 'article', 'indefinite', 'possessive', 'determiner')) return false;
  for (let word = from; word <= last; word++) if (holdsVerb(view, word)) return false;
  if (several) return true;
  for (let noun = from + 1; noun <= Math.min(last, from + NOUN_WITHIN); noun++) {
    if (isA(view, noun, 'preposition', 'cut')) return false;
    if (isAgentNoun(view.language, view.words[noun]?.folded ?? '')) return true;
  }
  return false;
}

/** "soldiers under Captain Hale": English names several without an article. */
function isManyAgents(view: SentenceView, word: number): boolean {
  const noun = view.words[word]?.folded ?? '';
  return view.language === 'en' && singularOf(noun) !== noun && isAgentNoun('en', noun);
}

function opensClause(view: SentenceView, word: number): boolean {
  return isA(view, word, 'that') && !isA(view, word - 1, 'preposition');
}

/** Another verb between them: somebody else may be its subject. */
function holdsVerb(view: SentenceView, word: number): boolean {
  return isA(view, word, 'auxiliary', 'be', 'modal', 'cut', 'relative') || gives(view, word, CAUSE.reporting);
}
