/**
 * Happenings told by several sentences and documents, each once, in order. Pure functions over tellings; whoever calls them puts what it likes beside a telling and gets it back.
 */
import { compareDates, isWithin } from '../../dates/date-value.ts';
import type { DateValue, Event } from '../../model.ts';
import { compareText } from '../document-order.ts';
import { lastWordOf } from '../names/name-words.ts';
import { besideInTime } from './beside-in-time.ts';
import type { HappeningTelling } from './happening-telling.ts';
import { sameHappening } from './same-happening.ts';
import { keptUnder, soughtUnder } from './telling-keys.ts';
import { wordsOfTelling } from './telling-words.ts';

/** A happening, once. */
export interface ToldHappening<T extends HappeningTelling> {
  /** The same for the same happening whoever tells it; two happenings never share one. */
  readonly key: string;
  /** The most precise of the tellings' dates. */
  readonly date: DateValue | null;
  readonly dates: Event['dates'];
  /** The telling to show: the most precise date, stated rather than inferred, of the oldest article. */
  readonly telling: T;
  /** All others, in order. */
  readonly others: readonly T[];
  /** Those of the others that tell another day, by day: of one happening all that is said of its date is shown. */
  readonly otherDays: readonly (readonly [T, ...T[]])[];
}

/**
 * Tellings merged into happenings, in the order of a timeline: dated ones oldest first, then undated ones by the
 * article's date, by its floor, by source. The order of the input does not matter.
 */
export function happeningsOf<T extends HappeningTelling>(
  tellings: readonly T[],
): readonly ToldHappening<T>[] {
  const groups: Group<T>[] = [];
  const byAct = new Map<string, Group<T>[]>();
  const beside = besideInTime(tellings);
  for (const telling of [...tellings].sort(inTellingOrder)) {
    if (!beside.has(telling)) {
      groups.push({ tellings: [telling] });
      continue;
    }
    const group = bestGroup(telling, byAct);
    if (group) group.tellings.push(telling);
    else groups.push({ tellings: [telling] });
    index(telling, group ?? groups[groups.length - 1], byAct);
  }
  return keyed(eachSentenceOnce(groups.map(merged)));
}

/** A sentence that tells two happenings of one day is shown for the first, or for the one that others tell too. */
function eachSentenceOnce<T extends HappeningTelling>(
  all: readonly ToldHappening<T>[],
): readonly ToldHappening<T>[] {
  const shown = new Map<string, ToldHappening<T>>();
  const placeOf = ({ telling: { source, event, sentence } }: ToldHappening<T>) =>
    `${source} ${event.date} ${sentence}`;
  for (const happening of all) {
    const known = shown.get(placeOf(happening));
    if (!known || (known.others.length === 0 && happening.others.length > 0))
      shown.set(placeOf(happening), happening);
  }
  return all.filter(
    (happening) => happening.others.length > 0 || shown.get(placeOf(happening)) === happening,
  );
}

/** The key of a happening by its first telling: its day, who, and what was done; else its words. */
export function happeningKey(telling: HappeningTelling): string {
  const { event } = telling;
  const family = event.actions.find((action) => !VAGUE_FAMILIES.has(action));
  const who = lastWordOf(telling.names[0] ?? '');
  if (event.date !== null && family !== undefined && who !== '') {
    return [event.dates === 'report' ? `${event.date}r` : event.date, who, family].join('|');
  }
  const words = [...wordsOfTelling(telling)].sort().slice(0, KEY_WORDS).join('-');
  return [event.date ?? 'undated', who, words].join('|');
}

interface Group<T> {
  readonly tellings: T[];
}

/** Families that say little of what happened: a day has many statements. */
export const VAGUE_FAMILIES = new Set(['statement', 'denial', 'meeting', 'law']);
/** Words that go into a key where no name and action do. */
const KEY_WORDS = 8;

/** How a telling's date is known, in the order in which it is shown. */
const BASES: readonly Event['basis'][] = ['stated', 'year', 'inferred', 'none'];

function inTellingOrder(a: HappeningTelling, b: HappeningTelling): number {
  return (
    compareText(a.event.date ?? '9999', b.event.date ?? '9999') ||
    byArticle(a, b) ||
    a.event.start - b.event.start ||
    compareText(a.sentence, b.sentence)
  );
}

function byArticle(a: HappeningTelling, b: HappeningTelling): number {
  return (
    compareText(a.date.value ?? '9999', b.date.value ?? '9999') ||
    compareText(a.date.notBefore ?? '9999', b.date.notBefore ?? '9999') ||
    compareText(a.source, b.source)
  );
}

