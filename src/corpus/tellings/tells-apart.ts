import { actKinds } from '../../extract/events/topics/act-kinds.ts';
import { isSameName } from '../names/same-name.ts';
import { actSteps } from './act-steps.ts';
import type { HappeningTelling } from './happening-telling.ts';
import { areSteps, haveCommon, haveOtherActs, shareActs, tellBeside } from './shared-acts.ts';
import { isAmong, type NameWords, namedAlone } from './telling-names.ts';
import type { TellingParts } from './telling-parts.ts';
import type { Slot } from './telling-slots.ts';
import type { DayRelation } from './told-days.ts';

/**
 * Whether something says that two tellings are of two happenings: a namesake, another number of the same thing, another
 * act, another agent or object of the same verb, the two in each other's place, further names on both sides, or days that
 * they name.
 */
export function tellsApart(
  a: HappeningTelling,
  b: HappeningTelling,
  left: TellingParts,
  right: TellingParts,
  days: DayRelation,
): boolean {
  return (
    tellOtherActs(left, right, days) ||
    haveOtherNumbers(left, right) ||
    areNamesakes(left, right) ||
    (days !== 'corrected' && days !== 'near' && a.event.dates === b.event.dates && haveOtherDays(a, b)) ||
    haveOtherAgents(left, right) ||
    haveOtherCauses(left, right) ||
    haveOthers(left, right) ||
    (hasMore(left.lands, right.lands) && hasMore(right.lands, left.lands)) ||
    changeRoles(left, right) ||
    haveOtherPatients(a, b, left, right)
  );
}

/** Two people of one surname and other first names, neither of whom the other telling names; a father and his son. */
function areNamesakes(a: TellingParts, b: TellingParts): boolean {
  const isRelative = a.names.some(({ parts, after }) =>
    b.names.some((other) => other.after !== after && after && other.after && isSameName(parts, other.parts)),
  );
  if (isRelative) return true;
  const alone = (names: readonly NameWords[], others: readonly NameWords[]) =>
    names.filter(
      ({ parts, kind }) =>
        parts.length > 1 &&
        kind !== 'organization' &&
        !others.some((other) => isSameName(parts, other.parts)),
    );
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

/** Of one day a telling may tell beside its own act what the other tells, unless the two acts are steps. */
function tellOtherActs(a: TellingParts, b: TellingParts, days: DayRelation): boolean {
  return haveOtherActs(a, b) && (days !== 'day' || areSteps(a, b) || !tellBeside(a, b));
}

/** Two chambers that pass one law are two votes. What both name on either side is told from two sides: a club and its player. */
function haveOtherAgents(a: TellingParts, b: TellingParts): boolean {
  const [one, other] = [headOf(a), headOf(b)];
  if (one.length === 0 || other.length === 0) return false;
  if (a.verb !== b.verb && areNamed(one, b) && areNamed(other, a)) return false;
  // `The council removed the judge`, `The judge left the bench`: who did the one befell the other.
  if (
    a.verb !== b.verb &&
    (haveCommon(a.patient.names, b.agent.names) || haveCommon(b.patient.names, a.agent.names))
  )
    return false;
  return !one.some((name) =>
    other.some((each) => isSameName(name.parts, each.parts) || areInitials(name, each, a, b)),
  );
}

/** A bus crash and a train crash, a fire and a stampede: what nobody does is told apart by what it is and what it befell. */
function haveOtherCauses(a: TellingParts, b: TellingParts): boolean {
  const { befalling, harms } = actSteps();
  const [left, right] = [a, b].map(({ mainActs }) => [...mainActs].filter((act) => befalling.has(act)));
  if (!left || !right || left.length === 0 || right.length === 0) return false;
  const isOne = left.some((act) => right.some((other) => act === other || actKinds().areKin(act, other)));
  if (!isOne)
    return [...a.mainActs].every((act) => !b.mainActs.has(act) || harms.has(act)) && shareActs(a, b);
  if (a.agent.things.size === 0 || b.agent.things.size === 0) return false;
  return !haveCommon(a.agent.things, b.agent.things) && !haveCommon(a.patient.things, b.agent.things);
}

function areNamed(names: readonly NameWords[], { names: others }: TellingParts): boolean {
  return names.every(({ parts }) => others.some((other) => isSameName(parts, other.parts)));
}

/** Whether one of two names is the other one's initials. */
function areInitials(one: NameWords, other: NameWords, a: TellingParts, b: TellingParts): boolean {
  const [short] = one.parts.length === 1 && !isAmong(one.parts, b.names) ? one.parts : [];
  const [brief] = other.parts.length === 1 && !isAmong(other.parts, a.names) ? other.parts : [];
  return (short !== undefined && b.capitals.has(short)) || (brief !== undefined && a.capitals.has(brief));
}

/** The names that head the agent of a telling. */
function headOf({ agent, names }: TellingParts): readonly NameWords[] {
  return names.filter(({ written, isPeople }) => !isPeople && haveCommon(written, agent.names));
}

/** `the stage of Saturday`, `the stage of Sunday`. */
function haveOtherDays({ days: a = [] }: HappeningTelling, { days: b = [] }: HappeningTelling): boolean {
  return a.length > 0 && b.length > 0 && !a.some((day) => b.includes(day));
}

/** Whether each names somebody or something that the other does not: not a place the one and a person the other. */
function haveOthers(a: TellingParts, b: TellingParts): boolean {
  const others = namedAlone(b, a);
  return namedAlone(a, b).some((name) =>
    others.some((other) => !isPlaceOfPerson(name, other) && !isPlaceOfPerson(other, name)),
  );
}

function isPlaceOfPerson({ isPlace }: NameWords, { kind }: NameWords): boolean {
  return isPlace && kind === 'person';
}

/** Whether who did it to whom in one had it done by whom in the other: of one verb, since a prize is given and won. */
function changeRoles(a: TellingParts, b: TellingParts): boolean {
  return (
    a.verb === b.verb &&
    haveCommon(a.agent.names, b.patient.names) &&
    haveCommon(b.agent.names, a.patient.names) &&
    !haveCommon(a.agent.names, b.agent.names)
  );
}

/** Whether one verb was done to two: to a monastery and to a winery. */
function haveOtherPatients(
  a: HappeningTelling,
  b: HappeningTelling,
  left: TellingParts,
  right: TellingParts,
): boolean {
  // What one has as the doer was found in the wrong place in the other.
  const isDoer =
    haveCommon(left.patient.words, right.agent.words) || haveCommon(right.patient.words, left.agent.words);
  if (a.language !== b.language) return !isDoer && areOtherThings(left.patient, right.patient);
  if (left.verb === null || left.verb !== right.verb) return false;
  return areOther(left.patient, right.patient) || areOther(left.behind, right.behind);
}

/** Each slot says something that the other does not, and no name heads both. */
function areOther(a: Slot, b: Slot): boolean {
  if (haveCommon(a.names, b.names)) return false;
  return hasMore(a.words, b.words) && hasMore(b.words, a.words);
}

function areOtherThings(a: Slot, b: Slot): boolean {
  if (a.things.size === 0 || b.things.size === 0 || haveCommon(a.names, b.names)) return false;
  return !haveCommon(a.things, b.things);
}

function hasMore(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => !b.has(word));
}
