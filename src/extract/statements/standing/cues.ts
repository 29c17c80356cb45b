import type { WordForm } from '../../../language/word-form.ts';
import type { Language, Standing } from '../../../model.ts';
import { listed } from '../sentence/about-word.ts';
import { CAUSE, gives } from '../sentence/cause.ts';
import { type SentenceView, wordIsQuoted } from '../sentence/sentence-view.ts';
import { isFarWith } from './courts/charge-sense.ts';
import { isGivenByCourt } from './courts/given-by-court.ts';
import { isToldFinding } from './courts/told-finding.ts';
import { isUnbrought } from './courts/unbrought.ts';
import { isUndoneWithin } from './courts/undone-within.ts';
import { isUnshown } from './courts/unproved.ts';
import { withoutCovered } from './covered-cues.ts';
import { CUE_MATTERS, type Cue, type CueMatter, type Frame } from './cue.ts';
import { deniesDoing } from './denials/counter-accusation.ts';
import { withoutDoubled } from './doubled-cues.ts';
import { isOfNoPerson, meansElse } from './meaning/other-meaning.ts';
import { type PhraseMatch, phraseIndexes, phrasesAt } from './phrases.ts';
import { isGeneral } from './unreal/general.ts';
import {
  contrasts,
  isInNegatedClause,
  isNegated,
  isOfNothing,
  reachesNeither,
  reachesNobody,
} from './unreal/happened.ts';
import { isSupposedInTree } from './unreal/tree-unreal.ts';
import { isAhead, isAvoided, isUnreal, opensUnreal } from './unreal/unreal.ts';

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

/** What a phrase of the lists means; without a standing it is another sense of their words. */
interface Sense {
  readonly standing: Standing | null;
  readonly frame: Frame;
  readonly named: boolean;
  readonly person: boolean;
  readonly alone: boolean;
  readonly ahead: boolean;
  readonly fact: boolean;
  readonly firm: boolean;
  readonly only: CueMatter | undefined;
}

const OTHER_SENSE = senseOf(null, '');

const SENSES = phraseIndexes<Sense>([
  ...LISTS.map(([standing, name]) => ({ name, meaningOf: (rest: string) => senseOf(standing, rest) })),
  { name: 'other-senses', meaningOf: () => OTHER_SENSE },
]);

function senseOf(standing: Standing | null, rest: string): Sense {
  const [frame = '', ...conditions] = rest.split(/\s+/u);
  return {
    standing,
    frame: (frame || 'none') as Frame,
    named: conditions.includes('named'),
    person: conditions.includes('person'),
    alone: conditions.includes('alone'),
    ahead: conditions.includes('ahead'),
    fact: conditions.includes('fact'),
    firm: conditions.includes('firm'),
    only: CUE_MATTERS.find((matter) => conditions.includes(matter)),
  };
}

/**
 * The cues of a sentence, other senses, negated ones and those inside a denial left out. Of the phrases at a word the
 * longest counts whose condition (`holds`) the sentence fulfils.
 */
export function cuesIn(view: SentenceView, holds: (cue: Cue) => boolean): readonly Cue[] {
  const index = SENSES[view.language];
  const masked: PhraseMatch<Sense>[] = [];
  const found: Cue[] = [];
  const stands = (cue: Cue): boolean => holds(cue) && !isFarWith(view, cue) && isGivenByCourt(view, cue);
  for (let word = 0; word < view.words.length; word++) {
    if (!gives(view, word, CAUSE.cue)) continue;
    const matches = phrasesAt(index, view.words, word);
    for (const match of matches) if (match.value.standing === null) masked.push(match);
    if (matches.length === 0) continue;
    const formal = longestOf(matches, 'charge');
    for (const [standing] of LISTS) {
      const cue = longestCue(matches, standing, stands);
      // "acusó formalmente a" is a charge and nothing less.
      if (!cue || (formal && standing === 'accusation' && formal.to > cue.to)) continue;
      found.push(cue);
    }
  }
  if (found.length === 0) return found;
  const own = found.filter((cue) => (!isMasked(masked, cue) || deniesDoing(view, cue)) && !isName(view, cue));
  return own.length === 0 ? own : withoutDoubled(view, kept(view, own));
}

