import { DAY_LENGTH } from '../../dates/date-value.ts';
import type { Analysis, Event, Span } from '../../model.ts';
import type { QuotationGroup } from '../corpus.ts';
import type { Bearer } from '../names/bearers.ts';
import { groupAround } from '../quotations/quotation-groups.ts';
import { withDayOfSentence } from './day-of-sentence.ts';
import type { HappeningTelling } from './happening-telling.ts';
import { wordsDated } from './words-dated.ts';

/** A sentence that tells a happening, with all that is quoted when it is shown. */
export interface QuotedTelling extends HappeningTelling {
  /** The words that tell the happening, without what else its clause has. */
  readonly words: string;
  readonly group: QuotationGroup;
}

/** The happenings of a document in which the name takes part. */
export function tellingsOfName({ analysis, entities }: Bearer): readonly QuotedTelling[] {
  return tellingsOf(analysis, (event) => event.participants.some((entity) => entities.has(entity)), entities);
}

/** The happenings of a document that are wanted. A sentence that tells a dated one is not told again as undated; with its sentence's day where wished. */
export function tellingsOf(
  analysis: Analysis,
  wanted: (event: Event) => boolean,
  about: ReadonlySet<number> = new Set(),
  withDays = false,
): readonly QuotedTelling[] {
  const events = analysis.events.filter(wanted).map((event) => (withDays ? dated(analysis, event) : event));
  const withDate = new Set(events.filter(({ date }) => date !== null).map(({ sentence }) => sentence));
  const undated = new Set<number>();
  return events.flatMap((event) => {
    if (event.date === null && (withDate.has(event.sentence) || undated.has(event.sentence))) return [];
    if (event.date === null) undated.add(event.sentence);
    const group = groupAround(analysis, event.sentence, { about });
    return group ? [telling(analysis, event, group)] : [];
  });
}

function dated({ events, sentences }: Analysis, event: Event): Event {
  if (event.date !== null) return event;
  const beside = events.filter(({ sentence }) => sentence === event.sentence);
  return withDayOfSentence(event, beside, sentences[event.sentence]);
}

function telling(analysis: Analysis, event: Event, group: QuotationGroup): QuotedTelling {
  const { document, sentences, entities } = analysis;
  const sentence = sentences[event.sentence] ?? event;
  return {
    source: document.sources[0] ?? '',
    date: document.date,
    language: document.language,
    event,
    sentence: document.text.slice(sentence.start, sentence.end),
    clause: document.text.slice(event.start, event.clauseEnd ?? event.end),
    words: wordsDated(document.text.slice(event.start, event.end), event.expression),
    names: event.participants.flatMap((index) => entities[index]?.name ?? []),
    kinds: event.participants.flatMap((index) => entities[index]?.kind ?? []),
    ...beforeOf(analysis, event),
    days: daysIn(analysis, event),
    group,
  };
}

/** Sentences before a telling that may say whom its pronoun means, or that it corrects another text. */
const SENTENCES_BEFORE = 2;

function beforeOf(
  { document, sentences, mentions, entities }: Analysis,
  { sentence }: Event,
): Pick<HappeningTelling, 'namedBefore' | 'before'> {
  const own = sentences[sentence];
  const first = sentences[Math.max(0, sentence - SENTENCES_BEFORE)];
  if (!own || !first) return {};
  const after = sentences[sentence + 1];
  const beside = [
    ...spansWithin(mentions, first.start, own.start),
    ...(after?.passage === own.passage ? spansWithin(mentions, after.start, after.end) : []),
  ];
  const named = beside.flatMap(({ entity }) => (entity === null ? [] : (entities[entity]?.name ?? [])));
  return { namedBefore: [...new Set(named)], before: document.text.slice(first.start, own.start) };
}

/** The days that a happening's clause names. */
function daysIn({ times }: Analysis, { start, end }: Event): readonly string[] {
  const days = spansWithin(times, start, end).flatMap(({ when }) =>
    when?.length === DAY_LENGTH ? when : [],
  );
  return [...new Set(days)];
}

/** Those of a list in the order of the text that begin between two places. */
function spansWithin<T extends Span>(all: readonly T[], start: number, end: number): readonly T[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < all.length; at += 1) {
    const each = all[at];
    if (!each || each.start >= end) break;
    found.push(each);
  }
  return found;
}
