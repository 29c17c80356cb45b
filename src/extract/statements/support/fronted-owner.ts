import { childOf, wholeOf } from '../../syntax/tree.ts';
import { listed } from '../sentence/about-word.ts';
import { isCapitalized } from '../sentence/capitals.ts';
import { isA, parted, type SentenceView, wordIsQuoted } from '../sentence/sentence-view.ts';
import { wordOf } from '../sentence/tree-places.ts';

/** The owner stands within so many words of the preposition that opens the sentence ("En la primera de sus cartas"). */
const OWNER_WITHIN = 4;

/**
 * The number of a "his" or "su" in a phrase set in front of the sentence, "En su opinión, el puente es seguro", where who is
 * meant does not follow: whose opinion it is never does, and for all else it would be the subject ("En su carta, el alcalde").
 */
export function frontedOwner(view: SentenceView): number | null {
  if ((!isA(view, 0, 'preposition') && !isPrepositionSuch(view)) || isA(view, 0, 'as')) return null;
  for (let word = 1; word <= OWNER_WITHIN && view.words[word]; word++) {
    if (parted(view, word) || wordIsQuoted(view, word)) return null;
    if (!isA(view, word, 'possessive')) continue;
    if (isOwnTurn(view, word + 1)) return null;
    return isView(view, word + 1) || !hasOwner(view, word) ? word : null;
  }
  return null;
}

/** "a su juicio": a preposition that also marks an object. */
function isPrepositionSuch(view: SentenceView): boolean {
  return view.language === 'es' && isA(view, 0, 'object');
}

/** "por su parte", "a su vez": the owner is the subject, or nobody. */
export const isOwnTurn = listed('own-turns');

const isView = listed('views-held');

/** Whether who owns what stands in front follows: a name before the verb, or the subject as what "the" tells as known. */
function hasOwner(view: SentenceView, owner: number): boolean {
  const parse = view.tree();
  const verb = parse?.heads.indexOf(-1) ?? -1;
  const at = parse && verb >= 0 ? wordOf(view, parse, verb) : view.words.length;
  if (at <= owner || namesBetween(view, owner, at)) return true;
  const subject = parse ? childOf(parse, verb, 'subject', 'passive-subject') : null;
  if (!parse || subject === null) return false;
  const { from, to } = wholeOf(parse, subject);
  const first = wordOf(view, parse, from);
  if (first <= owner || isA(view, first, 'singular', 'plural', 'speaking', 'neuter')) return true;
  for (let word = first; word < wordOf(view, parse, to); word++) if (isCapitalized(view, word)) return true;
  return subject < verb && isA(view, first, 'article');
}

function namesBetween(view: SentenceView, owner: number, verb: number): boolean {
  const start = view.words[owner]?.start ?? view.end;
  const end = view.words[verb]?.start ?? view.end;
  return view.mentions.some(
    (mention) => mention.start > start && mention.end <= end && mention.form === 'name',
  );
}
