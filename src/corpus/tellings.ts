import type { Analysis, Event } from '../model.ts';
import type { Bearer } from './bearers.ts';
import type { QuotationGroup } from './corpus.ts';
import type { HappeningTelling } from './happening-telling.ts';
import { groupAround } from './quotation-groups.ts';

/** A sentence that tells a happening, with all that is quoted when it is shown. */
export interface QuotedTelling extends HappeningTelling {
  readonly group: QuotationGroup;
}

/** The happenings of a document in which the name takes part. */
export function tellingsOfName({ analysis, entities }: Bearer): readonly QuotedTelling[] {
  return tellingsOf(analysis, (event) => event.participants.some((entity) => entities.has(entity)), entities);
}

/** The happenings of a document that are wanted. A sentence that tells a dated one is not told again as undated. */
export function tellingsOf(
  analysis: Analysis,
  wanted: (event: Event) => boolean,
  about: ReadonlySet<number> = new Set(),
): readonly QuotedTelling[] {
  const events = analysis.events.filter(wanted);
  const dated = new Set(events.filter(({ date }) => date !== null).map(({ sentence }) => sentence));
  const undated = new Set<number>();
  return events.flatMap((event) => {
    if (event.date === null && (dated.has(event.sentence) || undated.has(event.sentence))) return [];
    if (event.date === null) undated.add(event.sentence);
    const group = groupAround(analysis, event.sentence, { about });
    return group ? [telling(analysis, event, group)] : [];
  });
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
    clause: document.text.slice(event.start, event.end),
    names: event.participants.flatMap((index) => entities[index]?.name ?? []),
    group,
  };
}
