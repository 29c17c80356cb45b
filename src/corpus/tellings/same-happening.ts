import { actKinds } from '../../extract/events/act-kinds.ts';
import { isSameName } from '../names/same-name.ts';
import type { HappeningTelling } from './happening-telling.ts';
import { haveConverseActs, haveKinActs, shareActs } from './shared-acts.ts';
import { takesUp } from './taken-up.ts';
import { type NameWords, partsOf, type TellingParts } from './telling-parts.ts';
import { tellsApart } from './tells-apart.ts';
import { type DayRelation, dayRelation, isCountedFrom, isToldBySomebody } from './told-days.ts';

/**
 * How alike two tellings are, above zero where they tell one happening. Nothing may tell them apart, and what speaks for
 * one happening must weigh enough: who, what was done, to what, and words in common. The less the days say, the more
 * the rest has to.
 */
export function sameHappening(a: HappeningTelling, b: HappeningTelling): number {
  if (a.event.dates !== b.event.dates) return 0;
  const days = dayRelation(a, b);
  if (days === null) return 0;
  const [left, right] = [partsOf(a), partsOf(b)];
  const act = actWeight(a, b, left, right);
  // Most pairs of one day end here.
  const isOneText = a.source === b.source;
  if (act < (isOneText ? Math.min(LEAST[days].act, ONE_TEXT.act) : LEAST[days].act)) return 0;
  if (tellsApart(a, b, left, right, days)) return 0;
  const evidence = evidenceFor(left, right, act, isToldBySomebody(a) || isToldBySomebody(b));
  if (isOneText && evidence.who >= SAME_PARTY && (takesUp(a, right) || takesUp(b, left)))
    return weightOf(evidence);
  if (!isEnough(evidence, days, isOneText)) return 0;
  if ((isCountedFrom(a) || isCountedFrom(b)) && !isSure(evidence)) return 0;
  return weightOf(evidence);
}

/** What speaks for one happening, each from 0 to its weight. */
interface Evidence {
  readonly who: number;
  readonly act: number;
  readonly patient: number;
  readonly words: number;
  /** Whether what was done comes once to somebody, and that person is named by both. */
  readonly isOnce: boolean;
}

function weightOf({ who, act, patient, words }: Evidence): number {
  return who + act + patient + words;
}

/** A person or body in common says most; a place has many happenings; a name just before may be another's. */
const SAME_PARTY = 3;
const SAME_PLACE = 1.5;
const NAMED_BEFORE = 2;
const PLACE_BEFORE = 1;
/** Each further name in common, up to one. */
const FURTHER_NAME = 1;
/** The verbs tell one act; a noun does, beside a verb that says little or beside another one; acts that one happening is told with; an act beside the verb. */
const SAME_ACT = 3;
const ACT_BY: Readonly<Record<TellingParts['actBy'], number>> = {
  verb: SAME_ACT,
  'light verb': 2.5,
  noun: 2,
};
const KIN_ACT = 2;
const BESIDE_ACT = 1.5;
/** What it was done to is the same; is another, by other words. */
const SAME_PATIENT = 1.5;
const OTHER_PATIENT = -1;
/** All other words in common. */
const SAME_WORDS = 3;

/** What it takes by how the days agree: the less they say, the more the rest has to. */
const LEAST: Readonly<Record<DayRelation, Least>> = {
  day: { all: 5, act: 1.5, words: 0 },
  within: { all: 6, act: 2.5, words: 0 },
  fresh: { all: 6, act: 2.5, words: 0.4 },
  undated: { all: 6.5, act: 2.5, words: 1.5 },
  year: { all: 8, act: 3, words: 0.9 },
  corrected: { all: 5.5, act: 2, words: 0 },
  near: { all: 6, act: 3, words: 0 },
};
/** Two sentences of one text need less: it tells about few things. */
const ONE_TEXT = { act: 2, words: 1.2 };

interface Least {
  readonly all: number;
  readonly act: number;
  /** Words in common; what it was done to counts among them. */
  readonly words: number;
}

