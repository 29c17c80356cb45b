import { LANGUAGES, lexiconLines } from '../../language/lexicon.ts';
import { mistake } from '../../mistakes.ts';
import { fold } from '../../text.ts';
import { isClock, minutesOf, ofHalfDay } from './clock-text.ts';
import { DAY_MINUTES, type Schedule, scheduleOf, tooOften, USUAL_TIME } from './schedule.ts';

/** A word of a schedule by its meaning in the lexicon, a number, or a time of the day. */
interface Token {
  readonly kind: string;
  readonly value: string;
}

/** What was read so far. */
interface Draft {
  every: boolean;
  /** The number before a unit, or a bare hour. */
  number: number | null;
  at: boolean;
  joined: boolean;
  /** Whether the weekday that comes ends a range: `lunes a viernes`. */
  ranged: boolean;
  /** Whether the number before is a day of the month: `el 15 de cada mes`. */
  ofMonth: boolean;
  weekdays: readonly number[] | null;
  days: readonly number[] | null;
  times: number[];
  interval: number | null;
}

/** A schedule has no more words; longer ones are not tried. */
export const MOST_WORDS = 12;

/** "fin de semana" is the longest entry. */
const LONGEST_ENTRY = 3;

/**
 * `weekdays 08:00`, `mondays and thursdays 9am`, `first of the month`, `every 4 hours`, `cada lunes a las 9`; null where
 * the words are none. Throws a UserError for steps that do not come out even in a day, and as `scheduleOf` does.
 */
export function readScheduleWords(text: string): Schedule | null {
  const tokens = tokensOf(text);
  if (tokens === null || tokens.length === 0) return null;
  const draft: Draft = {
    every: false,
    number: null,
    at: false,
    joined: false,
    ranged: false,
    ofMonth: false,
    weekdays: null,
    days: null,
    times: [],
    interval: null,
  };
  for (const token of tokens) if (!take(token, draft)) return null;
  return finished(draft);
}

function tokensOf(text: string): readonly Token[] | null {
  const words = fold(text).replaceAll(',', ' , ').trim().split(/\s+/u);
  if (words.length > MOST_WORDS * 2) return null;
  const entries = entriesOf();
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; ) {
    const taken = tokenAt(words, at, entries);
    if (!taken) return null;
    tokens.push(taken.token);
    at += taken.words;
  }
  return startsInside(tokens) ? null : tokens;
}

/** A tail that begins inside a phrase belongs to the words before it; "de lunes a viernes" is a whole one. */
function startsInside([first, second, third]: readonly Token[]): boolean {
  if (first?.kind === 'inner') return second?.kind !== 'days' || third?.kind !== 'to';
  return ['and', 'to', 'am', 'pm'].includes(first?.kind ?? '');
}

function tokenAt(
  words: readonly string[],
  at: number,
  entries: ReadonlyMap<string, Token>,
): { token: Token; words: number } | null {
  for (let length = LONGEST_ENTRY; length > 0; length--) {
    const token = entries.get(words.slice(at, at + length).join(' '));
    if (token && at + length <= words.length) return { token, words: length };
  }
  const word = words[at] ?? '';
  if (word === ',') return { token: { kind: 'and', value: '' }, words: 1 };
  if (/^\d{1,2}$/u.test(word)) return { token: { kind: 'number', value: word }, words: 1 };
  return isClock(word) ? { token: { kind: 'time', value: word }, words: 1 } : null;
}

let known: ReadonlyMap<string, Token> | null = null;

/** The words of all languages at once: people mix them. */
function entriesOf(): ReadonlyMap<string, Token> {
  known ??= new Map(
    LANGUAGES.flatMap((language) => lexiconLines(language, 'schedule-words')).map((line) => {
      const [entry = '', meaning = ''] = line.split('\t');
      const colon = meaning.indexOf(':');
      const kind = colon < 0 ? meaning : meaning.slice(0, colon);
      return [fold(entry), { kind, value: colon < 0 ? '' : meaning.slice(colon + 1) }];
    }),
  );
  return known;
}

/** Takes one word; false where it makes no schedule with what came before it. */
function take({ kind, value }: Token, draft: Draft): boolean {
  if (kind === 'number') return takeNumber(Number(value), draft);
  if (kind === 'unit') return takeUnit(value, draft);
  if (kind === 'am' || kind === 'pm') return takeHalf(kind, draft);
  if (isOfMonth(kind, draft)) return true;
  if (draft.number !== null && !flushNumber(draft)) return false;
  if (kind === 'to') return takeTo(draft);
  if (kind === 'days') return takeDays(value, draft);
  if (kind === 'ordinal') return takeDay(Number(value), draft);
  if (kind === 'time') return takeTime(minutesOf(value), draft);
  if (kind === 'hourly') draft.interval = 60;
  if (kind === 'every') draft.every = true;
  if (kind === 'at') draft.at = true;
  draft.joined = kind === 'and';
  return true;
}

