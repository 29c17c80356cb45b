import { lexiconSet } from '../../language/lexicon.ts';
import type { Language, Standing } from '../../model.ts';
import { type PhraseIndex, type PhraseMatch, phraseIndex, phrasesAt } from './phrases.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import { isA, parted, type SentenceView, wordIsQuoted } from './sentence-view.ts';

/** Where whom a cue is about stands in its sentence; explained at the head of `accusations.txt`. */
export type Frame =
  | 'object'
  | 'subject'
  | 'near'
  | 'actor'
  | 'payer'
  | 'against'
  | 'between'
  | 'clause'
  | 'claimed'
  | 'deed'
  | 'speaker'
  | 'none';

/** Words of a sentence that give it a standing. */
export interface Cue {
  readonly standing: Standing;
  readonly frame: Frame;
  /** Whether it counts only where somebody is named in its frame. */
  readonly named: boolean;
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

/** A condition further before a cue than this many words is another clause's. */
const UNREAL_REACH = 10;

/** A "nothing" or "no" that negates a deed stands within this many words after its verb. */
const OBJECT_WITHIN = 2;

/** How far after a negated cue a "but" can take the negation back ("not accused of bribes but of …"). */
const CONTRAST_REACH = 14;

/** A denial or a finding covers the accusation nouns within this many words after it. */
const COVERED = 14;

/** What a phrase of the lists means; without a standing it is another sense of their words. */
interface Sense {
  readonly standing: Standing | null;
  readonly frame: Frame;
  readonly named: boolean;
}

const read = new Map<Language, PhraseIndex<Sense>>();

/** The cues of a sentence, other senses, negated ones and those inside a denial left out. */
export function cuesIn(view: SentenceView): readonly Cue[] {
  const index = sensesOf(view.language);
  const masked = new Set<number>();
  const found: Cue[] = [];
  for (let word = 0; word < view.words.length; word++) {
    const matches = phrasesAt(index, view.words, word);
    for (const match of matches) if (match.value.standing === null) mask(masked, match);
    if (matches.length === 0) continue;
    const formal = longestOf(matches, 'charge');
    for (const [standing] of LISTS) {
      const { from, headTo, to, value } = longestOf(matches, standing) ?? NO_MATCH;
      // "acusó formalmente a" is a charge and nothing less.
      if (formal && standing === 'accusation' && formal.to > to) continue;
      if (value) found.push({ standing, frame: value.frame, named: value.named, from, headTo, to });
    }
  }
  const own = found.filter((cue) => !isMasked(masked, cue)).map((cue) => asDenial(view, cue));
  return own.length === 0 ? own : withoutCovered(view, own).filter((cue) => keeps(view, cue));
}

/** Whether a phrase in which a word means something else begins with it: "denied a permit". */
export function hasOtherSense(view: SentenceView, word: number): boolean {
  return phrasesAt(sensesOf(view.language), view.words, word).some(({ value }) => value.standing === null);
}

const NO_MATCH = { from: 0, headTo: 0, to: 0, value: null };

function sensesOf(language: Language): PhraseIndex<Sense> {
  const known = read.get(language);
  if (known) return known;
  const lists = LISTS.map(([standing, name]) => ({
    name,
    meaningOf: (rest: string): Sense => senseOf(standing, rest),
  }));
  const otherSense: Sense = { standing: null, frame: 'none', named: false };
  const index = phraseIndex(language, [...lists, { name: 'other-senses', meaningOf: () => otherSense }]);
  read.set(language, index);
  return index;
}

function senseOf(standing: Standing, rest: string): Sense {
  const [frame = '', condition] = rest.split(/\s+/u);
  return { standing, frame: (frame || 'none') as Frame, named: condition === 'named' };
}

/** The longest match, of equal ones that with the longest head; the list's order decides between equals. */
function longestOf(matches: readonly PhraseMatch<Sense>[], standing: Standing): PhraseMatch<Sense> | null {
  let best: PhraseMatch<Sense> | null = null;
  for (const match of matches) {
    if (match.value.standing !== standing) continue;
    if (!best || match.to > best.to || (match.to === best.to && match.headTo > best.headTo)) best = match;
  }
  return best;
}

function mask(masked: Set<number>, { from, to }: PhraseMatch<Sense>): void {
  for (let word = from; word < to; word++) masked.add(word);
}

function isMasked(masked: ReadonlySet<number>, { from, headTo }: Cue): boolean {
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

/** "said that Hale had hidden nothing": what is said not to have been done is denied. */
function asDenial(view: SentenceView, cue: Cue): Cue {
  if (cue.frame !== 'deed' || !negatedWithin(view, cue.headTo, cue.to + OBJECT_WITHIN)) return cue;
  return { ...cue, standing: 'denial', named: false };
}

function keeps(view: SentenceView, cue: Cue): boolean {
  if (cue.standing === 'opinion') return !wordIsQuoted(view, cue.from);
  if (cue.frame === 'deed') return isDone(view, cue);
  if (cue.standing === 'finding') return true;
  if (cue.standing !== 'denial' && isUnreal(view, cue)) return false;
  if (cue.standing === 'conviction' && negatedWithin(view, cue.from, cue.to)) return false;
  return !isNegated(view, cue) || contrasts(view, cue);
}

/** The deed was done by whom the clause is about: not "was robbed", not "could steal", not "if he lied". */
function isDone(view: SentenceView, { headTo, to }: Cue): boolean {
  if (isA(view, to - 2, 'be')) return false;
  const verbs = reportingVerbs(view.language);
  for (let word = headTo; word < to; word++) {
    // "said that Vos said that Hale lied": the inner report says who did it.
    const reported = word < to - 1 && verbs.has(view.words[word]?.lower ?? '');
    if (reported || isA(view, word, 'modals', 'conditional')) return false;
  }
  return !view.text.slice(view.words[to - 1]?.end, view.end).includes('?');
}

/** "could be charged", "if Hale were charged", "plays a banker convicted of murder". */
function isUnreal(view: SentenceView, { from }: Cue): boolean {
  const stories = lexiconSet(view.language, 'fiction-words');
  for (let word = from - 1; word >= Math.max(0, from - UNREAL_REACH); word--) {
    if (parted(view, word + 1)) return false;
    if (isA(view, word, 'conditional') || stories.has(view.words[word]?.folded ?? '')) return true;
    if (from - word <= NEGATION_REACH && isA(view, word, 'modals')) return true;
  }
  return false;
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
