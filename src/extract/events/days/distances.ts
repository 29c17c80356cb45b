import { dayNumber } from '../../../dates/civil.ts';
import { dayValue, isDateValue, pointOf, shiftMonths, yearValue } from '../../../dates/date-value.ts';
import type { Word } from '../../../dates/grammar/words.ts';
import { anyClosedWords } from '../../../language/closed-words.ts';
import { stem } from '../../../language/stem.ts';
import type { DateValue, TimeExpression } from '../../../model.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { SentenceMaterial, ToldBefore } from '../clauses/material.ts';
import { actionsAmong, findActions } from '../topics/actions.ts';
import { anyEventWords } from '../words/event-words.ts';
import { isParticiple } from '../words/verbs.ts';
import { timesOf } from './dating.ts';

/**
 * The date of a clause that counts from another day: `two days after the 20 March raid`, `a day after the vote` that the
 * text told before, `two days later`. Null where no such words stand, or nothing tells what they count from.
 */
export function distantDate(clause: Clause, sentence: SentenceMaterial): TimeExpression | null {
  const same = sameDay(clause, sentence);
  if (same) return same;
  for (const time of timesOf(clause, sentence)) {
    const distance = distanceOf(time);
    if (!distance || isLasting(time, clause)) continue;
    const next = clause.words.findIndex((word) => word.start >= time.end);
    const sided = sideOf(time, next < 0 ? [] : clause.words.slice(next));
    const anchor = sided && anchorOf(time, sided.rest, clause, sentence);
    const when = anchor ? moved(anchor, distance, sided.side) : null;
    if (when) return { ...time, type: 'DATE', value: when, basis: 'inferred', when, mod: null };
  }
  return null;
}

/**
 * `On the evening of the vote, held on 3 May, …`, `On the day of the vote`, `El día de la boda`: the day of what follows, or
 * the one before it behind `eve`.
 */
function sameDay(clause: Clause, sentence: SentenceMaterial): TimeExpression | null {
  const { words } = clause;
  for (let at = 1; at < words.length - 2; at += 1) {
    const word = words[at];
    const of = words[at + 1];
    if (!word || !of || !OF.has(of.low) || !PART_OF_DAY.has(word.low)) continue;
    if (!ARTICLES.has(words[at - 1]?.low ?? '')) continue;
    // `the night of 3 May`, `la víspera de la cumbre del 12 de junio` are read as one expression.
    if (sentence.times.some((time) => time.start <= word.start && time.end > of.end)) continue;
    // `de la` and `del` have the article that `of the` has behind it.
    const rest = words.slice(of.low === 'del' ? at + 1 : at + 2);
    const anchor = anchorOf(null, rest, clause, sentence);
    if (!anchor) continue;
    const when = moved(
      anchor,
      { count: word.low === 'eve' || word.low === 'vispera' ? 1 : 0, unit: 'D' },
      -1,
    );
    if (!when) continue;
    const text = sentence.text.slice(words[at - 1]?.start ?? word.start, word.end);
    return {
      start: word.start,
      end: word.end,
      text,
      type: 'DATE',
      value: when,
      basis: 'inferred',
      when,
      mod: null,
    };
  }
  return null;
}

const OF = anyClosedWords('genitive prepositions');
const ARTICLES = anyClosedWords('definite articles');
const PART_OF_DAY = anyEventWords('day part');

/** The date some length before or after another one; null where that is not known. */
function dateAway(from: DateValue, time: TimeExpression, side: 1 | -1): DateValue | null {
  const distance = distanceOf(time);
  return distance && moved(from, distance, side);
}

/**
 * The date of a clause with `after` or `before` behind a length, or of the clause that it stands in: `eleven years after
 * the ferry sank` is eleven years before what the main clause tells, and the other way round.
 */
export function dateBeside(
  clause: Clause,
  other: { readonly clause: Clause; readonly time: TimeExpression },
  sentence: SentenceMaterial,
): TimeExpression | null {
  const inner = clause.parent === other.clause.index ? clause : other.clause;
  const outer = inner === clause ? other.clause : clause;
  const first = inner.words[0];
  const opened = SIDES.get(first?.low ?? '');
  if (!first || !opened || inner.parent !== outer.index || other.time.when === null) return null;
  const length = timesOf(outer, sentence).find(
    (time) =>
      (time.end === first.end || (time.end <= first.start && first.start - time.end <= 1)) &&
      distanceOf(time),
  );
  const side = inner === clause ? (opened === 1 ? -1 : 1) : opened;
  const when = length ? dateAway(other.time.when, length, side) : null;
  return length && when ? { ...length, type: 'DATE', value: when, basis: 'inferred', when, mod: null } : null;
}

/** `held for two days after the raid`: how long it lasted. */
function isLasting(time: TimeExpression, clause: Clause): boolean {
  const at = clause.words.findIndex((word) => word.start >= time.start);
  return anyEventWords('lasting').has(clause.words[at - 1]?.low ?? '');
}

interface Distance {
  readonly count: number;
  readonly unit: string;
}

/** `P2D` as two days; `the night before`, `la víspera` as one. */
function distanceOf(time: TimeExpression): Distance | null {
  // Some hours from what has a day: the same one.
  const hours = /^PT(\d+)[HM]$/.exec(time.value);
  if (hours && (Number(hours[1]) <= MOST_HOURS || time.value.endsWith('M'))) return { count: 0, unit: 'D' };
  const length = /^P(\d+)([DWMY])$/.exec(time.value);
  if (length) return { count: Number(length[1]), unit: length[2] ?? 'D' };
  return ONE_DAY.test(time.text) ? { count: 1, unit: 'D' } : null;
}

const ONE_DAY =
  /^(?:the (?:day|night|evening|morning)(?: (?:before|after))?|la (?:víspera|noche)|(?:el|al) día (?:antes|después|siguiente))$/i;

