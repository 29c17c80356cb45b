import { aboutWord, holds, isNumeral, listed } from '../../sentence/about-word.ts';
import { gapBefore, isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { isGerund, isNounHere } from '../noun-here.ts';
import { verbListed } from '../wrongs/misdeed-verbs.ts';
import { namesOffence } from './court-matter.ts';
import { isFigure } from './indictment-figure.ts';
import { isOfTeam } from './team-bench.ts';

/** Between a verdict and the charge that it is on stand at most so many words ("acquitted by the judge of a charge"). */
const VERDICT_WITHIN = 4;

/** Behind "charged with carrying", what makes it an offence stands within so many words. */
const OFFENCE_WITHIN = 8;

/** A "with" so many words behind "charged" may be another one; a nearer one where nothing in the sentence is of a court. */
const FAR_WITH = 6;
const NEAR_WITH = 4;

/** What is paid for stands within so many words behind "charged" ("charged them twice for"). */
const PRICED_WITHIN = 4;

/** Who charges stands within so many words before the verb. */
const CHARGER_WITHIN = 4;

/** "on two charges of theft": what shows that charges are formal stands within so many words before them. */
const GOVERNED_WITHIN = 3;

/**
 * Whether words of charging mean something else by what stands around them: a price or a cost ("charges of $4m"), what
 * somebody says of somebody ("traded charges of treachery"), a figure of speech ("an indictment of our schools").
 */
export function isNoCharge(view: SentenceView, cue: Cue): boolean {
  if (isTried(view, cue) && holds(view, 'verdict-words')) return true;
  if (isJudged(view, cue.from) || isTheTrial(view, cue) || isFigure(view, cue)) return true;
  if (cue.frame === 'object' && isCharging(view, cue)) return true;
  // "launched baton charges against the crowd"
  if (isCharge(view, cue.from) && isStorming(view, cue.from - 1)) return true;
  if (isScolded(view, cue) || isPrice(view, cue) || isReproach(view, cue) || isProcessed(view, cue))
    return true;
  if (isTask(view, cue) || isOfPhysics(view, cue.to) || isAsSuch(view, cue) || isOfTeam(view, cue))
    return true;
  if (cue.frame === 'subject' && isBrought(view, cue.to - 1) && isLoose(view, cue)) return true;
  return isCharge(view, cue.from) && isClaimOrCost(view, cue);
}

/** "el tribunal que lo juzgaba", "was tried and acquitted", "his trial for theft": beside its verdict the trial charges nobody. */
function isTried(view: SentenceView, { frame, from, headTo, to }: Cue): boolean {
  const near = frame === 'near';
  for (let word = from; word < (near ? to : headTo); word++)
    if (isTrying(view, word) || (near && view.words[word]?.folded === 'trial')) return true;
  return false;
}

/** "the cabinet is in the dock over the buses": no court is near. */
function isScolded(view: SentenceView, { from, to }: Cue): boolean {
  for (let word = from; word < to; word++)
    if (view.words[word]?.folded === 'dock')
      return (
        !tellsOffence(view, to) && !view.words.some((_, at) => isOfCourt(view, at) && (at < from || at >= to))
      );
  return false;
}

/** "was charged for a bed", "charged twice for the tea": what was to be paid, with no offence and no court near. */
function isPrice(view: SentenceView, cue: Cue): boolean {
  const from = chargedAt(view, cue);
  if (from === null) return false;
  const last = Math.min(view.words.length, Math.max(cue.to, from + PRICED_WITHIN));
  for (let word = from + 1; word < last && !parted(view, word) && !isWith(view, word); word++)
    if (isFor(view, word))
      return !tellsOffence(view, word + 1) && !view.words.some((_, at) => at !== from && isOfCourt(view, at));
  return false;
}

/** "the opposition had charged her with": who only says so. */
function isReproach(view: SentenceView, cue: Cue): boolean {
  const from = chargedAt(view, cue);
  if (from === null) return false;
  for (let word = from - 1; word >= Math.max(0, from - CHARGER_WITHIN) && !parted(view, word + 1); word--) {
    if (isA(view, word, 'be', 'preposition', 'relative')) return false;
    if (isReproacher(view, word)) return true;
  }
  return false;
}

function chargedAt(view: SentenceView, { from, headTo }: Cue): number | null {
  for (let word = from; word < headTo; word++) if (view.words[word]?.folded === 'charged') return word;
  return null;
}

/** "la planta procesó", "procesó las fotos y las mandó a Vos": a person is tried where a court or a crime is near. */
function isProcessed(view: SentenceView, { frame, from, to }: Cue): boolean {
  if (view.language !== 'es' || frame === 'none') return false;
  const verb = isA(view, from, 'clitic') ? from + 1 : from;
  if (!isProcessing(view, verb)) return false;
  return !holds(view, 'judges') && !holds(view, 'court-words') && !tellsOffence(view, to - 1);
}

/** "The force acts on a charge" beside electrons; not "on charges of theft". */
function isOfPhysics(view: SentenceView, to: number): boolean {
  if (view.language !== 'en' || !isChargeNoun(view, to - 1) || isA(view, to, 'genitive', 'against'))
    return false;
  return (
    holds(view, 'electric-words') && !view.words.some((_, word) => word !== to - 1 && isOfCourt(view, word))
  );
}

/** "A charge of theft carries a fine", "is likely to": what any such charge brings with it. */
function isAsSuch(view: SentenceView, { from, to }: Cue): boolean {
  if (!isCharge(view, from) || !isA(view, from - 1, 'indefinite') || isA(view, from - 2, 'preposition'))
    return false;
  for (let word = to; word < to + VERDICT_WITHIN && !parted(view, word); word++) {
    if (isCarrying(view, word) || isPossible(view, word)) return true;
    if (isPresent(view, word)) return isLikely(view, word + 1);
  }
  return false;
}

/** "a que concluya el proceso", "en el marco del proceso a nivel de": the noun, not what a court did. */
function isTheTrial(view: SentenceView, { frame, from, to }: Cue): boolean {
  // A past has its accent.
  if (frame === 'object' && view.words[from]?.lower === 'proceso') return true;
  for (let word = from; word < to; word++)
    if (view.words[word]?.lower === 'proceso' && isA(view, word - 1, 'article')) return true;
  return false;
}

/** "Guilty on all charges", "the acquittal on the charge of theft": the verdict says what came of it. */
function isJudged(view: SentenceView, from: number): boolean {
  let on = isA(view, from, 'preposition');
  for (let word = from - 1; word >= from - VERDICT_WITHIN && !parted(view, word + 1); word--) {
    if (isVerdict(view, word)) return on;
    if (isA(view, word, 'be', 'auxiliary', 'cut')) return false;
    on ||= isA(view, word, 'preposition');
  }
  return false;
}

/** "is in sole charge of policy, especially with", "the charges that money went to a firm with": the noun, or another clause. */
function isCharging(view: SentenceView, { from, headTo, to }: Cue): boolean {
  if (!isCharge(view, from)) return false;
  for (let word = headTo; word < to; word++) if (isA(view, word, 'that', 'but')) return true;
  return isNounHere(view, from);
}

/** "officials charged with regulating ports": a deed that is no offence, and no court in the sentence. */
function isTask(view: SentenceView, { from, to }: Cue): boolean {
  const deed = isWith(view, to) ? to + 1 : to;
  if (!isWith(view, deed - 1) || !isGerund(view, deed) || isOffence(view, deed)) return false;
  return (
    !tellsOffence(view, deed) &&
    !view.words.some((_, word) => (word < from || word >= to) && isOfCourt(view, word))
  );
}

/** "charged the crowd and dragged off ten people, some with": whether the "with" of a charge is another one, with no offence behind it. */
export function isFarWith(view: SentenceView, { standing, frame, from, to }: Cue): boolean {
  if (standing !== 'charge' || frame !== 'object' || to - from < NEAR_WITH || !isWith(view, to - 1))
    return false;
  if (isOffence(view, to) || tellsOffence(view, to) || endsName(view, to - 1)) return false;
  return to - from >= FAR_WITH || !view.words.some((_, word) => isOfCourt(view, word) && word !== from);
}

/** "charged the striker Ivo Hale with": nothing stands between but whom. */
function endsName(view: SentenceView, word: number): boolean {
  const end = view.words[word - 1]?.end;
  return view.mentions.some((one) => one.form === 'name' && one.end === end);
}

function tellsOffence(view: SentenceView, from: number): boolean {
  const to = from + OFFENCE_WITHIN;
  for (let word = from; word < to; word++) if (isBlow(view, word) || isAlleged(view, word)) return true;
  return namesOffence(view, from, to);
}

/** "on bail, dismissed the charges", "faces the pressure of a trial": not in the phrase that the cue opens with. */
function isLoose(view: SentenceView, { from, headTo, to }: Cue): boolean {
  const opens = isA(view, from, 'preposition');
  for (let word = headTo; word < to - 1; word++) {
    if (isA(view, word, 'preposition') && !(isA(view, word, 'genitive') && isMany(view, to - 1))) return true;
    if (opens && word > headTo && isA(view, word, 'article')) return true;
  }
  return opens && (parted(view, headTo) || isApart(view, headTo, to));
}

/** A comma that parts no list: "on bail, dismissed charges"; not "on theft, fraud and arson charges". */
function isApart(view: SentenceView, from: number, to: number): boolean {
  let apart = false;
  for (let word = from; word < to; word++) {
    if (isA(view, word, 'coordinator')) return false;
    apart ||= word > from && parted(view, word);
  }
  return apart;
}

/** "charges of $4m", "charges of abuse flew back and forth": nothing in the sentence is of a court. */
function isClaimOrCost(view: SentenceView, { from, to }: Cue): boolean {
  if (view.words[to - 1]?.folded !== 'of') return false;
  if (/[$€£¥]/u.test(gapBefore(view, to)) || isNumeral(view, to)) return true;
  if (view.words[from]?.folded !== 'charges' || isNumeral(view, from - 1)) return false;
  for (let word = from - 1; word >= Math.max(0, from - GOVERNED_WITHIN); word--)
    if (isNumeral(view, word) || view.words[word]?.folded === 'on') return false;
  return !view.words.some((_, word) => word !== from && isOfCourt(view, word));
}

const isReproacher = listed('reproachers');
const isProcessing = aboutWord(({ folded }) => /^(?:proces(?!amiento)|indag|encart)/u.test(folded));
const isFor = aboutWord(({ folded }) => folded === 'for');
const isWith = aboutWord(({ folded }) => folded === 'with');
const isCharge = aboutWord(({ folded }, language) => language === 'en' && /^charg(?:es?|ing)$/u.test(folded));
const isTrying = aboutWord(({ folded }) => /^(?:juzg|tried$)/u.test(folded));
const isBrought = aboutWord(({ folded }) => /^(?:charges?|counts?|trial|indictments?)$/u.test(folded));
/** "a series of charges", "a raft of counts"; not "the strain of a trial". */
const isMany = aboutWord(({ folded }) => /^(?:charges|counts|indictments)$/u.test(folded));
const isChargeNoun = aboutWord(({ folded }) => /^charges?$/u.test(folded));
const isLikely = aboutWord(({ folded }) => /^(?:(?:un)?likely|punishable)$/u.test(folded));
const isCarrying = listed('carrying-verbs');
const isPossible = listed('possible-words');
const isPresent = listed('present-auxiliaries');
const isStorming = listed('storming-words');
const isVerdict = listed('verdict-words');
const isOfCourt = listed('court-words');
const isAlleged = aboutWord(({ folded }) => folded.startsWith('alleg'));
const isBlow = verbListed('blows');
const isOffence = listed('offence-gerunds');
