import type { CitedDocument } from '../../answer/answer.ts';
import { citedDocument, openingOf } from '../../answer/compose.ts';
import type { Analysis, EntityKind, Event, Span, TimeExpression } from '../../model.ts';

/** What the engine sees in one text. Offsets are UTF-16 units into `document.text`, ends exclusive. */
export interface Annotation {
  readonly document: Omit<CitedDocument, 'id'> & { readonly text: string; readonly hash: string };
  readonly passages: readonly Span[];
  readonly sentences: readonly Span[];
  readonly mentions: readonly (Span & {
    readonly text: string;
    readonly kind: EntityKind;
    /** `id` is a number within this annotation. */
    readonly entity: { readonly id: number; readonly name: string } | null;
  })[];
  readonly dates: readonly Omit<TimeExpression, 'when'>[];
  readonly events: readonly Pick<
    Event,
    'start' | 'end' | 'date' | 'dates' | 'basis' | 'expression' | 'participants'
  >[];
}

/** An analysis as the machine interface shows it. */
export function annotationOf({
  document,
  passages,
  sentences,
  entities,
  mentions,
  times,
  events,
}: Analysis): Annotation {
  const { id: _id, ...cited } = citedDocument({ ...document, opening: openingOf(document) });
  return {
    document: { ...cited, text: document.text, hash: document.hash },
    passages: passages.map(span),
    sentences: sentences.map(span),
    // A pronoun stands for a name but names nobody.
    mentions: mentions
      .filter(({ form }) => form === 'name')
      .map(({ start, end, text, kind, entity }) => {
        const name = entity === null ? undefined : entities[entity]?.name;
        return {
          start,
          end,
          text,
          kind,
          entity: entity === null || name === undefined ? null : { id: entity, name },
        };
      }),
    dates: times.map(({ start, end, text, value, type, mod, basis }) => ({
      start,
      end,
      text,
      value,
      type,
      mod,
      basis,
    })),
    events: events.map(({ start, end, date, dates, basis, expression, participants }) => ({
      start,
      end,
      date,
      dates,
      basis,
      expression,
      participants,
    })),
  };
}

function span({ start, end }: Span): Span {
  return { start, end };
}
