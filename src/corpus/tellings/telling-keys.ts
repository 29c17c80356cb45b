import { DAY_LENGTH, MONTH_LENGTH, shiftMonths, YEAR_LENGTH } from '../../dates/date-value.ts';
import { actKinds } from '../../extract/events/topics/act-kinds.ts';
import type { DateValue } from '../../model.ts';
import type { HappeningTelling } from './happening-telling.ts';
import { partsOf } from './telling-parts.ts';

/**
 * Under what a telling is kept, so that each is compared with few: what its sentence says was done, with the month. Two
 * tellings of one happening have an act or a verb in common, or acts that are kin; of one day also those are compared of
 * which one has no act that is known.
 */
export function keptUnder(telling: HappeningTelling): readonly string[] {
  const { date } = telling.event;
  const when = date === null ? UNDATED : date.slice(0, isMonthOrFiner(date) ? MONTH_LENGTH : YEAR_LENGTH);
  const acts = actsOf(telling).map((act) => `${when} ${act}`);
  if (date?.length !== DAY_LENGTH) return acts;
  return [...acts, isUnknown(telling) ? `${date} ${UNKNOWN}` : `${date} ${KNOWN}`];
}

/** Under what those are kept that a telling may be one with: of a coarser date, or dated shortly before its article. */
export function soughtUnder(telling: HappeningTelling): readonly string[] {
  const { date } = telling.event;
  const whens = whensSought(telling);
  const kin = [...partsOf(telling).mainActs].flatMap((act) => actKinds().kinOf.get(act) ?? []);
  const acts = [...new Set([...actsOf(telling), ...kin])].flatMap((act) =>
    whens.map((when) => `${when} ${act}`),
  );
  if (date?.length !== DAY_LENGTH) return acts;
  return [...acts, `${date} ${UNKNOWN}`, ...(isUnknown(telling) ? [`${date} ${KNOWN}`] : [])];
}

/** The acts that a telling's sentence tells, and its verb. */
function actsOf(telling: HappeningTelling): readonly string[] {
  const { acts, told, mainActs, verb } = partsOf(telling);
  const all = new Set([...acts, ...told, ...mainActs]);
  return verb === null ? [...all] : [...all, `=${verb}`];
}

function isUnknown(telling: HappeningTelling): boolean {
  return partsOf(telling).mainActs.size === 0;
}

/** Marks of tellings whose act is known, and of the others. */
const KNOWN = '*';
const UNKNOWN = '?';
const UNDATED = 'undated';
function isMonthOrFiner(date: DateValue): boolean {
  return date.length >= MONTH_LENGTH && !date.includes('/');
}

function whensSought({ event, date: { value } }: HappeningTelling): readonly string[] {
  const day = event.date ?? value;
  const undated = event.date === null || isMonthOrFiner(event.date) ? [UNDATED] : [];
  if (day === null) return undated;
  const year = day.slice(0, YEAR_LENGTH);
  const months = isMonthOrFiner(day) ? monthsAround(day) : MONTHS.map((month) => `${year}-${month}`);
  return [...undated, year, ...months];
}

const MONTHS = '01 02 03 04 05 06 07 08 09 10 11 12'.split(' ');

/** The month of a date with those beside it: a correction, or what an article tells, may lie across its border. */
function monthsAround(date: DateValue): readonly string[] {
  const month = date.slice(0, MONTH_LENGTH);
  return [shiftMonths(month, -1), month, shiftMonths(month, 1)];
}
