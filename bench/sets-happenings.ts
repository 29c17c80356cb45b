import { isWithin } from '../src/dates/date-value.ts';
import { wordsOf } from '../src/dates/grammar/words.ts';
import { isReport } from '../src/extract/events/words/verbs.ts';
import type { Event, Language, Span } from '../src/model.ts';
import type { LabelledSet } from './labelled-set.ts';
import { lineAnalysis } from './line-document.ts';
import { labelValue } from './sets-documents.ts';

interface Line {
  readonly id: string;
  readonly language: Language;
  readonly documentDate: string;
  readonly text: string;
  readonly verb: Span;
  readonly happened: boolean;
  readonly date: string | null;
  readonly alsoAccepted?: readonly (string | null)[];
  readonly trap: boolean;
}

interface Reading {
  readonly line: Line;
  /** The event that tells the marked word: of several the shortest; null where none does. */
  readonly event: Event | null;
  readonly date: string | null;
  readonly right: boolean;
}

/**
 * Whether the marked word tells a happening, and when. Said is every event that tells it; right where it happened and the
 * date, or there being none, is the label's; wanted is what happened. The day of a report is no date of what it tells.
 */
export const HAPPENINGS: LabelledSet = {
  name: 'happenings',
  aim: { precision: 95, recall: 80 },
  measure(lines) {
    const read = lines.map((line) => readingOf(JSON.parse(line) as Line));
    const count = (fits: (one: Reading) => boolean) => read.filter(fits).length;
    return {
      said: count(({ event }) => event !== null),
      right: count(({ right }) => right),
      wanted: count(({ line }) => line.happened),
      note: `told though it did not happen ${count(({ event, line }) => event !== null && !line.happened)}, wrong date ${count(
        ({ event, line, right }) => event !== null && line.happened && !right,
      )}, missed ${count(({ event, line }) => event === null && line.happened)}`,
    };
  },
};

/** What the engine makes of a line. */
export function readingOf(line: Line): Reading {
  const { events } = lineAnalysis(line.text, { language: line.language, date: line.documentDate });
  const event = telling(events, line.verb.start);
  const [verb] = wordsOf(line.text.slice(line.verb.start, line.verb.end));
  const own = event !== null && (event.dates === 'event' || isReport(verb, line.language));
  const date = own ? event.date : null;
  const accepted = [line.date, ...(line.alsoAccepted ?? [])];
  const right = event !== null && line.happened && accepted.some((label) => fits(date, label));
  return { line, event, date, right };
}

function telling(events: readonly Event[], at: number): Event | null {
  const around = events.filter(({ start, end }) => start <= at && at < end);
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

/** The same date; a month also holds the week that a label names. */
function fits(date: string | null, label: string | null): boolean {
  if (date === null || label === null) return date === label;
  return label.includes('-W') ? date.length >= 7 && isWithin(labelValue(label), date) : date === label;
}
