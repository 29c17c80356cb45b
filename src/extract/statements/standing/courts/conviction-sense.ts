import { aboutWord, holds, listed } from '../../sentence/about-word.ts';
import { agentStandsAt } from '../../sentence/agents.ts';
import { isA, isTime, parted, partedWithin, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { isGerund, isNounHere } from '../noun-here.ts';
import { isMisdeedVerb } from '../wrongs/misdeed-verbs.ts';
import { isFigurative } from './figurative-verdict.ts';
import { isWantedVerdict } from './wanted-verdict.ts';

/** What somebody is jailed for, or for how long, stands within so many words. */
const GROUND_WITHIN = 6;

/** Behind the place and the day, it stands within so many. */
const GROUND_LATE = 10;

/** An inquiry stands within so many words before the verb with which it finds somebody guilty. */
const REPORT_WITHIN = 3;

/** Who gives a sentence opens the sentence among its first so many words. */
const OPENING = 4;

/** Between "jailed" and the name that it stands before are at most so many words. */
const NAMED_WITHIN = 10;

/**
 * Whether words of convicting mean something else by what stands around them: a "sentence" of words, a "reduced sentence"
 * as a thing to hope for, people held without a court, a fine by who is no court.
 */
export function isNoConviction(view: SentenceView, cue: Cue): boolean {
  const { frame, from, headTo, to } = cue;
  if (
    (isConvict(view, from) && !isA(view, from - 1, 'infinitiveMark') && isNounHere(view, from)) ||
    isOwnPlea(view, cue)
  )
    return true;
  if (frame === 'object' && isSentence(view, from) && (isNounHere(view, from) || holdsVerb(view, headTo, to)))
    return true;
  if (isReduced(view, from) && isA(view, from - 1, 'determiner', 'preposition') && to === from + 2)
    return true;
  // "auto de formal prisión": held until a trial.
  if (view.language === 'es' && holds(view, 'remand-words', from, to + 1)) return true;
  if (isByReport(view, from) || isOfMost(view, from) || isFigurative(view, cue)) return true;
  if (isServing(view, from) && isA(view, to - 1, 'preposition')) return !hasCrime(view, to);
  if (isTermFor(view, cue))
    return isWantedVerdict(view, from) || (!isOfCourt(view) && !hasGroundBehind(view, to));
  if (frame === 'near' && (isWantedVerdict(view, from) || isBroken(view, from, to))) return true;
  // "the heaviest penalty that may be imposed"
  if (frame === 'none' && holds(view, 'possible-words', headTo, to)) return true;
  if (isFine(view, cue)) return !isFinedByCourt(view, cue);
  return jailsAt(view, cue) !== null && !isJailedByCourt(view, cue);
}

/** "Quince años para Hale": a term, and for whom. */
function isTermFor(view: SentenceView, { frame, from, to }: Cue): boolean {
  return frame === 'against' && isTerm(view, from) && isA(view, to - 1, 'preposition');
}

/** "after his death, the convictions were": two phrases. */
function isBroken(view: SentenceView, from: number, to: number): boolean {
  return partedWithin(view, from + 1, to);
}

/** "para Hale y otros dos, por el robo de": what for stands behind whom. */
function hasGroundBehind(view: SentenceView, from: number): boolean {
  for (let word = from; word < view.words.length; word++)
    if (isFor(view, word) && hasGround(view, word + 1)) return true;
  return false;
}

/** "sentencing rules have been relaxed owing to", "All sentenced drivers are offered to". */
function holdsVerb(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < to; word++)
    if (isA(view, word, 'be', 'auxiliary', 'modals') && !isA(view, word, 'infinitiveMark')) return true;
  return false;
}

/** "se declaró culpable de vender a una embajada", "culpable a cambio de": who pleads; not "se declaró culpable al gerente". */
function isOwnPlea(view: SentenceView, { frame, from, headTo, to }: Cue): boolean {
  // "se había declarado culpable"
  const reflexive =
    isReflexive(view, from - 1) || (isPerfectWord(view, from - 1) && isReflexive(view, from - 2));
  if (!reflexive || !isGuilty(view, headTo - 1)) return false;
  if (frame === 'subject') return true;
  if (frame !== 'against') return false;
  return to > headTo + 1 || !(agentStandsAt(view, to) || isNamedBehind(view, to));
}

/** "inmates, most of whom are serving sentences". */
function isOfMost(view: SentenceView, from: number): boolean {
  if (!isPresent(view, from - 1) || !isA(view, from - 2, 'relative')) return false;
  return isA(view, from - 3, 'genitive') && isProportion(view, from - 4);
}

/** "an inquiry found him guilty of harassment": no court did. */
function isByReport(view: SentenceView, from: number): boolean {
  for (let word = from - 1; word >= Math.max(0, from - REPORT_WITHIN) && !parted(view, word + 1); word--)
    if (isReport(view, word)) return true;
  return false;
}

/** "le impuso una multa": a fine, and no term. */
function isFine(view: SentenceView, { from, to }: Cue): boolean {
  return holds(view, 'fine-words', from, to) && !holds(view, 'term-words', from, to);
}