/** "will plead not guilty": with the plea goes the denial in it. */
function kept(view: SentenceView, own: readonly Cue[]): readonly Cue[] {
  const all = withoutCovered(view, own);
  const left = all.filter((cue) => keeps(view, cue) && !isOfNoPerson(view, cue));
  const lost = all.filter((cue) => cue.standing === 'plea' && !left.includes(cue)).map(({ from }) => from);
  return lost.length === 0
    ? left
    : left.filter(({ standing, from }) => standing !== 'denial' || !lost.includes(from));
}

/** Whether a cue, or a phrase in which its words mean something else, can begin with a word. */
export function beginsCue(form: WordForm, language: Language): boolean {
  return SENSES[language].opening(form) !== null;
}

/** Whether a phrase in which a word means something else, and that reaches as far as `to`, begins with it: "denied a permit". */
export function hasOtherSense(view: SentenceView, word: number, to = 0): boolean {
  return phrasesAt(SENSES[view.language], view.words, word).some(
    (match) => match.value.standing === null && match.to >= to,
  );
}

/** Each field by name: copied as a whole, they take several times as long. */
function cueOf({ value, from, headTo, to }: PhraseMatch<Sense>, standing: Standing): Cue {
  const { frame, named, person, alone, ahead, fact, firm, only } = value;
  return { standing, frame, named, person, alone, ahead, fact, firm, only, from, headTo, to };
}

/** The cue of the longest match whose condition the sentence fulfils. */
function longestCue(
  matches: readonly PhraseMatch<Sense>[],
  standing: Standing,
  holds: (cue: Cue) => boolean,
): Cue | null {
  let left = matches;
  for (;;) {
    const match = longestOf(left, standing);
    if (!match) return null;
    const cue = cueOf(match, standing);
    if (holds(cue)) return cue;
    left = left.filter((one) => one !== match);
  }
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

function isMasked(masked: readonly PhraseMatch<Sense>[], { standing, from, headTo, to }: Cue): boolean {
  return masked.some(
    (other) =>
      (from < other.to && other.from < headTo) ||
      (standing !== 'denial' && other.from < to && to <= other.headTo),
  );
}

/** Somebody is called Sue, a body Charge, but a Supreme Court judges; a word that opens the sentence is no name for its capital. */
function isName(view: SentenceView, { from, standing }: Cue): boolean {
  const word = view.words[from];
  if (!word || standing === 'finding' || word.lower === view.text.slice(word.start, word.end)) return false;
  if (isJudge(view, from)) return false;
  return view.mentions.some(
    ({ start, end, form }) =>
      form === 'name' && start <= word.start && word.end <= end && !(from === 0 && end === word.end),
  );
}

/** What is only thought of, or told of nobody in particular; the tree, which costs most, is asked last. */
function isSupposed(view: SentenceView, cue: Cue): boolean {
  if (cue.fact) return opensUnreal(view, cue.from) || isGeneral(view, cue);
  return isUnreal(view, cue) || isUnbrought(view, cue) || isGeneral(view, cue) || isSupposedInTree(view, cue);
}

function keeps(view: SentenceView, cue: Cue): boolean {
  if (cue.standing === 'opinion') return !wordIsQuoted(view, cue.from);
  if (meansElse(view, cue)) return false;
  if (isAvoided(view, cue) || (cue.to === cue.from + 1 && reachesNobody(view, cue.to))) return false;
  if (cue.standing !== 'denial' && isOfNothing(view, cue.to)) return false;
  if (cue.standing !== 'denial' && (isAhead(view, cue) || isInNegatedClause(view, cue.from))) return false;
  if (cue.standing !== 'denial' && cue.standing !== 'accusation' && !cue.fact && isUnshown(view, cue))
    return false;
  if (cue.standing === 'finding') return isToldFinding(view, cue);
  if (cue.standing !== 'denial' && isSupposed(view, cue)) return false;
  if (cue.frame === 'object' && reachesNeither(view, cue)) return false;
  if ((cue.standing === 'conviction' || cue.standing === 'charge') && isUndoneWithin(view, cue)) return false;
  return !isNegated(view, cue) || contrasts(view, cue);
}

const isJudge = listed('judges');
