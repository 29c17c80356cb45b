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
