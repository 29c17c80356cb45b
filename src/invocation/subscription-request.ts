import { readSchedule, scheduleTail, scheduleText } from '../dates/schedule-text.ts';
import { timeZoneNamed } from '../dates/time-zone.ts';
import { UserError } from '../errors.ts';
import { LANGUAGES, lexiconLines } from '../language/lexicon.ts';
import { fold } from '../text.ts';

/** What someone typed after `/digest add`: what to ask, when, by which clock, and where to. */
export interface SubscriptionRequest {
  /** What stands before the rest: an invocation or a topic; empty for everything. */
  readonly asked: string;
  /** Canonical text. */
  readonly schedule: string | null;
  /** IANA name. */
  readonly zone: string | null;
  /** `here`, `dm`, or a channel as the platform writes it: `C0123`, `654`, `#desk`. */
  readonly place: string | null;
}

/** `America/Mexico_City` is one word, "Mexico City" two; no city of the list has more. */
const LONGEST_ZONE = 4;

/** `<#C0123|desk>` and `<#654>` as platforms write a channel, or `#desk`. */
const CHANNEL = /^(?:<#([A-Z0-9]{1,40})(?:\|[^>]{0,100})?>|(#\S{1,100}))$/u;

/**
 * Reads `Ana Brill weekdays 08:00 in Europe/Madrid here`: from the end a place, a zone, and the longest tail that is a
 * schedule. Throws a UserError for a schedule that is refused.
 */
export function readSubscription(text: string): SubscriptionRequest {
  const words = text.trim().split(/\s+/u).filter(Boolean);
  const place = takePlace(words);
  const zone = takeZone(words);
  const tail = scheduleTail(words);
  const asked = words.slice(0, tail?.before ?? words.length).join(' ');
  return { asked, schedule: tail ? scheduleText(tail.schedule) : null, zone, place };
}

/** The canonical text of a schedule as typed into an option of its own. Throws a UserError for what is none. */
export function scheduleOption(typed: string): string {
  const schedule = readSchedule(typed);
  if (schedule) return scheduleText(schedule);
  throw new UserError(`“${typed}” is not a schedule.`, {
    hint: 'Write “weekdays 08:00”, “mondays 9am”, “first of the month”, “every 4 hours” or a cron line.',
  });
}

/** The IANA name of a zone as typed. Throws a UserError for what is none. */
export function zoneOption(typed: string): string {
  const zone = timeZoneNamed(typed);
  if (zone !== null) return zone;
  throw new UserError(`“${typed}” is not a time zone.`, {
    hint: 'Write it as Europe/Madrid or America/Mexico_City.',
  });
}

/** A place as typed into an option of its own: the words for here and for a direct message in any language. */
export function placeOption(typed: string): string {
  const word = typed.trim();
  const [, id, name] = CHANNEL.exec(word) ?? [];
  return meaningOf(word) ?? id ?? name ?? word;
}

function takePlace(words: string[]): string | null {
  const last = words.at(-1) ?? '';
  if (meaningOf(last) === null && !CHANNEL.test(last)) return null;
  words.pop();
  return placeOption(last);
}

function meaningOf(word: string): string | null {
  for (const line of LANGUAGES.flatMap((language) => lexiconLines(language, 'place-words'))) {
    const [entry = '', meaning] = line.split('\t');
    if (fold(entry) === fold(word)) return meaning ?? null;
  }
  return null;
}

/** `in Europe/Madrid`, where the words after "in" are a zone. */
function takeZone(words: string[]): string | null {
  for (let at = words.length - 2; at >= Math.max(0, words.length - 1 - LONGEST_ZONE); at--) {
    if (!/^(?:in|en)$/iu.test(words[at] ?? '')) continue;
    const zone = timeZoneNamed(words.slice(at + 1).join(' '));
    if (zone === null) continue;
    words.splice(at);
    return zone;
  }
  return null;
}
