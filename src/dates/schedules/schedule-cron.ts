import type { CronField } from '../../mistakes/english.ts';
import { mistake } from '../../mistakes.ts';
import { DAY_MINUTES, type Schedule, scheduleOf } from './schedule.ts';

/** One field of a cron line: what it counts and from where to where. */
interface Field {
  readonly name: CronField;
  readonly least: number;
  readonly most: number;
}

const MINUTE: Field = { name: 'minute', least: 0, most: 59 };
const HOUR: Field = { name: 'hour', least: 0, most: 23 };
const DAY: Field = { name: 'day', least: 1, most: 31 };
const MONTH: Field = { name: 'month', least: 1, most: 12 };
const WEEKDAY: Field = { name: 'weekday', least: 0, most: 7 };

const FIELDS = 5;
/** A field as cron lines have it: numbers with `*`, lists, ranges and steps; no names of days, which topics have too. */
const FIELD = /^[\d*][\d*,/-]{0,200}$/u;
const PART = /^(\*|\d{1,2})(?:-(\d{1,2}))?(?:\/(\d{1,2}))?$/u;

/**
 * A five-field cron line (POSIX `crontab`: minute, hour, day of the month, month, day of the week) as a schedule; null
 * where the words are none. Throws a UserError for a value out of its field's range, and as `scheduleOf` does.
 */
export function readCron(words: readonly string[]): Schedule | null {
  if (words.length !== FIELDS || !words.every((word) => FIELD.test(word))) return null;
  const [minute = '*', hour = '*', day = '*', month = '*', weekday = '*'] = words;
  const minutes = valuesOf(minute, MINUTE);
  const hours = valuesOf(hour, HOUR);
  return scheduleOf({
    times: hours.flatMap((h) => minutes.map((m) => h * 60 + m)),
    days: day === '*' ? null : valuesOf(day, DAY),
    months: month === '*' ? null : valuesOf(month, MONTH),
    weekdays: weekday === '*' ? null : valuesOf(weekday, WEEKDAY).map((n) => (n === 0 ? 7 : n)),
  });
}

/** The same schedule as a cron line; null where its times are not every such minute of every such hour. */
export function cronText({ times, days, months, weekdays }: Schedule): string | null {
  const minutes = [...new Set(times.map((time) => time % 60))].sort((a, b) => a - b);
  const hours = [...new Set(times.map((time) => Math.floor(time / 60)))];
  if (minutes.length * hours.length !== times.length) return null;
  const fields = [minutes, hours.length === DAY_MINUTES / 60 ? null : hours, days, months, weekdays];
  return fields.map((values) => (values === null ? '*' : values.join(','))).join(' ');
}

function valuesOf(text: string, field: Field): readonly number[] {
  return text.split(',').flatMap((part) => partValues(part, field));
}

function partValues(part: string, field: Field): readonly number[] {
  const [, first = '', last, step] = PART.exec(part) ?? [];
  const from = first === '*' ? field.least : Number(first);
  const open = first === '*' || (last === undefined && step !== undefined);
  const to = open ? field.most : Number(last ?? first);
  const by = Number(step ?? 1);
  if (first === '' || from < field.least || to > field.most || from > to || by < 1) {
    throw mistake('noCronField', part, field.name, field.least, field.most);
  }
  return Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, index) => from + index * by);
}
