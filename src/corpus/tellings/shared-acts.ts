import { actKinds } from '../../extract/events/act-kinds.ts';
import type { TellingParts } from './telling-parts.ts';

/** Whether the verbs of two tellings tell an act of one class. */
export function shareActs({ mainActs: a }: TellingParts, { mainActs: b }: TellingParts): boolean {
  return [...a].some((act) => b.has(act));
}

/** Whether they tell acts that one happening is told with: a killing and a shooting. */
export function haveKinActs(a: TellingParts, b: TellingParts): boolean {
  return somePair(a, b, actKinds().areKin);
}

/** Whether they tell one happening from either side: a victory and a defeat. */
export function haveConverseActs(a: TellingParts, b: TellingParts): boolean {
  return somePair(a, b, actKinds().areConverse) && changePlaces(a, b);
}

function somePair(a: TellingParts, b: TellingParts, fits: (act: string, other: string) => boolean): boolean {
  return [...a.mainActs].some((act) => [...b.mainActs].some((other) => fits(act, other)));
}

/** Whether each names the other's subject, as something else than its own. */
function changePlaces(a: TellingParts, b: TellingParts): boolean {
  const [left, right] = [a.subject.names, b.subject.names];
  if (left.size === 0 || right.size === 0 || [...left].some((name) => right.has(name))) return false;
  return [...left].some((name) => b.capitals.has(name)) && [...right].some((name) => a.capitals.has(name));
}
