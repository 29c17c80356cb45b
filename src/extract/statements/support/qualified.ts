import { lexiconSet } from '../../../language/lexicon.ts';
import type { Reading } from '../reading.ts';
import { isNear } from '../reading.ts';
import { isA, type SentenceView } from '../sentence/sentence-view.ts';
import { leftOutSubject } from './left-out-subject.ts';

/** A longer sentence says something of its own; what only takes back is short ("But he said they were not enough."). */
const SHORT = 18;

/** One that only takes its verb from the sentence before has fewer words. */
const ELLIPTICAL = 6;

/**
 * A sentence takes along the short one behind it that takes some of it back, "But he said they were not serious enough.": shown
 * without it, it would say more than its author did.
 */
export function keepQualified(readings: readonly Reading[]): void {
  for (const [index, reading] of readings.entries()) {
    const next = readings[index + 1];
    if (!next || !reading.stands || !next.needs.has(index) || !isNear(reading, next, 1)) continue;
    if (takesBack(next.view)) reading.needs.add(index + 1);
  }
}

/** "But he …", "Pero dijo …": who the sentence before tells of goes on. */
function takesBack(view: SentenceView): boolean {
  if (view.words.length > SHORT || /\?/u.test(view.text.slice(view.start, view.end))) return false;
  if (!lexiconSet(view.language, 'qualifying-openers').has(view.words[0]?.folded ?? '')) return false;
  return isA(view, 1, 'singular', 'plural', 'neuter') || leftOutSubject(view) !== null || isElliptical(view);
}

/** "Yet the council has.": the verb stands in the sentence before. */
function isElliptical(view: SentenceView): boolean {
  const last = view.words.length - 1;
  return last > 0 && last < ELLIPTICAL && isA(view, last, 'auxiliary');
}
