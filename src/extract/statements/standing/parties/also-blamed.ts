import { aboutWord, listed } from '../../sentence/about-word.ts';
import { isAgentNoun } from '../../sentence/agents.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { coordinatedAfter } from '../../sentence/coordination.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import {
  type EntityMention,
  isA,
  isPossessive,
  parted,
  type SentenceView,
  wordAt,
} from '../../sentence/sentence-view.ts';
import type { Cue, Frame } from '../cue.ts';
import { phraseIndexes, phrasesAt } from '../phrases.ts';

/** Between whom somebody blames first and whom he blames besides stand at most so many words ("for the loss of the funds"). */
const JOINED_WITHIN = 10;

/** A role before the name of whom somebody blames besides has at most so many words ("his patron, the banker"). */
const ROLE_WITHIN = 4;

/** The frames in which whom somebody blames stands behind the blaming. */
const BEHIND: ReadonlySet<Frame> = new Set(['object', 'against', 'between']);

/**
 * Whom a cue is about besides those found, where words of degree or the preposition said again stand between, and no more "and" joins
 * name to name: "blamed Hale and, indirectly, Vos", "attributed it to Hale and to Vos's support".
 */
export function alsoBlamed(
  view: SentenceView,
  cue: Cue,
  found: readonly EntityMention[],
): readonly EntityMention[] {
  const last = found.at(-1);
  if (!last || !BEHIND.has(cue.frame) || last.start < (view.words[cue.from]?.start ?? view.end)) return [];
  const joint = jointAfter(view, wordAt(view, last.end));
  if (joint === null) return [];
  const aside = pastAside(view, joint.to);
  const from = isSaidAgain(view, cue, aside) ? aside + 1 : aside;
  // "blamed Hale and the bank": whom an "and" alone joins was found with the first.
  return from === joint.from + 1 ? [] : namedAt(view, from, from > aside);
}

/** The words of the next "and" or "along with", where no verb stands before it. */
function jointAfter(view: SentenceView, from: number): WordRange | null {
  for (let word = from; word < Math.min(view.words.length, from + JOINED_WITHIN); word++) {
    if (isA(view, word, 'be', 'auxiliary', 'modal', 'subordinator', 'relative', 'singular', 'plural'))
      return null;
    const joined = phrasesAt(JOINTS[view.language], view.words, word)[0];
    if (joined) return joined;
    if (parted(view, word) && word > from && !isA(view, word, 'coordinator')) return null;
  }
  return null;
}

/** Number of the first word behind words of degree: "indirectly,", "to a lesser extent,". */
function pastAside(view: SentenceView, from: number): number {
  let word = from;
  for (;;) {
    const to = Math.max(word, ...phrasesAt(ASIDES[view.language], view.words, word).map((match) => match.to));
    if (to === word) return word;
    word = to;
  }
}

/** Whether the preposition behind which the first is named stands at a word again: "to Hale and, indirectly, to Vos". */
function isSaidAgain(view: SentenceView, { from, to }: Cue, word: number): boolean {
  const own = prepositionAt(view, word);
  if (!isA(view, word, 'preposition', 'object')) return false;
  for (let inner = from + 1; inner <= to; inner++) if (prepositionAt(view, inner) === own) return true;
  return false;
}

/** "al" is an "a" with its article. */
const prepositionAt = aboutWord(({ folded }) => folded.replace(/^(a|de)l$/u, '$1'));

/** Whoever is named behind at most a role, where no verb follows; whose support it is, where it is a deed of his. */
function namedAt(view: SentenceView, from: number, governed: boolean): readonly EntityMention[] {
  const start = view.words[from]?.start ?? view.end;
  const first = view.mentions.findIndex((mention) => mention.start >= start);
  const mention = view.mentions[first];
  if (mention?.form !== 'name') return [];
  const name = wordAt(view, mention.start);
  const end = wordAt(view, mention.end);
  if (isPossessive(view, mention)) return name === from && isBlamedAct(view, end) ? [mention] : [];
  if (isActOf(view, from, name)) return [mention];
  if (name - from > ROLE_WITHIN || !isRole(view, from, name)) return [];
  const all = coordinatedAfter(view, first);
  const after = wordAt(view, all.at(-1)?.end ?? mention.end);
  const closed =
    after >= view.words.length ||
    parted(view, after) ||
    isA(view, after, 'preposition', 'relative', 'coordinator');
  return closed || governed ? all : [];
}

/** "al respaldo de Vos": a deed and whose it is. */
function isActOf(view: SentenceView, from: number, name: number): boolean {
  const act = isA(view, from, 'article', 'possessive') ? from + 1 : from;
  return isBlamedAct(view, act) && isA(view, act + 1, 'genitive', 'of') && act + 2 === name;
}

/** "Vos", "his patron Vos", "President Vos"; not "praised Vos". */
function isRole(view: SentenceView, from: number, name: number): boolean {
  for (let word = from; word < name; word++) {
    const fits =
      isA(view, word, 'article', 'possessive', 'object') ||
      isCapitalized(view, word) ||
      isFormer(view, word) ||
      isAgentNoun(view.language, view.words[word]?.folded ?? '');
    if (!fits || (parted(view, word) && word > from)) return false;
  }
  return true;
}

const isFormer = listed('former-words');
const isBlamedAct = listed('blamed-acts');
const JOINTS = phraseIndexes([{ name: 'blame-joints', meaningOf: () => null }]);
const ASIDES = phraseIndexes([{ name: 'degree-asides', meaningOf: () => null }]);
