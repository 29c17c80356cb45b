import type { Language, Standing } from '../../model.ts';
import { type PhraseIndex, type PhraseMatch, phraseIndex, phrasesAt } from './phrases.ts';
import { isA, parted, type SentenceView, wordIsQuoted } from './sentence-view.ts';
import type { Word } from './words.ts';

/** Where whom a cue is about stands in its sentence; explained at the head of `accusations.txt`. */
export type Frame =
  | 'object'
  | 'subject'
  | 'near'
  | 'named'
  | 'actor'
  | 'payer'
  | 'against'
  | 'between'
  | 'clause'
  | 'speaker'
  | 'none';

/** Words of a sentence that give it a standing. */
export interface Cue {
  readonly standing: Standing;
  readonly frame: Frame;
  /** Word numbers; `to` is exclusive, `headTo` is where the words before the first gap end. */
  readonly from: number;
  readonly headTo: number;
  readonly to: number;
}

/** Lexicon list per standing, in the order in which standings are listed. */
const LISTS: readonly (readonly [Standing, string])[] = [
  ['accusation', 'accusations'],
  ['charge', 'charges'],
  ['plea', 'pleas'],
  ['conviction', 'convictions'],
  ['denial', 'denials'],
  ['finding', 'findings'],
  ['opinion', 'opinions'],
];

/** A negation further before a cue than this many words negates something else. */
const NEGATION_REACH = 4;

/** How far after a negated cue a "but" can take the negation back ("not accused of bribes but of …"). */
const CONTRAST_REACH = 14;

/** A denial or a finding covers the accusation nouns within this many words after it. */
const COVERED = 14;

interface StandingLists {
  readonly cues: readonly (readonly [Standing, PhraseIndex<Frame>])[];
  readonly otherSenses: PhraseIndex<null>;
}

const read = new Map<Language, StandingLists>();

/** The cues of a sentence, other senses, negated ones and those inside a denial left out. */
export function cuesIn(view: SentenceView): readonly Cue[] {
  const { cues, otherSenses } = listsOf(view.language);
  const masked = maskOf(otherSenses, view.words);
  const found: Cue[] = [];
  for (let word = 0; word < view.words.length; word++) {
    for (const [standing, index] of cues) {
      const longest = longestOf(phrasesAt(index, view.words, word));
      if (!longest || isMasked(masked, longest)) continue;
      found.push({ standing, frame: longest.value, ...placesOf(longest) });
    }
  }
  return withoutCovered(view, found).filter((cue) => keeps(view, cue));
}

function placesOf({ from, headTo, to }: PhraseMatch<Frame>): Pick<Cue, 'from' | 'headTo' | 'to'> {
  return { from, headTo, to };
}

function listsOf(language: Language): StandingLists {
  const known = read.get(language);
  if (known) return known;
  const lists: StandingLists = {
    cues: LISTS.map(([standing, list]) => [
      standing,
      phraseIndex(language, list, (rest) => (rest || 'none') as Frame),
    ]),
    otherSenses: phraseIndex(language, 'other-senses', () => null),
  };
  read.set(language, lists);
  return lists;
}

/** The longest match, of equal ones that with the longest head; the list's order decides between equals. */
function longestOf(matches: readonly PhraseMatch<Frame>[]): PhraseMatch<Frame> | null {
  let best: PhraseMatch<Frame> | null = null;
  for (const match of matches) {
    if (!best || match.to > best.to || (match.to === best.to && match.headTo > best.headTo)) best = match;
  }
  return best;
}

/** Which words belong to a phrase of another sense. */
function maskOf(index: PhraseIndex<null>, words: readonly Word[]): ReadonlySet<number> {
  const masked = new Set<number>();
  for (let word = 0; word < words.length; word++) {
    for (const { from, to } of phrasesAt(index, words, word)) {
      for (let inside = from; inside < to; inside++) masked.add(inside);
    }
  }
  return masked;
}

function isMasked(masked: ReadonlySet<number>, { from, headTo }: PhraseMatch<Frame>): boolean {
  for (let word = from; word < headTo; word++) if (masked.has(word)) return true;
  return false;
}

/** Without the accusation words that a denial, a finding or a plea speaks of: "denies the accusations". */
function withoutCovered(view: SentenceView, cues: readonly Cue[]): readonly Cue[] {
  const covers = cues.filter((cue) => coversAccusations(view, cue) && !isNegated(view, cue));
  if (covers.length === 0) return cues;
  let next = 0;
  let coveredTo = 0;
  return cues.filter((cue) => {
    for (let cover = covers[next]; cover && cover.from <= cue.from; cover = covers[++next])
      coveredTo = Math.max(coveredTo, cover.to + COVERED);
    return (cue.standing !== 'accusation' && cue.standing !== 'charge') || cue.from >= coveredTo;
  });
}

function coversAccusations(view: SentenceView, cue: Cue): boolean {
  if (cue.standing === 'denial' || cue.standing === 'plea' || cue.standing === 'conviction') return true;
  if (cue.standing !== 'finding') return false;
  return cue.frame !== 'clause' || negatedWithin(view, cue.to, cue.to + COVERED);
}

function keeps(view: SentenceView, cue: Cue): boolean {
  if (cue.standing === 'opinion') return !wordIsQuoted(view, cue.from);
  if (cue.standing === 'finding') return true;
  return !isNegated(view, cue) || contrasts(view, cue);
}

function isNegated(view: SentenceView, cue: Cue): boolean {
  for (let word = cue.from - 1; word >= Math.max(0, cue.from - NEGATION_REACH); word--) {
    if (parted(view, word + 1) || isA(view, word, 'cut')) return false;
    if (isNegative(view, word)) return true;
  }
  return false;
}

function contrasts(view: SentenceView, cue: Cue): boolean {
  const last = Math.min(view.words.length, cue.to + CONTRAST_REACH);
  for (let word = cue.to; word < last; word++) if (isA(view, word, 'but')) return true;
  return false;
}

function negatedWithin(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < Math.min(to, view.words.length); word++)
    if (isNegative(view, word)) return true;
  return false;
}

/** Whether a word negates: not, never, didn't. */
export function isNegative(view: SentenceView, word: number): boolean {
  return isA(view, word, 'negative') || (view.words[word]?.folded.endsWith("n't") ?? false);
}
