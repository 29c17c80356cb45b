import { aboutWord, listed } from '../sentence/about-word.ts';
import { gapBefore, isA, parted, type SentenceView } from '../sentence/sentence-view.ts';
import { isNoCharge } from './charge-sense.ts';
import { isNoConviction } from './conviction-sense.ts';
import type { Cue, Frame } from './cue.ts';
import { isNoFinding } from './finding-sense.ts';
import { isNegative, negatedWithin } from './happened.ts';
import { isNounHere } from './noun-here.ts';

/** Whether the words of a cue mean something else by what stands around them: nobody is charged "in sole charge of policy". */
export function meansElse(view: SentenceView, cue: Cue): boolean {
  if (isBroken(view, cue)) return true;
  if (cue.standing === 'denial') return mayBe(view, cue.from);
  if (cue.frame === 'actor' || cue.frame === 'payer') return isNounHere(view, cue.from);
  if (cue.standing === 'charge') return isNoCharge(view, cue);
  if (cue.standing === 'conviction') return isNoConviction(view, cue);
  if (cue.standing === 'finding')
    return (
      holdsFuture(view, cue) || (cue.frame === 'none' && holdsPurpose(view, cue)) || isNoFinding(view, cue)
    );
  if (cue.standing !== 'accusation') return false;
  if (DEEDS.has(cue.frame) && negatedWithin(view, cue.from + 1, cue.to)) return true;
  if (cue.frame === 'clause') return isOfWrongdoers(view, cue);
  return cue.frame === 'object' && (isOnTrial(view, cue) || isOwned(view, cue.from));
}

/** "of conviction, of strength": a comma within what should stand together. */
function isBroken(view: SentenceView, { from, headTo }: Cue): boolean {
  for (let word = from + 1; word < headTo; word++) if (/[,;:]/u.test(gapBefore(view, word))) return true;
  return false;
}

/** "It could be politically motivated", "The court will deny that": nobody has denied it. */
function mayBe(view: SentenceView, from: number): boolean {
  if (isNegative(view, from)) return false;
  return [from - 1, from - 2].some((word) => isA(view, word, 'modals') && !isA(view, word, 'infinitiveMark'));
}

/** The frames of the accusations that tell what somebody did: "took no bribes" does not. */
const DEEDS: ReadonlySet<Frame> = new Set(['subject', 'actor', 'payer', 'near']);

/** "El tribunal fallará a favor": nothing is found yet. */
function holdsFuture(view: SentenceView, { from, to }: Cue): boolean {
  if (view.language !== 'es') return false;
  for (let word = from; word < to; word++) if (isFutureForm(view, word)) return true;
  return false;
}

const isFutureForm = aboutWord(({ lower }) => /[aei]r(?:á|án)$/u.test(lower));

/** "has the receipts to prove it": nothing has shown it yet. */
function holdsPurpose(view: SentenceView, { from, to }: Cue): boolean {
  if (view.language !== 'en') return false;
  for (let word = from + 1; word < to; word++) if (isA(view, word, 'infinitiveMark')) return true;
  return false;
}

/** "claimed that the cartels were respectful": they are whom the claim is about, not what it says of anybody. */
function isOfWrongdoers(view: SentenceView, { headTo, to }: Cue): boolean {
  if (to <= headTo || !isWrongdoer(view, to - 1)) return false;
  for (let word = headTo; word < to - 1; word++)
    if (!isA(view, word, 'that', 'article', 'determiner')) return false;
  return !parted(view, to) && isA(view, to, 'be', 'auxiliary', 'modal');
}

/** "the accused has a right to be heard", "los acusados": whoever stands trial; that somebody does says nothing of anybody. */
function isOnTrial(view: SentenceView, { from, to }: Cue): boolean {
  const isNoun = to === from + 1 && isA(view, from - 1, 'article') && isTrialNoun(view, from);
  return isNoun && !isA(view, to, 'genitive', 'by') && view.words[to]?.folded !== 'of';
}

/** "made his name as the man behind it". */
function isOwned(view: SentenceView, from: number): boolean {
  return isA(view, from - 1, 'possessive') && isNounHere(view, from);
}

const isWrongdoer = listed('wrongdoing');
const isTrialNoun = listed('trial-nouns');