/** "Magistrates, who saw the photographs, fined", "fined at Oakmere court": not where a court is told of elsewhere. */
function isFinedByCourt(view: SentenceView, { from, to }: Cue): boolean {
  if (holds(view, 'judges', 0, OPENING) || holds(view, 'verdict-signs', to, to + GROUND_WITHIN)) return true;
  return holds(view, 'judges', from - NAMED_WITHIN, to + NAMED_WITHIN);
}

/**
 * Whether who is said to be jailed or held was sent there by a court: the term, the crime or the court is told, or one
 * person is named, and nothing shows that he is only held.
 */
function isJailedByCourt(view: SentenceView, cue: Cue): boolean {
  if (holds(view, 'custody-words', clauseStart(view, cue.from)) || isUncharged(view)) return false;
  if (isOnCharges(view, cue.to)) return false;
  if (isOfCourt(view) || hasGround(view, cue.to) || hasLateGround(view, cue.to)) return true;
  if (holds(view, 'wrongdoing', cue.from, cue.to)) return true;
  const jails = jailsAt(view, cue) ?? cue.from;
  if (!isJailed(view, jails)) return false;
  if (hasTerm(view, cue.to)) return true;
  if (holds(view, 'held-words')) return false;
  return isA(view, jails - 1, 'be') ? view.mentions.length > 0 : isNamedBehind(view, cue.to);
}

/** "spent warrants on Hale, who was jailed": the relative clause tells of itself. */
function clauseStart(view: SentenceView, from: number): number {
  const who = isA(view, from - 1, 'be', 'auxiliary') ? from - 2 : from - 1;
  return isA(view, who, 'relative') && isA(view, from - 1, 'be', 'auxiliary', 'relative') ? who : 0;
}

/** "jailed at Oakmere on Friday for running": the ground stands behind place and day. */
function hasLateGround(view: SentenceView, from: number): boolean {
  for (let word = from; word < from + GROUND_LATE && !parted(view, word); word++)
    if (isFor(view, word)) return hasGround(view, word);
  return false;
}

/** "jailed over charges of theft": held until a trial. */
function isOnCharges(view: SentenceView, from: number): boolean {
  for (let word = from; word < from + GROUND_WITHIN && !isA(view, word, 'cut'); word++)
    if (isCharges(view, word)) return true;
  return false;
}

/** "held without charge", "without trial". */
function isUncharged(view: SentenceView): boolean {
  return view.words.some((_, word) => isLacking(view, word) && isProcess(view, word + 1));
}

/** Number of the word of jailing in a cue. */
function jailsAt(view: SentenceView, { from, to }: Cue): number | null {
  for (let word = from; word < to; word++) if (isJailing(view, word)) return word;
  return null;
}

/** "the jailed editor Hale". */
function isNamedBehind(view: SentenceView, from: number): boolean {
  let to = from;
  while (to < from + NAMED_WITHIN && !parted(view, to) && !isA(view, to, 'be', 'auxiliary', 'preposition'))
    to++;
  const [start, end] = [view.words[from]?.start ?? view.end, view.words[to]?.start ?? view.end];
  return view.mentions.some((mention) => mention.start >= start && mention.start < end);
}

/** "jailed for theft", "for stealing": what for. */
function hasGround(view: SentenceView, from: number): boolean {
  if (hasCrime(view, from)) return true;
  for (let word = from; word < from + GROUND_WITHIN && !isA(view, word, 'cut'); word++)
    if (isGerund(view, word) && isA(view, word - 1, 'preposition')) return true;
  return false;
}

/** "for theft", "for stealing a spoon"; not "for testing". */
function hasCrime(view: SentenceView, from: number): boolean {
  for (let word = from; word < from + GROUND_WITHIN && !isA(view, word, 'cut'); word++)
    if (isWrongdoing(view, word) || isMisdeedVerb(view, word)) return true;
  return false;
}

/** "for six months", "in 2016", "for life". */
function hasTerm(view: SentenceView, from: number): boolean {
  for (let word = from; word < from + GROUND_WITHIN && !isA(view, word, 'cut'); word++)
    if (isTime(view, word) || isTerm(view, word)) return true;
  return false;
}

function isOfCourt(view: SentenceView): boolean {
  return holds(view, 'judges') || holds(view, 'verdict-signs');
}

const isServing = listed('serving-words');
const isFor = aboutWord(({ folded }) => folded === 'por' || folded === 'for');
const isPresent = listed('present-auxiliaries');
const isProportion = listed('proportion-words');
const isGuilty = aboutWord(({ folded }) => /^culpables?$/u.test(folded));
const isPerfectWord = listed('perfect-words');
const isReflexive = aboutWord(({ folded }, language) => language === 'es' && folded === 'se');
const isSentence = listed('sentence-words');
const isReduced = listed('reduced-words');
const isJailing = listed('jailing-words');
const isJailed = listed('jailed-words');
const isTerm = listed('term-words');
const isWrongdoing = listed('wrongdoing');
const isLacking = listed('lacking-words');
const isProcess = listed('process-words');
const isCharges = aboutWord(({ folded }) => /^(?:charges?|cargos)$/u.test(folded));
const isReport = listed('inquiry-nouns');
const isConvict = listed('convict-words');
