import { isSameName } from '../names/same-name.ts';
import type { HappeningTelling } from './happening-telling.ts';
import { haveConverseActs, haveKinActs, shareActs } from './shared-acts.ts';
import type { NameWords, TellingParts } from './telling-parts.ts';
import type { Slot } from './telling-slots.ts';
import type { DayRelation } from './told-days.ts';

/**
 * Whether something says that two tellings are of two happenings: a namesake, another number of the same thing, another
 * act, another object of the same verb, further names on both sides, or days that they name.
 */
export function tellsApart(
  a: HappeningTelling,
  b: HappeningTelling,
  left: TellingParts,
  right: TellingParts,
  days: DayRelation,
): boolean {
  return (
    areNamesakes(left, right) ||
    haveOtherNumbers(left, right) ||
    haveOtherActs(left, right) ||
    (days !== 'corrected' && days !== 'near' && haveOtherDays(a, b)) ||
    haveOtherAgents(left, right) ||
    haveOthers(left, right) ||
    haveOtherPatients(a, b, left, right)
  );
}

/** Two people of one surname and other first names, neither of whom the other telling names. */
function areNamesakes(a: TellingParts, b: TellingParts): boolean {
  const alone = (names: readonly NameWords[], others: readonly NameWords[]) =>
    names.filter(({ parts }) => parts.length > 1 && !others.some((other) => isSameName(parts, other.parts)));
  const others = alone(b.names, a.names);
  return alone(a.names, b.names).some(({ parts: name }) =>
    others.some(({ parts: other }) => name.at(-1) === other.at(-1) && name[0] !== other[0]),
  );
}

function haveOtherNumbers(a: TellingParts, b: TellingParts): boolean {
  for (const [noun, number] of a.numbers) {
    const other = b.numbers.get(noun);
    if (other !== undefined && other !== number) return true;
  }
  return false;
}

/** Both say what was done, and it is not the same, nor what one happening is told with. */
function haveOtherActs(a: TellingParts, b: TellingParts): boolean {
  if (a.mainActs.size === 0 || b.mainActs.size === 0) return false;
  return !shareActs(a, b) && !haveKinActs(a, b) && !haveConverseActs(a, b);
}

/** Two chambers that pass one law are two votes. */
function haveOtherAgents(a: TellingParts, b: TellingParts): boolean {
  const [one, other] = [headOf(a), headOf(b)];
  if (one.length === 0 || other.length === 0) return false;
  return !one.some((name) =>
    other.some((each) => isSameName(name.parts, each.parts) || areInitials(name, each, a, b)),
  );
}

/** Whether one of two names is the other one's initials. */
function areInitials(one: NameWords, other: NameWords, a: TellingParts, b: TellingParts): boolean {
  const [short] = one.parts.length === 1 ? one.parts : [];
  const [brief] = other.parts.length === 1 ? other.parts : [];
  return (short !== undefined && b.capitals.has(short)) || (brief !== undefined && a.capitals.has(brief));
}

/** The names that head the agent of a telling. */
function headOf({ agent, names }: TellingParts): readonly NameWords[] {
  return names.filter(({ parts }) => parts.some((part) => agent.names.has(part)));
}

/** `the stage of Saturday`, `the stage of Sunday`. */
function haveOtherDays({ days: a = [] }: HappeningTelling, { days: b = [] }: HappeningTelling): boolean {
  return a.length > 0 && b.length > 0 && !a.some((day) => b.includes(day));
}

/** Whether each names somebody whom the other does not. */
function haveOthers(a: TellingParts, b: TellingParts): boolean {
  return standAlone(a, b) && standAlone(b, a);
}

function standAlone(one: TellingParts, other: TellingParts): boolean {
  return one.names.some((name) => isAlone(name, other));
}

/** Whether a telling does not have a name: not in full, not in part, not as initials, not just before. */
function isAlone({ parts }: NameWords, other: TellingParts): boolean {
  return (
    parts.length > 0 &&
    !other.names.some((each) => isSameName(parts, each.parts)) &&
    !other.namedBefore.some((each) => isSameName(parts, each.parts)) &&
    !parts.some((part) => other.capitals.has(part))
  );
}

/** Whether one verb was done to two: to a monastery and to a winery. */
function haveOtherPatients(
  a: HappeningTelling,
  b: HappeningTelling,
  left: TellingParts,
  right: TellingParts,
): boolean {
  if (a.language !== b.language) return areOtherThings(left.patient, right.patient);
  if (left.verb === null || left.verb !== right.verb) return false;
  return areOther(left.patient, right.patient) || areOther(left.behind, right.behind);
}

/** Each slot says something that the other does not, and no name heads both. */
function areOther(a: Slot, b: Slot): boolean {
  if (headBoth(a, b)) return false;
  return hasMore(a.words, b.words) && hasMore(b.words, a.words);
}

function areOtherThings(a: Slot, b: Slot): boolean {
  if (a.things.size === 0 || b.things.size === 0 || headBoth(a, b)) return false;
  return ![...a.things].some((thing) => b.things.has(thing));
}

function headBoth(a: Slot, b: Slot): boolean {
  return [...a.names].some((name) => b.names.has(name));
}

function hasMore(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => !b.has(word));
}