function isEnough(evidence: Evidence, days: DayRelation, isOneText: boolean): boolean {
  const least = LEAST[days];
  if (days === 'near' && !evidence.isOnce) return false;
  const words =
    days === 'fresh' && isSure(evidence)
      ? 0
      : isOneText
        ? Math.min(least.words, ONE_TEXT.words)
        : least.words;
  return evidence.words + Math.max(0, evidence.patient) >= words && weightOf(evidence) >= least.all;
}

/** Two names in common, or what comes once to somebody, need no words in common. */
function isSure({ who, isOnce }: Evidence): boolean {
  return isOnce || who >= SAME_PARTY + FURTHER_NAME;
}

function evidenceFor(left: TellingParts, right: TellingParts, act: number, isTold: boolean): Evidence {
  const who = whoWeight(left, right);
  const { once, rarely } = actKinds();
  const isShared = (acts: ReadonlySet<string>) =>
    [...left.mainActs].some((act) => acts.has(act) && right.mainActs.has(act));
  return {
    who,
    act,
    patient: patientWeight(left, right),
    words: SAME_WORDS * likeness(left.words, right.words),
    isOnce: who >= SAME_PARTY && (isShared(once) || (isTold && befellSame(left, right) && isShared(rarely))),
  };
}

/** Whether a name of whom it befell heads both. */
function befellSame({ patient: a }: TellingParts, { patient: b }: TellingParts): boolean {
  return [...a.names].some((name) => b.names.has(name));
}

function whoWeight(a: TellingParts, b: TellingParts): number {
  const [left, right] = [namedByBoth(a, b), namedByBoth(b, a)];
  const common = [...left, ...right];
  const isParty = common.some(({ isPlace }) => !isPlace);
  const before = isParty ? 0 : Math.max(namedBefore(a, b), namedBefore(b, a));
  const first = isParty ? SAME_PARTY : common.length > 0 ? SAME_PLACE : 0;
  return first + before + (Math.max(left.length, right.length) > 1 ? FURTHER_NAME : 0);
}

/** The names of one that the other names, or has among its capitals. */
function namedByBoth(a: TellingParts, b: TellingParts): readonly NameWords[] {
  return a.names.filter(
    ({ parts }) =>
      parts.length > 0 &&
      (b.names.some((other) => isSameName(parts, other.parts)) ||
        parts.every((part) => b.capitals.has(part))),
  );
}

function namedBefore(a: TellingParts, b: TellingParts): number {
  const common = a.names.filter(({ parts }) => b.namedBefore.some((other) => isSameName(parts, other.parts)));
  if (common.length === 0) return 0;
  return common.some(({ isPlace }) => !isPlace) ? NAMED_BEFORE : PLACE_BEFORE;
}

function actWeight(
  a: HappeningTelling,
  b: HappeningTelling,
  left: TellingParts,
  right: TellingParts,
): number {
  if (a.language === b.language && left.verb !== null && left.verb === right.verb) return SAME_ACT;
  if (shareActs(left, right)) return Math.min(ACT_BY[left.actBy], ACT_BY[right.actBy]);
  if (haveConverseActs(left, right)) return SAME_ACT;
  if (haveKinActs(left, right)) return KIN_ACT;
  return [...left.acts].some((act) => right.acts.has(act)) ? BESIDE_ACT : 0;
}

function patientWeight(left: TellingParts, right: TellingParts): number {
  const [a, b] = [left.patient, right.patient];
  if ([...a.words].some((word) => b.words.has(word))) return SAME_PATIENT;
  if ([...a.names].some((name) => b.names.has(name))) return SAME_PATIENT / 2;
  return a.words.size > 0 && b.words.size > 0 && a.names.size + b.names.size === 0 ? OTHER_PATIENT : 0;
}

/** Common words by the mean of the two lists' lengths (Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return a.size + b.size === 0 ? 1 : (2 * common) / (a.size + b.size);
}
