import { DAY_MINUTES, type Schedule } from './schedule.ts';
import { cronText, readCron } from './schedule-cron.ts';
import { MOST_WORDS, readScheduleWords } from './schedule-words.ts';

/** More times of a day than these are a cron line, not a sentence. */
const MOST_TIMES = 6;

const WEEKDAYS = ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'];

/**
 * What someone typed as a schedule, in words of either language or as a five-field cron line; null where it is none.
 * Throws a UserError for one that is refused, with the reason.
 */
export function readSchedule(text: string): Schedule | null {
  const words = text.trim().split(/\s+/u);
  if (words.length > MOST_WORDS) return null;
  return readCron(words) ?? readScheduleWords(text);
}

/** The longest tail of the words that is a schedule, and how many words stand before it; null where there is none. */
export function scheduleTail(
  words: readonly string[],
): { readonly schedule: Schedule; readonly before: number } | null {
  for (let before = Math.max(0, words.length - MOST_WORDS); before < words.length; before++) {
    const schedule = readSchedule(words.slice(before).join(' '));
    if (schedule) return { schedule, before };
  }
  return null;
}

/** The canonical text of a schedule, in English words or as a cron line; reading it gives the same schedule. */
export function scheduleText(schedule: Schedule): string {
  const cron = cronText(schedule);
  const days = daysText(schedule);
  const step = stepText(schedule.times);
  if (days === null && cron !== null) return cron;
  if (step !== null) return days === 'daily' || days === null ? step : (cron ?? step);
  if (schedule.times.length > MOST_TIMES && cron !== null) return cron;
  return `${days} ${schedule.times.map(clockText).join(', ')}`;
}

function daysText({ days, months, weekdays }: Schedule): string | null {
  if (months !== null || (days !== null && weekdays !== null)) return null;
  if (days !== null) return days.length === 1 && days[0] === 1 ? 'first of the month' : null;
  if (weekdays === null) return 'daily';
  const list = weekdays.join();
  if (list === '1,2,3,4,5') return 'weekdays';
  if (list === '6,7') return 'weekends';
  return weekdays.map((day) => WEEKDAYS[day - 1]).join(', ');
}

/** `every 4 hours`, where the times begin at midnight and come out even. */
function stepText(times: readonly number[]): string | null {
  const step = DAY_MINUTES / times.length;
  if (times.length < 2 || !times.every((time, index) => time === index * step)) return null;
  if (step === 60) return 'every hour';
  return step % 60 === 0 ? `every ${step / 60} hours` : `every ${step} minutes`;
}

/** `08:00` for minutes after midnight. */
export function clockText(time: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(time / 60))}:${two(time % 60)}`;
}
