import { isNear, type Reading } from '../reading.ts';
import { holds, isMannerAdverb, listed } from '../sentence/about-word.ts';
import { isA, parted, type SentenceView, wordAt } from '../sentence/sentence-view.ts';
import type { Cue } from '../standing/cue.ts';
import { deniesPlan, deniesWrong, takesUpTold, tellsWrong } from '../standing/denials/what-is-denied.ts';
import { isGerund } from '../standing/noun-here.ts';
import { modalWithin } from '../standing/unreal/governed-verb.ts';
import { isAhead, isUnreal } from '../standing/unreal/unreal.ts';
import { sharesWords } from './answer-signs.ts';
import { deniedSource } from './denied-source.ts';

/** What is denied was told within so many sentences before. */
const TOLD_WITHIN = 2;

/** "by" or "when" stands within so many words before the denial that is a reproach. */
const MANNER_WITHIN = 4;

/**
 * A denial needs something that is denied: words of a wrong or of accusing in what it denies, or that the sentence itself
 * or one right before it accuses who denies. What only says that something is not so stays a reply where it stands in a
 * group, and is no denial.
 */
export function dropHollowDenials(readings: readonly Reading[]): void {
  for (const [index, reading] of readings.entries()) {
    if (!reading.standings.includes('denial') || reading.denials.length === 0) continue;
    if (reading.denials.some((cue) => isDenied(readings, index, cue))) continue;
    reading.standings = reading.standings.filter((one) => one !== 'denial');
    if (reading.group === null) reading.replying = [];
  }
}

function isDenied(readings: readonly Reading[], index: number, cue: Cue): boolean {
  const reading = readings[index];
  if (!reading || isReproach(reading, cue) || isFound(reading, cue)) return false;
  const own = cue.frame === 'deed' ? isSaid(reading, cue) : deniesWrong(reading.view, cue);
  return own || (!deniesPlan(reading.view, cue) && isAccusedNear(readings, index, cue));
}

/** "The inquest found that they were blameless": who examines finds, and denies nothing for others. */
function isFound({ view, speaker, standings }: Reading, { frame, from }: Cue): boolean {
  if (frame !== 'speaker' || !speaker) return false;
  if (holds(view, 'judges', wordAt(view, speaker.start) - 1, wordAt(view, speaker.end))) return true;
  const examines = holds(view, 'examiners', wordAt(view, speaker.start), wordAt(view, speaker.end));
  if (!standings.includes('finding')) return examines && isRuling(view, (speaker.told?.from ?? 0) - 1);
  return examines || holds(view, 'examiners', 0, from);
}

const isRuling = listed('ruling-verbs');

/** A wrong said not to have been done: by somebody, and not asked whether ("to find out if it harms nobody"). */
function isSaid({ view, speaker }: Reading, { from }: Cue): boolean {
  return (
    speaker !== null &&
    !view.words.some((_, word) => word < from && (isA(view, word, 'conditional') || isWhy(view, word)))
  );
}

/** "would deny it", "to deny it", "misled them when he denied it", "lied by denying it": no denial, or the reproach itself. */
function isReproach(reading: Reading, cue: Cue): boolean {
  const { view } = reading;
  if (cue.frame === 'deed') return false;
  if (
    isUnreal(view, cue) ||
    (cue.frame === 'subject' ? isAimed(view, cue) : !cue.firm && modalWithin(view, cue.from, cue.to))
  )
    return true;
  return isManner(view, cue.from) && tellsWrong(view, 0, cue.from);
}

/** "to deny it", "failed to categorically deny it", "no difficulty in rejecting it"; who "continued to deny" it did. */
function isAimed(view: SentenceView, cue: Cue): boolean {
  if (view.language !== 'en') return false;
  if (isA(view, cue.from - 1, 'preposition') && isGerund(view, cue.from)) return true;
  const verb =
    isA(view, cue.from - 1, 'adverb') || isMannerAdverb(view, cue.from - 1) ? cue.from - 1 : cue.from;
  return isAhead(view, { from: verb });
}

const isWhy = listed('why-words');