/** Hours that hardly reach into another day. */
const MOST_HOURS = 6;

interface Sided {
  readonly side: 1 | -1;
  /** The words of what is counted from; empty where nothing follows. */
  readonly rest: readonly Word[];
}

/** Which way a length counts, by its own last word or by the word behind it. */
function sideOf(time: TimeExpression, behind: readonly Word[]): Sided | null {
  if (/^la víspera$/i.test(time.text)) return { side: -1, rest: behind };
  const own = SIDES.get(time.text.split(' ').at(-1)?.toLowerCase() ?? '');
  if (own) return { side: own, rest: behind };
  const first = SIDES.get(behind[0]?.low ?? '');
  if (first) return { side: first, rest: behind.slice(1) };
  return behind[0]?.low === 'mas' && behind[1]?.low === 'tarde' ? { side: 1, rest: behind.slice(2) } : null;
}

const SIDES: ReadonlyMap<string, 1 | -1> = new Map([
  ['after', 1],
  ['later', 1],
  ['before', -1],
  ['earlier', -1],
  ['despues', 1],
  ['después', 1],
  ['tarde', 1],
  ['tras', 1],
  ['antes', -1],
  ['siguiente', 1],
]);

/** Words among which the day that is counted from stands. */
const ANCHOR_REACH = 7;

function anchorOf(
  time: TimeExpression | null,
  rest: readonly Word[],
  clause: Clause,
  sentence: SentenceMaterial,
): DateValue | null {
  if (time && LATER.test(time.text) && !/^del?$/.test(rest[0]?.low ?? ''))
    return before(clause, sentence)?.day ?? null;
  const comma = rest.findIndex((word) => /^[,;.]$/.test(word.text));
  const noun = rest.slice(0, Math.min(comma < 0 ? ANCHOR_REACH : comma, ANCHOR_REACH));
  const dated = sentence.times.find(
    (each) =>
      each !== time &&
      isDay(each.when) &&
      noun.some((word) => word.start >= each.start && word.end <= each.end),
  );
  if (dated) return dated.when;
  const mark = comma < 0 || comma > ANCHOR_REACH ? undefined : rest[comma];
  const apposed = mark ? apposedDay(sentence.words.slice(sentence.words.indexOf(mark) + 1), sentence) : null;
  if (apposed) return apposed;
  if (OPENS_NOUN.has(noun[0]?.low ?? '') && noun.length > 1) return toldOf(noun, sentence);
  return null;
}

/** Words between a comma and the day that stands apart behind it: `, ocurrida el 3 de abril,`, `, on 3 April,`. */
const APPOSED_REACH = 3;

/** Words of what says more of it: `, which was held amid shouts on 3 April`. */
const TELLING_REACH = 9;

/** The day of what is counted from, told behind it between commas. */
function apposedDay(behind: readonly Word[], sentence: SentenceMaterial): DateValue | null {
  const first = behind[0];
  const says =
    OPENS_SAYING.has(first?.low ?? '') || (sentence.language === 'es' && isParticiple(first, 'es'));
  const comma = behind.findIndex(({ text }) => /^[,;)]$/.test(text));
  const reach = says ? Math.min(TELLING_REACH, comma < 0 ? TELLING_REACH : comma) : APPOSED_REACH;
  const day = sentence.times.find(
    ({ start, when }) => isDay(when) && behind.slice(0, reach).some((word) => word.start === start),
  );
  if (says) return day?.when ?? null;
  const closing = day && behind.find((word) => word.start >= day.end);
  return day && /^[,—–)]$/.test(closing?.text ?? '') ? day.when : null;
}

/** With nothing behind it this counts from what was told last. */
const LATER = /(?:tarde|later|después)$/i;
const OPENS_SAYING = new Set([...anyClosedWords('relative pronouns'), 'held']);
/** What a noun that was told before opens with, and what stands before that. */
const OPENS_NOUN = anyEventWords('opens told noun');

function isDay(when: string | null): boolean {
  return when !== null && /^\d{4}-\d{2}-\d{2}$/.test(when);
}

/** The day of the happening told before that a noun names: `the vote` of `voted`, by word or by family of action. */
function toldOf(noun: readonly Word[], sentence: SentenceMaterial): DateValue | null {
  const { language, text } = sentence;
  const families = new Set(actionsAmong(noun, language).map(({ family }) => family));
  const stems = noun.filter(({ low }) => low.length > 3).map(({ low }) => stem(low, language));
  for (const told of sentence.told) {
    const clause = text.slice(told.start, told.end).toLowerCase();
    const words = clause.match(/\p{L}{4,}/gu) ?? [];
    if (words.some((word) => stems.includes(stem(word, language)))) return told.day;
    if (families.size > 0 && findActions(clause, language).some(({ family }) => families.has(family)))
      return told.day;
  }
  return null;
}

/** The last dated happening before a clause. */
function before(clause: Clause, sentence: SentenceMaterial): ToldBefore | undefined {
  const start = clause.words[0]?.start ?? 0;
  return sentence.told.find((told) => told.start < start);
}

function moved(from: DateValue, { count, unit }: Distance, side: 1 | -1): DateValue | null {
  const point = pointOf(from);
  if (!point) return null;
  if (unit === 'Y' && count > 1) return yearValue(point.year + side * count);
  if (point.month === null || point.day === null) return null;
  if (unit === 'M' || unit === 'Y')
    return shiftMonths(from, side * count * (unit === 'Y' ? 12 : 1)).slice(0, 7);
  const days = unit === 'W' ? count * 7 : count;
  const day = dayValue(dayNumber({ year: point.year, month: point.month, day: point.day }) + side * days);
  return isDateValue(day) ? day : null;
}
