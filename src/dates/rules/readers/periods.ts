/** Readers of quarters, halves, seasons, decades, centuries, holidays. */
import { civilOf } from '../../civil.ts';
import { counted, type Meaning, type Moment, stated } from '../../grammar/moment.ts';
import type { Found } from '../../grammar/rule.ts';
import {
  centuryStretch,
  decadeStretch,
  partStretch,
  type Stretch,
  seasonStretch,
} from '../../grammar/stretch.ts';
import { keptYear } from './dates.ts';

/** The nth quarter (`u` Q), half (H) or third (R) of the year `y`, or of the latest such that has begun. */
export function partOfYear(unit: string) {
  return (found: Found, moment: Moment): Meaning | null => {
    const part = found.kept.o === undefined ? lastPart(unit) : Number(found.kept.o);
    if (part < 1 || part > lastPart(unit)) return null;
    const year = keptYear(found);
    if (year !== null) return stated(partStretch(year, part, unit));
    return counted(moment, (day) => partBegun(moment, day, part, unit), `XXXX-${unit}${part}`, 'year');
  };
}

/** The nth part of a year counted from the document's: -1 last year, 0 this, 1 next. */
export function partOfYearAway(unit: string, away: number) {
  return (found: Found, moment: Moment): Meaning | null => {
    const part = Number(found.kept.o);
    if (part < 1 || part > lastPart(unit)) return null;
    return counted(moment, (day) => partStretch(civilOf(day).year + away, part, unit), `XXXX-${unit}${part}`);
  };
}

/** A season of the year `y`, or with `last`, `this`, `next`, or bare: the latest that has begun. */
export function season(which: 'bare' | 'last' | 'this' | 'next') {
  return (found: Found, moment: Moment): Meaning | null => {
    const code = String(found.kept.s);
    const year = keptYear(found);
    if (year !== null) return stated(seasonStretch(year, code));
    return counted(moment, (day) => seasonNear(moment, day, code, which), `XXXX-${code}`, 'year');
  };
}

/** A season of a year counted from the document's. */
export function seasonOfYear(away: number) {
  return (found: Found, moment: Moment): Meaning | null => {
    const code = String(found.kept.s);
    return counted(moment, (day) => seasonStretch(civilOf(day).year + away, code), `XXXX-${code}`);
  };
}

/** A decade by a year in it: `the 1990s`; `y` is 1990. */
export function decade(found: Found): Meaning | null {
  const year = Number(found.kept.y);
  return Number.isFinite(year) ? stated(decadeStretch(Math.floor(year / 10))) : null;
}

/** A century by its number: the 20th is the 1900s. */
export function century(found: Found): Meaning | null {
  const number = Number(found.kept.o);
  return number >= 1 && number <= 22 ? stated(centuryStretch(number - 1)) : null;
}

function lastPart(unit: string): number {
  return unit === 'Q' ? 4 : unit === 'R' ? 3 : 2;
}

/** Days after which a part of the year that is over is no longer looked ahead to: its results are. */
const SOON_OVER = 150;

function partBegun(moment: Moment, day: number, part: number, unit: string): Stretch {
  const { year } = civilOf(day);
  const same = partStretch(year, part, unit);
  if (moment.leaning() === 'future')
    return day - same.last > SOON_OVER ? partStretch(year + 1, part, unit) : same;
  return same.first > day ? partStretch(year - 1, part, unit) : same;
}

function seasonNear(moment: Moment, day: number, code: string, which: string): Stretch {
  const { year } = civilOf(day);
  const around = [year - 1, year, year + 1].map((candidate) => seasonStretch(candidate, code));
  const now = around.find((stretch) => stretch.first <= day && day <= stretch.last);
  const before = around.filter((stretch) => stretch.last < day).at(-1);
  const after = around.find((stretch) => stretch.first > day);
  const fallback = seasonStretch(year, code);
  if (which === 'last') return before ?? fallback;
  if (which === 'next') return after ?? fallback;
  if (which === 'this') return now ?? fallback;
  if (now) return now;
  return (moment.leaning() === 'future' ? after : before) ?? fallback;
}
