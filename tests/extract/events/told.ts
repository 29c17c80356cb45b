import { findTimes } from '../../../src/dates/find-times.ts';
import { findEvents } from '../../../src/extract/events/find-events.ts';
import { sentenceSpans } from '../../../src/language/sentences.ts';
import type { Event, Language, Mention } from '../../../src/model.ts';

/** The events of a text published on a day (null: unknown), the given names being its entities in their order. */
export function eventsIn(
  text: string,
  {
    published = '2026-05-28',
    names = [],
    language = 'en',
  }: { published?: string | null; names?: readonly string[]; language?: Language } = {},
): readonly Event[] {
  return findEvents({
    language,
    text,
    publication: { value: published, basis: published === null ? 'unknown' : 'stated', notBefore: null },
    sentences: sentenceSpans(text, language),
    mentions: mentionsOf(text, names),
    times: findTimes(text, { language, reference: published }),
  });
}

function mentionsOf(text: string, names: readonly string[]): readonly Mention[] {
  const found = names.flatMap((name, entity) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      text: name,
      kind: 'person' as const,
      entity,
      form: 'name' as const,
    })),
  );
  return found.sort((a, b) => a.start - b.start);
}

/**
 * A text whose words marked as `[word|…]` get what is told of them: the date, `told` without one, `no` where nothing is.
 * Equal to what was given where the marks are right.
 */
export function readMarks(marked: string, language: Language): string {
  const text = marked.replace(MARK, '$1');
  const events = eventsIn(text, { language });
  let removed = 0;
  return marked.replace(MARK, (whole: string, word: string, offset: number) => {
    const at = offset - removed;
    removed += whole.length - word.length;
    const [event] = events
      .filter(({ start, end }) => start <= at && at < end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    const own = event?.dates === 'event' ? event.date : null;
    return `[${word}|${event ? (own ?? 'told') : 'no'}]`;
  });
}

const MARK = /\[([^|\]]+)\|[^\]]+\]/g;
