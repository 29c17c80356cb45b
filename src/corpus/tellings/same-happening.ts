import { actKinds } from '../../extract/events/topics/act-kinds.ts';
import type { HappeningTelling } from './happening-telling.ts';
import { actInCommon, type Likeness, likenessOf, SIGNS } from './likeness.ts';
import { LEAST_LIKENESS, WEIGHTS } from './likeness-weights.ts';
import { haveCommon, haveKinActs, tellBeside } from './shared-acts.ts';
import { takesUp } from './taken-up.ts';
import { namedByBoth, shareName } from './telling-names.ts';
import { partsOf } from './telling-parts.ts';
import { tellsApart } from './tells-apart.ts';
import { type DayRelation, dayRelation, isCountedFrom, isToldAgain, isToldBySomebody } from './told-days.ts';

/**
 * How alike two tellings are, above zero where they tell one happening: the signs for one happening must outweigh those
 * against it.
 */
export function sameHappening(a: HappeningTelling, b: HappeningTelling): number {
  const compared = compare(a, b);
  if (compared === null || !isNear(a, b)) return 0;
  const weight = weightOf(compared.signs);
  if (compared.isPointer) return Math.max(POINTER, weight);
  return weight > moreFor(compared) ? weight : 0;
}

/** Two tellings that nothing tells apart. */
interface Compared {
  readonly signs: Likeness;
  readonly days: DayRelation;
  /** Whether one points back to what the other tells. */
  readonly isPointer: boolean;
  readonly isOnce: boolean;
}

/** Whether two tellings have a name in common, or what it was done to: all others are far from one happening. */
function isNear(a: HappeningTelling, b: HappeningTelling): boolean {
  const [left, right] = [partsOf(a), partsOf(b)];
  return shareName(left, right) || haveCommon(left.patient.words, right.patient.words);
}

/** What the signs must weigh beyond what one day takes: nothing where two names are in common, or it comes once. */
function moreFor({ signs, days, isOnce }: Compared): number {
  return signs['further names'] > 0 || isOnce ? 0 : LEAST[days].more;
}

/**
 * What speaks for or against one happening: who, what was done, to what, words and figures in common. Null where something
 * tells the two apart, or where the days are not one and what is asked for then is missing.
 */
export function signsOf(a: HappeningTelling, b: HappeningTelling): Likeness | null {
  return compare(a, b)?.signs ?? null;
}

function compare(a: HappeningTelling, b: HappeningTelling): Compared | null {
  const days = dayRelation(a, b);
  if (days === null) return null;
  const [left, right] = [partsOf(a), partsOf(b)];
  // Most pairs end here.
  const isOneText = a.source === b.source;
  if (days !== 'day' && toldByBoth(a, b) < KIN && !(isOneText && tellBeside(left, right))) return null;
  if (tellsApart(a, b, left, right, days)) return null;
  const signs = likenessOf(a, b);
  const compared = { signs, days, isPointer: pointsBack(a, b, signs), isOnce: comesOnce(a, b) };
  if (compared.isPointer) return compared;
  // `The meeting was useful. … He also held another meeting.`
  if (isOneText && days === 'undated' && isToldAgain(a) !== isToldAgain(b)) return null;
  if (!hasLeast(compared, isOneText)) return null;
  // What an anniversary is counted from is told for its place: only two names, or what comes once, make it sure.
  const isCounted = isCountedFrom(a) || isCountedFrom(b);
  return isCounted && !compared.isOnce && signs['further names'] === 0 ? null : compared;
}

/** Whether one sentence of a text points back to what another one tells. */
function pointsBack(a: HappeningTelling, b: HappeningTelling, { party }: Likeness): boolean {
  return a.source === b.source && party > 0 && (takesUp(a, partsOf(b)) || takesUp(b, partsOf(a)));
}

/** What a pointer back within one text weighs where its signs alone would not do. */
const POINTER = 0.1;

/** The weight of the signs above what one happening takes. */
function weightOf(likeness: Likeness): number {
  return SIGNS.reduce((sum, sign) => sum + WEIGHTS[sign] * likeness[sign], -LEAST_LIKENESS);
}

/** What two tellings of different or unknown days must have in common, set by hand: the less the days say, the more. */
const LEAST: Readonly<Record<DayRelation, Least>> = {
  day: { act: 0, words: 0, more: 0 },
  within: { act: 0.8, words: 0, more: 1 },
  fresh: { act: 0.8, words: 1, more: 1 },
  undated: { act: 0.8, words: 3, more: 2 },
  year: { act: 1, words: 2, more: 3 },
  corrected: { act: 0.6, words: 0, more: 0 },
  near: { act: 0.8, words: 0, more: 0 },
};
/** Two sentences of one text need less: it tells about few things. */
const ONE_TEXT = { act: 0.6, words: 3 };

interface Least {
  readonly act: number;
  /** Words in common; what it was done to counts for one. */
  readonly words: number;
  /** What all signs weigh beyond what one day takes. */
  readonly more: number;
}

function hasLeast({ signs, days, isOnce }: Compared, isOneText: boolean): boolean {
  if (days === 'near' && !isOnce) return false;
  const { act, words } = LEAST[days];
  const isSure = isOnce || signs['further names'] > 0 || signs.figures > 0;
  const told = Math.max(signs.act, signs['kin act'] * KIN);
  // Where no act is in common, a name of the sentence before says too little.
  if (told === 0 && signs.party + signs.place === 0) return false;
  const common = signs.words + signs.patient + signs['patient name'];
  return (
    (told >= act && common >= words) ||
    (days === 'fresh' && isSure && told >= KIN) ||
    (isOneText && told >= ONE_TEXT.act && common >= ONE_TEXT.words)
  );
}

/** How surely both tell one act, or acts that one happening is told with. */
function toldByBoth(a: HappeningTelling, b: HappeningTelling): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  const act = actInCommon(a.language === b.language, left, right);
  return act === 0 && haveKinActs(left, right) ? KIN : act;
}

/** Acts that one happening is told with say as much as a noun. */
const KIN = 0.6;

/** Whether what was done comes once to somebody, and that person is named by both. */
function comesOnce(a: HappeningTelling, b: HappeningTelling): boolean {
  const [left, right] = [partsOf(a), partsOf(b)];
  const { once, rarely } = actKinds();
  const isShared = (acts: ReadonlySet<string>) =>
    [...left.mainActs].some((act) => acts.has(act) && right.mainActs.has(act));
  if (isShared(once) && namedByBoth(left, right).some(({ kind }) => kind === 'person')) return true;
  return (
    haveCommon(left.patient.names, right.patient.names) &&
    (isToldBySomebody(a) || isToldBySomebody(b)) &&
    isShared(rarely)
  );
}
