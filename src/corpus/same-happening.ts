import { isWithin } from '../dates/date-value.ts';
import type { DateValue } from '../model.ts';
import { fold } from '../text.ts';
import type { HappeningTelling } from './happening-telling.ts';
import { wordsOfTelling } from './telling-words.ts';

/** Share of common words from which two tellings of one day are one happening, where action and people agree. */
const SAME_DAY = 0.2;
/** The same where only one of the two says the day. */
const SAME_MONTH = 0.35;
/** The same without a day, in one document and across documents. */
const UNDATED_TOGETHER = 0.3;
const UNDATED_APART = 0.5;
/** Without an action that both share the words must nearly be the same. */
const WITHOUT_ACTION = 0.6;

/** Families that say little of what happened. */
const VAGUE = new Set(['statement', 'meeting', 'law']);

/**
 * How alike two tellings are, above zero where they tell one happening: days that agree, people in common, an action in
 * common, similar words. Different days are never one; an undated telling is never one with a dated one.
 */
export function sameHappening(a: HappeningTelling, b: HappeningTelling): number {
  if (a.event.dates !== b.event.dates || !agree(a.event.date, b.event.date)) return 0;
  if (!sharePeople(a, b)) return 0;
  const least = threshold(a, b);
  const likeness = wordLikeness(a, b);
  return least !== null && likeness >= least ? likeness : 0;
}

function agree(a: DateValue | null, b: DateValue | null): boolean {
  if (a === null || b === null) return a === b;
  return a === b || isWithin(a, b) || isWithin(b, a);
}

/** At least half of the smaller list of people in common, by surname. */
function sharePeople(a: HappeningTelling, b: HappeningTelling): boolean {
  const left = surnamesOf(a);
  const right = surnamesOf(b);
  const common = [...left].filter((name) => right.has(name)).length;
  return common > 0 && common * 2 >= Math.min(left.size, right.size);
}

/** Two tellings are compared many times, their names folded once. */
const surnames = new WeakMap<HappeningTelling, ReadonlySet<string>>();

function surnamesOf(telling: HappeningTelling): ReadonlySet<string> {
  const known = surnames.get(telling);
  if (known) return known;
  const found = new Set(telling.names.map(lastWord));
  surnames.set(telling, found);
  return found;
}

function lastWord(name: string): string {
  return fold(name).split(' ').at(-1) ?? '';
}

/** The least likeness; null where what was done differs. */
function threshold(a: HappeningTelling, b: HappeningTelling): number | null {
  const common = a.event.actions.filter((action) => b.event.actions.includes(action));
  const acts = common.some((action) => !VAGUE.has(action));
  const acting = [a, b].map(({ event }) => event.actions.some((action) => !VAGUE.has(action)));
  if (!acts) return acting.every((each) => each) ? null : WITHOUT_ACTION;
  if (a.event.date === null) return a.source === b.source ? UNDATED_TOGETHER : UNDATED_APART;
  return a.event.date === b.event.date ? SAME_DAY : SAME_MONTH;
}

/** Common words by the mean of the two lists' lengths (Dice). */
function wordLikeness(a: HappeningTelling, b: HappeningTelling): number {
  const left = wordsOfTelling(a);
  const right = wordsOfTelling(b);
  let common = 0;
  for (const word of left) if (right.has(word)) common += 1;
  // A telling of nothing but names and its date says the same as any other of that action.
  return left.size + right.size === 0 ? 1 : (2 * common) / (left.size + right.size);
}