/** The group whose first telling is the same happening, compatible with all its other ones. */
function bestGroup<T extends HappeningTelling>(
  telling: T,
  byAct: ReadonlyMap<string, readonly Group<T>[]>,
): Group<T> | null {
  const near = new Set(soughtUnder(telling).flatMap((name) => byAct.get(name) ?? []));
  let best: { group: Group<T>; likeness: number } | null = null;
  for (const group of near) {
    const likeness = Math.min(...comparedIn(group, telling).map((other) => sameHappening(telling, other)));
    if (likeness > (best?.likeness ?? 0)) best = { group, likeness };
  }
  return best?.group ?? null;
}

/** An undated telling is compared with those that say the day, where there are any: two undated ones say little. */
function comparedIn<T extends HappeningTelling>({ tellings }: Group<T>, { event }: T): readonly T[] {
  const dated = event.date === null ? tellings.filter((other) => other.event.date !== null) : [];
  return dated.length > 0 ? dated : tellings;
}

function index<T extends HappeningTelling>(
  telling: T,
  group: Group<T> | undefined,
  byAct: Map<string, Group<T>[]>,
): void {
  if (!group) return;
  for (const name of keptUnder(telling)) {
    const groups = byAct.get(name);
    if (!groups) byAct.set(name, [group]);
    else if (!groups.includes(group)) groups.push(group);
  }
}

function merged<T extends HappeningTelling>({ tellings }: Group<T>): ToldHappening<T> {
  const shown = [...tellings].sort((a, b) => byPrecision(a, b) || byArticle(a, b))[0];
  const first = tellings[0];
  if (!shown || !first) throw new RangeError('a happening without a telling');
  return {
    key: happeningKey(first),
    date: shown.event.date,
    dates: shown.event.dates,
    telling: shown,
    others: tellings.filter((telling) => telling !== shown).sort(byArticle),
    otherDays: byOtherDay(shown, tellings),
  };
}

/** The tellings whose date neither holds the one shown nor lies in it, by that date, the earliest first. */
function byOtherDay<T extends HappeningTelling>(
  { event: { date: shown, dates } }: T,
  tellings: readonly T[],
): readonly (readonly [T, ...T[]])[] {
  const days = new Map<DateValue, [T, ...T[]]>();
  for (const telling of [...tellings].sort(byArticle)) {
    const { date } = telling.event;
    if (shown === null || date === null || isWithin(shown, date) || isWithin(date, shown)) continue;
    if (telling.event.dates !== dates) continue;
    const known = days.get(date);
    if (known) known.push(telling);
    else days.set(date, [telling]);
  }
  return [...days].sort(([a], [b]) => compareDates(a, b)).map(([, told]) => told);
}

function byPrecision(a: HappeningTelling, b: HappeningTelling): number {
  const width = (value: DateValue | null) => (value === null ? 0 : value.includes('/') ? 1 : value.length);
  const reported = (dates: Event['dates']) => Number(dates === 'report');
  return (
    width(b.event.date) - width(a.event.date) ||
    reported(a.event.dates) - reported(b.event.dates) ||
    BASES.indexOf(a.event.basis) - BASES.indexOf(b.event.basis)
  );
}

/** The happenings in order, keys that two share told apart by words: the older one keeps the plain key. */
function keyed<T extends HappeningTelling>(all: readonly ToldHappening<T>[]): readonly ToldHappening<T>[] {
  const ordered = [...all].sort(inTimelineOrder);
  const taken = new Map<string, number>();
  return ordered.map((happening) => {
    const plain = happening.key;
    const before = taken.get(plain) ?? 0;
    taken.set(plain, before + 1);
    if (before === 0) return happening;
    const words = [...wordsOfTelling(happening.telling)].sort().slice(0, KEY_WORDS).join('-');
    const told = `${plain}|${words}`;
    const again = taken.get(told) ?? 0;
    taken.set(told, again + 1);
    return { ...happening, key: again === 0 ? told : `${told}|${again + 1}` };
  });
}

/** Dated ones oldest first, of one day the more precise first; then undated ones by article. */
function inTimelineOrder<T extends HappeningTelling>(a: ToldHappening<T>, b: ToldHappening<T>): number {
  if (a.date !== null && b.date !== null) {
    return (
      compareDates(a.date, b.date) ||
      byArticle(a.telling, b.telling) ||
      a.telling.event.start - b.telling.event.start
    );
  }
  if (a.date === null && b.date === null) {
    return byArticle(a.telling, b.telling) || a.telling.event.start - b.telling.event.start;
  }
  return a.date === null ? 1 : -1;
}
