import { wordsOf } from '../../dates/grammar/words.ts';
import { rootOf } from '../../extract/events/roots.ts';
import { lexiconSet } from '../../language/lexicon.ts';
import { stem } from '../../language/stem.ts';
import { terms } from '../../language/terms.ts';
import type { Event } from '../../model.ts';
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

const roots = new WeakMap<Event, ReadonlySet<string>>();

/** The same words by what all forms of a verb have in common, without those of the telling's own date. */
export function rootsOfTelling(telling: HappeningTelling): ReadonlySet<string> {
  const known = roots.get(telling.event);
  if (known) return known;
  const { language, event } = telling;
  const stops = lexiconSet(language, 'stop-words');
  const calendar = calendarOf(language);
  const beside = new Set(
    wordsOf(`${telling.names.join(' ')} ${event.expression ?? ''}`).map(({ low }) => low),
  );
  const kept = new Set<string>();
  for (const { low } of wordsOf(telling.clause ?? telling.sentence)) {
    if (!/^\p{L}{3,}$/u.test(low) || stops.has(low) || beside.has(low)) continue;
    if (!calendar.has(stem(low, language))) kept.add(rootOf(low, language));
  }
  roots.set(telling.event, kept);
  return kept;
}

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