/** In `el 15 de cada mes` the number waits for its month. */
function isOfMonth(kind: string, draft: Draft): boolean {
  const { number, at, weekdays, days, times } = draft;
  const isOpen = number !== null && !at && weekdays === null && days === null && times.length === 0;
  if (isOpen && kind === 'inner') draft.ofMonth = number >= 1 && number <= 31;
  return draft.ofMonth && (kind === 'inner' || kind === 'every');
}

/** Only a weekday goes on to another: `lunes a viernes`. */
function takeTo(draft: Draft): boolean {
  draft.ranged = draft.weekdays !== null && draft.times.length === 0;
  return draft.ranged;
}

function takeNumber(number: number, draft: Draft): boolean {
  if (draft.number !== null && !flushNumber(draft)) return false;
  draft.number = number;
  return true;
}

/** A bare number is an hour after "at" or a day, else a day of the month after the word day. */
function flushNumber(draft: Draft): boolean {
  const number = draft.number ?? 0;
  draft.number = null;
  const isHour = draft.at || draft.weekdays !== null || draft.days !== null || draft.times.length > 0;
  return isHour && number < 24 && takeTime(number * 60, draft);
}

function takeUnit(unit: string, draft: Draft): boolean {
  const count = draft.number ?? 1;
  const counted = draft.number !== null;
  draft.number = null;
  if (draft.ofMonth) {
    draft.ofMonth = false;
    return unit === 'month' && takeDay(count, draft);
  }
  if (unit === 'month' && draft.days !== null && !counted) return true;
  if (unit === 'day' && draft.days !== null && !counted) return true;
  if (!draft.every) return false;
  if (unit === 'second') throw tooOften();
  if (unit === 'minute' || unit === 'hour') return takeInterval(count * (unit === 'hour' ? 60 : 1), draft);
  if (count !== 1 || unit === 'year') throw mistake('unevenStep');
  if (unit === 'day') return takeDays('1-7', draft);
  return unit === 'week' ? takeDays('1-1', draft) : takeDay(1, draft);
}

function takeHalf(half: 'am' | 'pm', draft: Draft): boolean {
  const last = draft.number === null ? draft.times.pop() : draft.number * 60;
  draft.number = null;
  if (last === undefined) return false;
  return takeTime(ofHalfDay(last, half), draft);
}

function takeInterval(minutes: number, draft: Draft): boolean {
  if (minutes < 1) throw tooOften();
  if (DAY_MINUTES % minutes !== 0) throw mistake('unevenStep');
  draft.interval = minutes;
  return true;
}

/** Two lists of days need a word between them: in "Black Monday weekdays 8:00" only the second is the schedule. */
function takeDays(range: string, draft: Draft): boolean {
  const [from = 1, to = 1] = range.split('-').map(Number);
  if (draft.ranged) return takeRangeEnd(from, to, draft);
  if (draft.days !== null || (draft.weekdays !== null && !draft.joined)) return false;
  const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  draft.weekdays = [...(draft.weekdays ?? []), ...days];
  draft.joined = false;
  return true;
}

/** From the weekday before to this one, over the end of the week where it must be: `viernes a lunes`. */
function takeRangeEnd(day: number, last: number, draft: Draft): boolean {
  const begun = draft.weekdays?.at(-1);
  draft.ranged = false;
  if (begun === undefined || day !== last) return false;
  const between = Array.from({ length: (day - begun + 7) % 7 }, (_, index) => ((begun + index) % 7) + 1);
  draft.weekdays = [...(draft.weekdays ?? []), ...between];
  return true;
}

function takeDay(day: number, draft: Draft): boolean {
  if (draft.weekdays !== null || (draft.days !== null && !draft.joined)) return false;
  draft.days = [...(draft.days ?? []), day];
  draft.joined = false;
  return true;
}

function takeTime(minutes: number | null, draft: Draft): boolean {
  if (minutes === null) return false;
  draft.times.push(minutes);
  draft.joined = false;
  return true;
}

function finished(draft: Draft): Schedule | null {
  if (draft.ranged || (draft.number !== null && !flushNumber(draft))) return null;
  const { weekdays, days, times, interval } = draft;
  if (interval !== null && (times.length > 0 || days !== null)) return null;
  if (interval === null && weekdays === null && days === null && times.length === 0) return null;
  const stepped =
    interval === null ? null : Array.from({ length: DAY_MINUTES / interval }, (_, n) => n * interval);
  const said = times.length > 0 ? times : [USUAL_TIME];
  return scheduleOf({ times: stepped ?? said, days, months: null, weekdays });
}
