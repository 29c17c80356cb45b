/** Readers of lengths of time and of what recurs. Neither names a day of the calendar. */
import { type Meaning, type Moment, timeless } from '../../grammar/moment.ts';
import type { Found } from '../../grammar/rule.ts';
import { countOf } from './relative.ts';

/** TIMEX3 length of a unit: the letter and how many of it one unit is. */
const LENGTHS: Readonly<Record<string, readonly [string, number]>> = {
  s: ['S', 1],
  m: ['M', 1],
  h: ['H', 1],
  D: ['D', 1],
  W: ['W', 1],
  F: ['W', 2],
  E: ['D', 2],
  M: ['M', 1],
  B: ['M', 2],
  Q: ['M', 3],
  R: ['M', 4],
  H: ['M', 6],
  Y: ['Y', 1],
  '2Y': ['Y', 2],
  '3Y': ['Y', 3],
  '4Y': ['Y', 4],
  V: ['Y', 5],
  '6Y': ['Y', 6],
  T: ['Y', 10],
  C: ['Y', 100],
  L: ['Y', 1000],
};
/** Vague lengths keep the unit's own letter: `centuries` is PXC in TimeML's newswire. */
const VAGUE: Readonly<Record<string, string>> = { T: 'E', C: 'C', L: 'L', Q: 'Q', H: 'H' };

/** The TIMEX3 value of a length: `P2Y`, `PT5H`, `PXD` where the number is vague. */
function lengthValue(unit: string, count: number | null): string {
  const [letter, times] = LENGTHS[unit] ?? ['D', 1];
  const prefix = /[smh]/.test(unit) ? 'PT' : 'P';
  if (count === null) return `${prefix}X${VAGUE[unit] ?? letter}`;
  if (count === 0.5 && letter === 'Y') return 'P6M';
  if (count === 0.5 && letter === 'H') return 'PT30M';
  return `${prefix}${amount(count * times)}${letter}`;
}

/** A number (`n`, or one where none is kept) of units. */
export function duration(found: Found): Meaning | null {
  const count = keptNumber(found);
  return count === null ? null : timeless('DURATION', lengthValue(String(found.kept.u), count));
}

/** A number of units and a half. */
export function durationAndHalf(found: Found): Meaning | null {
  const count = keptNumber(found);
  const unit = String(found.kept.u);
  if (count === null) return null;
  if (unit === 'Y') return timeless('DURATION', `P${count}Y6M`);
  if (unit === 'h') return timeless('DURATION', `PT${count}H30M`);
  if (unit === 'm') return timeless('DURATION', `PT${count}M30S`);
  return timeless('DURATION', lengthValue(unit, count + 0.5));
}

/** Two lengths one after the other: `two hours and 45 minutes`. */
export function durationOfTwo(found: Found): Meaning | null {
  const first = lengthValue(String(found.kept.u), keptNumber(found) ?? 1);
  const second = lengthValue(String(found.kept.v), Number(found.kept.k));
  const tail = first.startsWith('PT') ? second.replace(/^PT/, '') : second.replace(/^P/, '');
  return timeless('DURATION', first + tail);
}

/** Some units, the number left open. */
export function vagueDuration(found: Found): Meaning {
  return timeless('DURATION', lengthValue(String(found.kept.u), null));
}

/** What recurs every unit, or every `n` units. */
export function everyUnit(found: Found): Meaning | null {
  const count = countOf(found);
  const unit = String(found.kept.u);
  return timeless('SET', unit === 'Q' && count === 1 ? 'P1Q' : lengthValue(unit, count));
}

/** What recurs at a fixed length: `daily`. */
export function everyLength(value: string) {
  return (): Meaning => timeless('SET', value);
}

/** A weekday that recurs: `every Thursday`, `Tuesday nights`. */
export function everyWeekday(found: Found): Meaning {
  const part = found.kept.p === undefined ? '' : `T${String(found.kept.p).replace(/^T/, '')}`;
  return timeless('SET', `XXXX-WXX-${String(found.kept.w)}${part}`);
}

/** A fixed reference: `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`. */
export function reference(value: string) {
  return (_found: Found, _moment: Moment): Meaning => timeless('DATE', value);
}

/** The number that a pattern kept: whole as `n`, with a decimal mark as `f`, one where there is none. */
function keptNumber(found: Found): number | null {
  if (found.kept.f !== undefined) {
    const written = String(found.kept.f);
    const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(written);
    const number = Number(grouped ? written.replace(/[.,]/g, '') : written.replace(',', '.'));
    return Number.isFinite(number) ? number : null;
  }
  const number = found.kept.n;
  return typeof number === 'number' ? number : 1;
}

function amount(count: number): string {
  return String(Math.round(count * 100) / 100);
}
