import { actKinds } from '../../extract/events/topics/act-kinds.ts';
import { actSteps } from './act-steps.ts';
import type { TellingParts } from './telling-parts.ts';

/** Whether the verbs of two tellings tell an act of one class. */
export function shareActs({ mainActs: a }: TellingParts, { mainActs: b }: TellingParts): boolean {
  return haveCommon(a, b);
}

/** Whether they tell acts that one happening is told with: a killing and a shooting. */
export function haveKinActs(a: TellingParts, b: TellingParts): boolean {
  return somePair(a, b, actKinds().areKin);
}

/** Whether they tell one happening from either side: a victory and a defeat. */
export function haveConverseActs(a: TellingParts, b: TellingParts): boolean {
  return somePair(a, b, actKinds().areConverse) && changePlaces(a, b);
}

/** Whether the sentence of one tells beside its own what the other tells: `The pardon of those whom it sentenced`. */
export function tellBeside(a: TellingParts, b: TellingParts): boolean {
  return haveCommon(ownActs(a), b.told) || haveCommon(ownActs(b), a.told);
}

/** Whether they tell acts that are never one happening: an arrest and a charge. */
export function areSteps(a: TellingParts, b: TellingParts): boolean {
  return somePair(a, b, actSteps().exclude);
}

/** Whether both say what was done, and it is not the same, nor what one happening is told with. */
export function haveOtherActs(a: TellingParts, b: TellingParts): boolean {
  if (a.mainActs.size === 0 || b.mainActs.size === 0) return false;
  return !shareActs(a, b) && !haveKinActs(a, b) && !haveConverseActs(a, b);
}

/** Whether two lists have a word in common. */
export function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

function ownActs({ mainActs, told }: TellingParts): ReadonlySet<string> {
  return mainActs.size > 0 ? mainActs : told;
}

function somePair(a: TellingParts, b: TellingParts, fits: (act: string, other: string) => boolean): boolean {
  return [...a.mainActs].some((act) => [...b.mainActs].some((other) => fits(act, other)));
}

/** Whether each names the other's subject, as something else than its own. */
function changePlaces(a: TellingParts, b: TellingParts): boolean {
  const [left, right] = [a.subject.names, b.subject.names];
  if (haveCommon(left, right)) return false;
  const [isLeft, isRight] = [haveCommon(left, b.capitals), haveCommon(right, a.capitals)];
  // Of one result it is enough that one side names the other's subject.
  const score = a.numbers.get('score');
  if (score !== undefined && score === b.numbers.get('score')) return isLeft || isRight;
  return isLeft && isRight;
}
