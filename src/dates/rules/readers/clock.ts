/** Readers of times of day. They give `T19:15` without a day; the day is joined to it where the text names one. */
import { counted, type Meaning, type Moment, timeless } from '../../grammar/moment.ts';
import type { Found } from '../../grammar/rule.ts';
import { dayStretch } from '../../grammar/stretch.ts';

/** An hour (`h`), minutes (`mm`, or a text such as `8.15` as `t`) and half of the day (`half` am or pm). */
export function clock(found: Found): Meaning | null {
  const written = /^(\d{1,2})[.,](\d{2})(?:h|hs)?$/.exec(String(found.kept.t ?? ''));
  const hour = written ? Number(written[1]) : Number(found.kept.h);
  const minute = written ? Number(written[2]) : Number(found.kept.mm ?? 0);
  return timeOf(inHalf(hour, String(found.kept.half ?? '')), minute);
}

/** An hour and its half glued to it: `5pm`, `15h`, `15h30`. */
export function gluedClock(found: Found): Meaning | null {
  const match = /^(\d{1,2})(am|pm|a|p|h|hs)$/.exec(String(found.kept.t));
  if (!match) return null;
  return timeOf(inHalf(Number(match[1]), match[2] ?? ''), Number(found.kept.mm ?? 0));
}

/** An hour with a quarter or half before or past it. */
export function clockMoved(minutes: number) {
  return (found: Found): Meaning | null => {
    const all = inHalf(Number(found.kept.h), String(found.kept.half ?? '')) * 60 + minutes;
    return all < 0 ? null : timeOf(Math.floor(all / 60), all % 60);
  };
}

/** A part of the day without a day: `the morning`. */
export function partOfDay(found: Found): Meaning {
  return timeless('TIME', partValue(found));
}

/** A part of a day at a fixed distance: `last night` is -1. */
export function partOfDayAway(days: number, part: string | null = null) {
  return (found: Found, moment: Moment): Meaning => {
    const meaning = counted(moment, (day) => dayStretch(day + days), 'XXXX-XX-XX');
    return { ...meaning, type: 'TIME', value: meaning.value + (part ?? partValue(found)) };
  };
}

/** `TMO`, `TNI`, `T12:00` for the part that a pattern kept. */
function partValue(found: Found): string {
  const part = String(found.kept.p);
  return part.startsWith('T') ? part : `T${part}`;
}

function timeOf(hour: number, minute: number): Meaning | null {
  if (!(hour >= 0 && hour <= 24 && minute >= 0 && minute < 60)) return null;
  return timeless('TIME', `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
}

function inHalf(hour: number, half: string): number {
  const letter = half.slice(0, 1);
  if (letter === 'p' || half === 'AF' || half === 'EV' || half === 'NI') return hour < 12 ? hour + 12 : hour;
  return (letter === 'a' || half === 'MO') && hour === 12 ? 0 : hour;
}
