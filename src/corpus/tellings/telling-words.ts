import type { Word } from '../../dates/grammar/words.ts';
import { rootOf } from '../../extract/events/topics/roots.ts';
import { lexiconSet } from '../../language/lexicon.ts';
import { stem } from '../../language/stem.ts';
import { terms } from '../../language/terms.ts';
import type { Event } from '../../model.ts';
import { fold } from '../../text.ts';
import type { HappeningTelling } from './happening-telling.ts';

const cache = new WeakMap<Event, ReadonlySet<string>>();

/**
 * The stems of a telling's sentence without stop words, names, numbers, months and weekdays: what is left says what
 * happened, and two tellings are compared by it.
 */
export function wordsOfTelling(telling: HappeningTelling): ReadonlySet<string> {
  const known = cache.get(telling.event);
  if (known) return known;
  const names = new Set(telling.names.flatMap((name) => terms(name, telling.language)));
  const words = terms(telling.clause ?? telling.sentence, telling.language).filter(
    (word) => !names.has(word) && !/^\d/.test(word),
  );
  const calendar = calendarOf(telling.language);
  const kept = new Set(words.filter((word) => !calendar.has(word)));
  cache.set(telling.event, kept);
  return kept;
}

/** The roots of words of a telling that say what happened: none of its names, of its date, of the calendar. */
export function rootsAmong(
  words: readonly Word[],
  { language, event, names }: HappeningTelling,
): ReadonlySet<string> {
  const stops = lexiconSet(language, 'stop-words');
  const calendar = calendarOf(language);
  const beside = new Set(fold(`${names.join(' ')} ${event.expression ?? ''}`).split(BETWEEN_WORDS));
  const kept = new Set<string>();
  for (const { low } of words) {
    if (!/^\p{L}{3,}$/u.test(low) || stops.has(low) || beside.has(low)) continue;
    if (!calendar.has(stem(low, language))) kept.add(rootOf(low, language));
  }
  return kept;
}

const BETWEEN_WORDS = /[^\p{L}\d]+/u;

const calendars = new Map<string, ReadonlySet<string>>();

/** The stems of months and weekdays: they say when, not what. */
export function calendarOf(language: HappeningTelling['language']): ReadonlySet<string> {
  const known = calendars.get(language);
  if (known) return known;
  const lines = [...lexiconSet(language, 'months'), ...lexiconSet(language, 'weekdays')];
  const words = lines.flatMap((line) => (line.split('=')[0] ?? '').split(','));
  const stems = new Set(words.map((word) => stem(word.trim(), language)));
  calendars.set(language, stems);
  return stems;
}
