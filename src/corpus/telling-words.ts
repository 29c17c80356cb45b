import { lexiconSet } from '../language/lexicon.ts';
import { stem } from '../language/stem.ts';
import { terms } from '../language/terms.ts';
import type { HappeningTelling } from './happening-telling.ts';

const cache = new WeakMap<object, ReadonlySet<string>>();

/**
 * The stems of a telling's sentence without stop words, names, numbers, months and weekdays: what is left says what
 * happened, and two tellings are compared by it.
 */
export function wordsOfTelling(telling: HappeningTelling): ReadonlySet<string> {
  const known = cache.get(telling);
  if (known) return known;
  const names = new Set(telling.names.flatMap((name) => terms(name, telling.language)));
  const words = terms(telling.clause ?? telling.sentence, telling.language).filter(
    (word) => !names.has(word) && !/^\d/.test(word),
  );
  const calendar = calendarOf(telling.language);
  const kept = new Set(words.filter((word) => !calendar.has(word)));
  cache.set(telling, kept);
  return kept;
}

const calendars = new Map<string, ReadonlySet<string>>();

/** The stems of months and weekdays: they say when, not what. */
function calendarOf(language: HappeningTelling['language']): ReadonlySet<string> {
  const known = calendars.get(language);
  if (known) return known;
  const lines = [...lexiconSet(language, 'months'), ...lexiconSet(language, 'weekdays')];
  const words = lines.flatMap((line) => (line.split('=')[0] ?? '').split(','));
  const stems = new Set(words.map((word) => stem(word.trim(), language)));
  calendars.set(language, stems);
  return stems;
}
