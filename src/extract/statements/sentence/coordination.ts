import { lexiconSet } from '../../../language/lexicon.ts';
import { isAgentNoun } from './agents.ts';
import { behindName } from './own-kind.ts';
import { type EntityMention, isA, isPossessive, parted, type SentenceView, wordAt } from './sentence-view.ts';

/** A relative clause between two joined names is at most this many words long. */
const LONGEST_BETWEEN = 30;

/** A role before a joined name is at most this many words long ("and his brother-in-law, the dealer Vos"). */
const LONGEST_ROLE = 10;

/** A mention with those before it that an "and" or a comma joins to it. */
export function coordinatedBefore(
  view: SentenceView,
  mentions: readonly EntityMention[],
  last: number,
): readonly EntityMention[] {
  const found: EntityMention[] = [];
  for (let index = last; index >= 0; index--) {
    const mention = mentions[index];
    const next = found[0];
    if (mention && next && isOwnersPronoun(view, mention)) continue;
    if (!mention || isPossessive(view, mention)) break;
    if (next && !areCoordinated(view, mention, next)) break;
    found.unshift(mention);
  }
  return endsInAnd(view, found) ? found : found.slice(-1);
}

/** The mention of this number with those after it that an "and" or a comma joins to it. */
export function coordinatedAfter(view: SentenceView, first: number): readonly EntityMention[] {
  const found: EntityMention[] = [];
  for (let index = first; index < view.mentions.length; index++) {
    const mention = view.mentions[index];
    const previous = found.at(-1);
    if (mention && previous && isOwnersPronoun(view, mention)) continue;
    if (!mention || isPossessive(view, mention)) break;
    if (previous && !areCoordinated(view, previous, mention)) break;
    found.push(mention);
  }
  return endsInAnd(view, found) ? found : found.slice(0, 1);
}

/** "Hale and his brother Vos": his says whose brother. */
function isOwnersPronoun(view: SentenceView, mention: EntityMention): boolean {
  return mention.form === 'pronoun' && isPossessive(view, mention);
}

/** A list ends in "and"; commas alone part appositions and clauses ("the mayor's son, Hale, Vos said"). */
function endsInAnd(view: SentenceView, mentions: readonly EntityMention[]): boolean {
  const last = mentions.at(-1);
  if (!last || mentions.length === 1) return true;
  const at = wordAt(view, last.start);
  if (isA(view, at - 1, 'coordinator') || articleAfterCoordinator(view, at)) return true;
  const before = mentions.at(-2);
  const joint = before ? wordAt(view, before.end) : at;
  return (isA(view, joint, 'coordinator') && onlyTitles(view, joint + 1, at)) || joinsRole(view, joint, at);
}

/** "Hale and Vos", "Hale, Vos", "Hale, who lives abroad, and Vos". */
function areCoordinated(view: SentenceView, left: EntityMention, right: EntityMention): boolean {
  const from = behindName(view, left);
  const to = wordAt(view, right.start);
  if (to === from) return /^,\s/u.test(view.text.slice(left.end, left.end + 2));
  if (isA(view, from, 'coordinator') && onlyTitles(view, from + 1, to)) return true;
  if (joinsRole(view, from, to)) return true;
  if (!isA(view, to - 1, 'coordinator') && !articleAfterCoordinator(view, to)) return false;
  if (to - from <= 2) return true;
  const closed = parted(view, from) && parted(view, to - 1) && to - from <= LONGEST_BETWEEN;
  return closed && (isA(view, from, 'relative') || isApposed(view, left, from, to - 1));
}

/** "Hale, a former officer, and his cousin, the dealer Vos": an apposition, "and", a role before the next name. */
function joinsRole(view: SentenceView, from: number, to: number): boolean {
  let joint = to - 1;
  while (joint > from && !isA(view, joint, 'coordinator')) joint--;
  const closed = joint === from || (parted(view, from) && parted(view, joint));
  if (!isA(view, joint, 'coordinator') || !closed || to - joint > LONGEST_ROLE) return false;
  let commas = 0;
  let roles = 0;
  for (let word = from; word < to; word++) {
    if (word !== joint && isA(view, word, 'cut', 'be', 'modal', 'auxiliary', 'subordinator', 'relative'))
      return false;
    if (word <= joint) continue;
    if (parted(view, word)) commas++;
    if (isA(view, word, 'possessive') || isAgentNoun(view.language, view.words[word]?.folded ?? '')) roles++;
  }
  if (parted(view, to)) commas++;
  return roles > 0 && commas <= 1;
}

/** "Hale, now on leave, and Vos denied": no verb between, and the first of them opens the sentence. */
function isApposed(view: SentenceView, left: EntityMention, from: number, to: number): boolean {
  for (let word = from; word < to; word++) {
    if (isA(view, word, 'cut', 'be', 'modal', 'auxiliary', 'subordinator')) return false;
  }
  const first = wordAt(view, left.start);
  for (let word = 0; word < first; word++) if (!isTitle(view, word)) return false;
  return true;
}

/** Words that may stand before the name that opens a sentence: "The mayor Tobias Hale", "Gen. Hale". */
function isTitle(view: SentenceView, word: number): boolean {
  const initial = view.text.charAt(view.words[word]?.start ?? view.end);
  const roles = lexiconSet(view.language, 'person-nouns');
  return (
    isA(view, word, 'article') ||
    roles.has(view.words[word]?.folded ?? '') ||
    (word > 0 && initial !== initial.toLowerCase())
  );
}

/** "and Constable Hale", "y la concejala Vos". */
function onlyTitles(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < to; word++)
    if (!isTitle(view, word) && !isA(view, word, 'object')) return false;
  return true;
}

/** "and the bank", "y a Hale". */
function articleAfterCoordinator(view: SentenceView, to: number): boolean {
  return isA(view, to - 1, 'article', 'object') && isA(view, to - 2, 'coordinator');
}
