import { meaningOf as quietMeaning, quietText, readQuietHours } from '../dates/schedules/quiet-hours.ts';
import { readSchedule, scheduleTail, scheduleText } from '../dates/schedules/schedule-text.ts';
import { timeZoneNamed } from '../dates/time-zone.ts';
import type { UserError } from '../errors.ts';
import { LANGUAGES, lexiconLines } from '../language/lexicon.ts';
import { mistake } from '../mistakes.ts';
import { fold } from '../text.ts';

/** What someone typed after `/digest add`: what to ask, when, by which clock, and where to. */
export interface SubscriptionRequest {
  /** What stands before the rest: an invocation or a topic; empty for everything. */
  readonly asked: string;
  /** Canonical text. */
  readonly schedule: string | null;
  /** IANA name. */
  readonly zone: string | null;
  /** Canonical text of the quiet hours, `none` where they are to go, null where none were said. */
  readonly quiet: string | null;
  /** `here`, `dm`, or a channel as the platform writes it: `C0123`, `654`, `#desk`. */
  readonly place: string | null;
}

/** `America/Mexico_City` is one word, "Mexico City" two; no city of the list has more. */
const LONGEST_ZONE = 4;

/** "por mensaje directo". */
const LONGEST_PLACE = 3;

/** "quiet hours from 10 pm to 7 am". */
const LONGEST_QUIET = 8;

/** What stands for quiet hours that are to go. */
export const NO_QUIET = 'none';