/** "when he initially denied", "by claiming he knew nothing", "al negar": how, or when, the wrong was done. */
function isManner(view: SentenceView, from: number): boolean {
  for (let word = from - 1; word >= Math.max(0, from - MANNER_WITHIN); word--) {
    if (parted(view, word + 1)) return false;
    if (isMannerWord(view, word)) return true;
  }
  return false;
}

const isMannerWord = listed('manner-openers');

/** Whether the sentence itself, or one right before it, tells an accusation against who denies. */
function isAccusedNear(readings: readonly Reading[], index: number, cue: Cue): boolean {
  const reading = readings[index];
  if (!reading) return false;
  if (isBesideWrong(reading, cue)) return true;
  const takesUp = takesUpTold(reading.view, cue);
  if (takesUp && deniesSaid(reading, cue)) return tellsWrong(reading.view, 0, cue.from);
  if (cue.frame === 'subject' && isOfSource(readings, reading)) return true;
  if (accuses(reading) || (takesUp && tellsWrong(reading.view, 0, reading.view.words.length))) return true;
  for (let distance = 1; distance <= TOLD_WITHIN; distance++) {
    const left = readings[index - distance];
    if (!left || !isNear(left, reading, distance)) return false;
    if (
      (accuses(left) || left.standings.includes('denial')) &&
      mayBeSame(reading, left, cue, takesUp || cue.frame !== 'subject')
    )
      return true;
    if ((takesUp || isReplyTo(left, reading, cue)) && tellsWrong(left.view, 0, left.view.words.length))
      return true;
  }
  return false;
}

/** "rejected the Faro claims": the sentence in which that source says so, wherever it stands before, accuses or tells a wrong. */
function isOfSource(readings: readonly Reading[], reading: Reading): boolean {
  const source = deniedSource(reading);
  if (source === null) return false;
  for (const needed of reading.needs) {
    const claim = readings[needed];
    if (claim?.speaker?.entity !== source) continue;
    if (accuses(claim) || tellsWrong(claim.view, 0, claim.view.words.length)) return true;
  }
  return false;
}

/** "It was all a mix-up, say lawyers for Hale, held for fraud": a wrong is named apart from what is said. */
function isBesideWrong({ view, speaker }: Reading, { frame, from, to }: Cue): boolean {
  const told = frame === 'speaker' && to > from + 1 ? speaker?.told : undefined;
  if (!told) return false;
  return tellsWrong(view, 0, told.from) || tellsWrong(view, told.to, view.words.length);
}

/** "Fans say they were fleeced. Hale insists there were no fees": another says right before what is contradicted. */
function isReplyTo(left: Reading, { view, speaker }: Reading, { frame, from, to }: Cue): boolean {
  if (frame !== 'speaker' || to > from + 1 || !isA(view, from, 'determiner')) return false;
  if (view.index - left.view.index > 1) return false;
  // What one is asked is told in the sentence itself.
  if (view.words.some((_, word) => isA(view, word, 'asking'))) return false;
  const said = left.speaker ?? left.unnamed;
  return said !== null && (said.entity === null || said.entity !== speaker?.entity);
}

/** "Hale said they had agreed, but Vos has denied this": another says in the sentence itself what is denied. */
function deniesSaid({ speaker, replying }: Reading, { from }: Cue): boolean {
  const told = speaker?.told;
  if (!told || told.from >= from || speaker.entity === null) return false;
  return replying.length > 0 && !replying.includes(speaker.entity);
}

function accuses({ standings }: Reading): boolean {
  return standings.some((one) => one !== 'denial' && one !== 'opinion');
}

/**
 * Whether who denies is accused there, or nobody else by name; without a word of denying that must be sure. What is
 * denied in other words than were told against nobody by name (`told`) must share one with it.
 */
function mayBeSame(
  { view, replying, speaker }: Reading,
  left: Reading,
  { frame }: Cue,
  told: boolean,
): boolean {
  const party = [...left.accused, ...left.replying];
  if (party.length === 0) return told || sharesWords(view, left.view);
  if (replying.length === 0 && speaker && !speaker.pronoun && speaker.entity !== null)
    return party.includes(speaker.entity);
  return replying.length === 0 ? frame === 'subject' : replying.some((one) => party.includes(one));
}
