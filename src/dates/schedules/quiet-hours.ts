import { LANGUAGES, lexiconLines } from '../../language/lexicon.ts';
import { mistake } from '../../mistakes.ts';
import { fold } from '../../text.ts';
import { temporal } from '../temporal.ts';
import { minutesOf } from './clock-text.ts';
import { DAY_MINUTES } from './schedule.ts';
import { clockText } from './schedule-text.ts';

/** Hours in which nothing is delivered, by the clock on the wall. `to` before `from` is on the next morning. */
export interface QuietHours {
  /** Minutes after midnight, 0 to 1439; the first quiet minute. */
  readonly from: number;
  /** The first minute that is quiet no more. */
  readonly to: number;
}

const MINUTE = 60_000;

/** A zone's clocks change a few times a year: an end is found in a few steps. */
const MOST_STEPS = 8;

/** Quiet hours are two times and a word or two between them; longer text is none. */
const LONGEST_TYPED = 60;

/**
 * `22:00-7:00`, `10pm to 7am`, `de 22 a 7` as quiet hours; null where the words are none.
 * Throws a UserError for hours that begin and end at one time: nothing would ever be delivered.
 */
export function readQuietHours(text: string): QuietHours | null {
  if (text.length > LONGEST_TYPED) return null;
  const words = fold(text).trim().split(/\s+/u);
  const bare = words.map((word) => (meaningOf(word) === 'between' ? '-' : word));
  const kept = bare.filter((word) => meaningOf(word) !== 'begin').join('');
  const [first = '', second = '', ...more] = kept.split(/[-–—]/u);
  const from = minutesOf(first);
  const to = minutesOf(second);
  if (from === null || to === null || more.length > 0) return null;
  if (from === to) throw mistake('endlessQuiet');
  return { from, to };
}

/** The canonical text, `22:00-07:00`; reading it gives the same hours. */
export function quietText({ from, to }: QuietHours): string {
  return `${clockText(from)}-${clockText(to)}`;
}

/** Whether a folded word means quiet hours, none of them, or stands around or between their times. */
export function meaningOf(word: string): string | null {
  for (const line of LANGUAGES.flatMap((language) => lexiconLines(language, 'quiet-words'))) {
    const [entry = '', meaning] = line.split('\t');
    if (fold(entry) === word) return meaning ?? null;
  }
  return null;
}

/**
 * When the quiet hours end that an instant lies in, by the wall clock of the zone (an IANA name); null where it lies
 * in none. What the wall shows counts: an hour that comes twice is quiet twice, one that is skipped is not waited for,
 * and clocks put back to a time before the quiet hours end them.
 */
export function quietUntil(quiet: QuietHours, moment: Date, zone: string): Date | null {
  if (!isQuiet(quiet, moment, zone)) return null;
  let at = moment;
  for (let step = 0; step < MOST_STEPS && isQuiet(quiet, at, zone); step++) {
    const minute = Math.floor(at.getTime() / MINUTE) * MINUTE;
    const left = (quiet.to - wallMinutes(at, zone) + DAY_MINUTES) % DAY_MINUTES;
    const counted = new Date(minute + left * MINUTE);
    at = changeBetween(at, counted, zone) ?? counted;
  }
  return at;
}

/** When the zone's clocks change behind one instant and no later than another; null where they go on evenly. */
function changeBetween(from: Date, to: Date, zone: string): Date | null {
  const [before, behind] = [zoned(from, zone), zoned(to, zone)];
  if (before.offsetNanoseconds === behind.offsetNanoseconds) return null;
  const change = before.getTimeZoneTransition('next');
  return change && new Date(change.epochMilliseconds);
}

function isQuiet({ from, to }: QuietHours, moment: Date, zone: string): boolean {
  const wall = wallMinutes(moment, zone);
  return from < to ? wall >= from && wall < to : wall >= from || wall < to;
}

function wallMinutes(moment: Date, zone: string): number {
  const { hour, minute } = zoned(moment, zone);
  return hour * 60 + minute;
}

function zoned(moment: Date, zone: string) {
  return temporal().Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone);
}