/** `<#C0123|desk>` and `<#654>` as platforms write a channel, or `#desk`. */
const CHANNEL = /^(?:<#([A-Z0-9]{1,40})(?:\|[^>]{0,100})?>|(#\S{1,100}))$/u;

/**
 * Reads `Ana Brill weekdays 08:00 quiet 22:00-7:00 in Europe/Madrid here`: from the end, in any order, a place, a zone and
 * quiet hours, then the longest tail that is a schedule. Throws a UserError for a schedule or hours that are refused.
 */
export function readSubscription(text: string): SubscriptionRequest {
  const words = text.trim().split(/\s+/u).filter(Boolean);
  const ends = takeEnds(words);
  const tail = scheduleTail(words);
  const asked = words.slice(0, tail?.before ?? words.length).join(' ');
  return { asked, schedule: tail ? scheduleText(tail.schedule) : null, ...ends };
}

/**
 * Reads `Ana Brill quiet 22:00-7:00 dm` for a watch, which has no schedule: "Black Friday" is a topic. Throws a UserError
 * for a time of the day, and for hours that are refused.
 */
export function readWatch(text: string): Omit<SubscriptionRequest, 'schedule'> {
  const words = text.trim().split(/\s+/u).filter(Boolean);
  const ends = takeEnds(words);
  const tail = scheduleTail(words);
  if (tail && words.slice(tail.before).some((word) => /^\d/u.test(word))) {
    throw mistake('watchWithSchedule', words.join(' '));
  }
  return { asked: words.join(' '), ...ends };
}

/** Each at most once, whatever the order in which they were said. */
function takeEnds(words: string[]): Omit<SubscriptionRequest, 'asked' | 'schedule'> {
  let place: string | null = null;
  let zone: string | null = null;
  let quiet: string | null = null;
  for (let before = -1; before !== words.length; ) {
    before = words.length;
    place ??= takePlace(words);
    zone ??= takeZone(words);
    quiet ??= takeQuiet(words);
  }
  return { place, zone, quiet };
}

/** The canonical text of a schedule as typed into an option of its own. Throws a UserError for what is none. */
function scheduleOption(typed: string): string {
  const schedule = readSchedule(typed);
  if (schedule) return scheduleText(schedule);
  throw mistake('notASchedule', typed);
}

/**
 * A schedule as typed into an option of its own, with or without quiet hours after it; null for the quiet hours where none
 * were said. Throws a UserError for what is none.
 */
export function whenOption(typed: string): { readonly schedule: string; readonly quiet: string | null } {
  const words = typed.trim().split(/\s+/u).filter(Boolean);
  const quiet = takeQuiet(words);
  if (words.length === 0) throw mistake('emptySchedule');
  return { schedule: scheduleOption(words.join(' ').replace(/,$/u, '')), quiet };
}

/** The IANA name of a zone as typed. Throws a UserError for what is none. */
export function zoneOption(typed: string): string {
  const zone = zoneNamed(typed);
  if (zone !== null) return zone;
  throw typed.trim() === '' ? mistake('noZone') : mistake('notAZone', typed);
}

/** A place as typed into an option of its own: the words for here and for a direct message in any language. */
export function placeOption(typed: string): string {
  const word = typed.trim();
  const [, id, name] = CHANNEL.exec(word) ?? [];
  return meaningOf(word) ?? id ?? name ?? word;
}

/** Quiet hours as typed into an option of their own, with or without the word. Throws a UserError for what is none. */
export function quietOption(typed: string): string {
  const words = typed.trim().split(/\s+/u);
  if (typed.trim() === '') return NO_QUIET;
  const bare = quietMeaning(fold(words[0] ?? '')) === 'quiet' ? words.slice(1) : words;
  const quiet = quietIn(bare);
  if (quiet !== null) return quiet;
  throw noQuietHours(typed);
}

/** `quiet 22:00-7:00`, `quiet off`: the words after "quiet", where they are hours. */
function takeQuiet(words: string[]): string | null {
  const [no = '', last = ''] = words.slice(-2);
  if (quietMeaning(fold(last)) === 'quiet' && quietMeaning(fold(no)) === 'none') {
    words.splice(-2);
    return NO_QUIET;
  }
  for (let at = words.length - 2; at >= Math.max(0, words.length - LONGEST_QUIET); at--) {
    if (quietMeaning(fold(words[at] ?? '')) !== 'quiet') continue;
    const after = words.slice(at + 1);
    const quiet = quietIn(after);
    if (quiet !== null) {
      words.splice(at);
      dropLead(words);
      return quiet;
    }
    if (/^\d{1,2}\S{0,20}[-–—]/u.test(after[0] ?? '')) throw noQuietHours(after.join(' '));
  }
  return null;
}

/** What leads to the word: `horas de silencio`, `en silencio`. */
function dropLead(words: string[]): void {
  for (const length of [2, 1]) {
    if (quietMeaning(fold(words.slice(-length).join(' '))) !== 'before') continue;
    words.splice(-length);
    return;
  }
}

function quietIn(words: readonly string[]): string | null {
  const said = words.filter((word) => quietMeaning(fold(word)) !== 'inner');
  const [only, more] = said;
  if (only !== undefined && more === undefined && quietMeaning(fold(only)) === 'none') return NO_QUIET;
  const hours = readQuietHours(said.join(' '));
  return hours === null ? null : quietText(hours);
}

function noQuietHours(typed: string): UserError {
  return mistake('noQuietHours', typed.slice(0, 40));
}

function takePlace(words: string[]): string | null {
  for (let length = Math.min(LONGEST_PLACE, words.length); length > 0; length--) {
    const said = words.slice(-length).join(' ');
    if (meaningOf(said) === null && !(length === 1 && CHANNEL.test(said))) continue;
    words.splice(-length);
    return placeOption(said);
  }
  return null;
}

function meaningOf(word: string): string | null {
  for (const line of LANGUAGES.flatMap((language) => lexiconLines(language, 'place-words'))) {
    const [entry = '', meaning] = line.split('\t');
    if (fold(entry) === fold(word)) return meaning ?? null;
  }
  return null;
}

/** A zone by its own name or its city's, also where Spanish calls the city otherwise. */
function zoneNamed(typed: string): string | null {
  const city = fold(typed.trim());
  for (const line of LANGUAGES.flatMap((language) => lexiconLines(language, 'zone-words'))) {
    const [entry = '', zone = null] = line.split('\t');
    if (fold(entry) === city) return zone;
  }
  return timeZoneNamed(typed);
}

/** `in Europe/Madrid`, `hora de Madrid`, where the words after "in" are a zone. */
function takeZone(words: string[]): string | null {
  for (let at = words.length - 2; at >= Math.max(0, words.length - 1 - LONGEST_ZONE); at--) {
    const isClock = /^hora de$/iu.test(words.slice(at - 1, at + 1).join(' '));
    if (!isClock && !/^(?:in|en)$/iu.test(words[at] ?? '')) continue;
    const zone = zoneNamed(words.slice(at + 1).join(' '));
    if (zone === null) continue;
    words.splice(isClock ? at - 1 : at);
    return zone;
  }
  return null;
}
