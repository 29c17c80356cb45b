/** Isolated expressions of Duckling's tests: what each means on one Tuesday, looking ahead. */
import { rangeOf } from '../src/dates/date-value.ts';
import { findTimes } from '../src/dates/find-times.ts';
import type { Language, TimeExpression } from '../src/model.ts';
import { fold } from '../src/text.ts';

/** One expression, the instants that it begins and ends with, and its grain. */
export interface DucklingExample {
  readonly text: string;
  readonly values: readonly string[];
  readonly grain: string;
  /** Whether news uses such: a day or coarser, no holiday that a handful of papers name. */
  readonly news: boolean;
}

/** Duckling reads everything from this day. */
const REFERENCE = '2013-02-12';
const GRAINS = new Set(['day', 'week', 'month', 'quarter', 'year']);
/** Words of which dates in news are made. An expression with any other is a feast that few papers name, or chat. */
const NEWS_WORDS = new Set(
  (
    'a an the of in on at by for from to through until since between and or this that last next past previous current coming following first second third fourth fifth ' +
    'before after ago back hence now today tomorrow yesterday early mid late beginning start middle end half one two three four five six seven eight nine ten ' +
    'day days week weeks weekend month months quarter quarters year years decade century spring summer fall autumn winter ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun christmas easter thanksgiving eve halloween ' +
    'el la los las de del un una en hace dentro y a al hasta desde entre este esta que viene vienen pasado pasada proximo proxima proximos proximas ultimo ultima ultimos ultimas siguiente ' +
    'hoy ayer anteayer manana dia dias semana semanas mes meses ano anos trimestre fin lunes martes miercoles jueves viernes sabado domingo primavera verano otono invierno ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad nochebuena nochevieja nuevo uno dos tres cuatro cinco seis siete ocho nueve diez mil novecientos noventa primero'
  ).split(' '),
);

/** The examples of a file. */
export function readDuckling(source: string): readonly DucklingExample[] {
  const { examples } = JSON.parse(source) as { examples: readonly Omit<DucklingExample, 'news'>[] };
  return examples.map((example) => ({
    ...example,
    news: GRAINS.has(example.grain) && isNews(example.text),
  }));
}

function isNews(text: string): boolean {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  return words.every((word) => NEWS_WORDS.has(word) || /^(?:st|nd|rd|th|s)$/.test(word));
}

/**
 * Whether the expression is read as a whole and means the same days. Where both conventions are right ours may differ
 * from Duckling's: news looks back, so a date without a year may lie a year earlier, a bare day a month, a weekday a week; seasons begin with a month; TimeML gives
 * a week for `a week ago` and a month for `three months ago`, a part of a month or year as that with a modifier, and
 * `the last two weeks` as a length.
 */
export function ducklingRight(example: DucklingExample, language: Language): boolean {
  for (const text of [
    example.text,
    capitalized(example.text),
    `on ${example.text}`,
    `on ${capitalized(example.text)}`,
  ]) {
    const found = findTimes(text, { language, reference: REFERENCE });
    const whole =
      found.find(({ type, when }) => type === 'RANGE' && when !== null) ??
      found.find(({ type }) => type !== 'RANGE');
    if (whole && (whole.type === 'DURATION' ? sameLength(whole.value, example) : sameDays(whole, example)))
      return true;
  }
  return false;
}

/** Whether both mean the same, or ours is the unit that holds Duckling's beginning, or one cycle earlier. */
function sameDays(time: TimeExpression, example: DucklingExample): boolean {
  const range = time.when === null ? null : rangeOf(time.when);
  const wanted = rangeOf(example.values[0]?.slice(0, 10) ?? '');
  if (!range || !wanted) return false;
  const away = wanted.first - range.first;
  if (away === 0 || away === 7 || (away >= 350 && away <= 378) || (away >= 28 && away <= 31)) return true;
  if (/(?:SP|SU|FA|WI)$/.test(time.value) && Math.abs(away) <= 31) return true;
  const coarser =
    time.mod !== null || /W\d\d/.test(time.value) || /ago|hace|hence|from (?:now|today)/.test(time.text);
  const year = away > range.last - range.first ? 365 : 0;
  return coarser && range.first <= wanted.first - year && wanted.first - year <= range.last + 1;
}

/** Whether a length is as long as Duckling's interval, which is counted in whole units. */
function sameLength(value: string, example: DucklingExample): boolean {
  const match = /^P(\d+)([DWMY])$/.exec(value);
  const [from, to] = example.values.map((each) => rangeOf(each.slice(0, 10)));
  if (!match || !from || !to) return false;
  const unit = { D: 1, W: 7, M: 30.4, Y: 365.2 }[match[2] ?? 'D'] ?? 1;
  return Math.abs(to.first - from.first - Number(match[1]) * unit) <= unit / 4;
}

function capitalized(text: string): string {
  return text.replace(/(?<!\p{L})\p{Ll}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase());
}
