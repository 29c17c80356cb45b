/** Entities, mentions, time expressions and events as short arrays, and back. */
import type {
  DateBasis,
  Description,
  DocumentEntity,
  EntityKind,
  Event,
  Mention,
  TimeExpression,
  TimeType,
} from '../../model.ts';
import {
  count,
  each,
  entry,
  list,
  ownText,
  place,
  type Row,
  rows,
  shifted,
  span,
  trimmed,
  unshifted,
  word,
  wordOrNull,
} from './codec-slots.ts';

/** Stored as places in these lists: only ever added to at the end. */
const KINDS: readonly EntityKind[] = ['person', 'organization', 'place', 'other'];
const FORMS: readonly Mention['form'][] = ['name', 'pronoun'];
const TYPES: readonly TimeType[] = ['DATE', 'TIME', 'DURATION', 'SET', 'RANGE'];
const BASES: readonly DateBasis[] = ['stated', 'year', 'inferred', 'none'];
const DATES: readonly Event['dates'][] = ['event', 'report'];
/** An entity with its aliases and descriptions. */
export function fromEntity(entity: DocumentEntity): Row {
  const descriptions = entity.descriptions.map(({ start, end, sentence, former }) =>
    trimmed([start, end, sentence, former ? 1 : 0]),
  );
  return trimmed([
    entity.name,
    place(KINDS, entity.kind),
    list(entity.aliases),
    list(entity.equated),
    list(descriptions),
  ]);
}

/** The entity again. */
export function toEntity(row: Row): DocumentEntity {
  return {
    name: word(row[0]),
    kind: entry(KINDS, row[1]),
    aliases: rows(row[2]) as readonly string[],
    equated: rows(row[3]) as readonly string[],
    descriptions: each(row[4], (description) => toDescription(description as Row)),
  };
}

function toDescription(row: Row): Description {
  return { start: count(row[0]), end: count(row[1]), sentence: count(row[2]), former: Boolean(row[3]) };
}

/** A mention; its text only where it differs from the document's. */
export function fromMention(mention: Mention, text: string): Row {
  const own = text.slice(mention.start, mention.end) === mention.text;
  return trimmed([
    mention.start,
    mention.end,
    place(KINDS, mention.kind),
    shifted(mention.entity),
    place(FORMS, mention.form),
    own ? 0 : [mention.text],
  ]);
}

/** The mention again. */
export function toMention(row: Row, text: string): Mention {
  const { start, end } = span(row, 0);
  return {
    start,
    end,
    text: ownText(row[5], text, start, end),
    kind: entry(KINDS, row[2]),
    entity: unshifted(row[3]),
    form: entry(FORMS, row[4]),
  };
}

/** A time expression. */
export function fromTime(time: TimeExpression, text: string): Row {
  const own = text.slice(time.start, time.end) === time.text;
  return trimmed([
    time.start,
    time.end,
    time.value,
    place(TYPES, time.type),
    place(BASES, time.basis),
    // Most expressions mean the very days of their value.
    time.when === time.value ? 1 : (time.when ?? 0),
    time.mod ?? 0,
    own ? 0 : [time.text],
  ]);
}

/** The time expression again. */
export function toTime(row: Row, text: string): TimeExpression {
  const { start, end } = span(row, 0);
  const value = word(row[2]);
  return {
    start,
    end,
    text: ownText(row[7], text, start, end),
    value,
    type: entry(TYPES, row[3]),
    mod: wordOrNull(row[6]),
    basis: entry(BASES, row[4]),
    when: row[5] === 1 ? value : wordOrNull(row[5]),
  };
}

/** An event. */
export function fromEvent(event: Event): Row {
  return trimmed([
    event.start,
    event.end,
    event.sentence,
    event.date ?? 0,
    place(DATES, event.dates),
    place(BASES, event.basis),
    event.expression ?? 0,
    list(event.participants),
    list(event.actions),
    event.clauseEnd ?? 0,
    event.isAside ? 1 : 0,
  ]);
}

/** The event again. */
export function toEvent(row: Row): Event {
  return {
    start: count(row[0]),
    end: count(row[1]),
    sentence: count(row[2]),
    date: wordOrNull(row[3]),
    dates: entry(DATES, row[4]),
    basis: entry(BASES, row[5]),
    expression: wordOrNull(row[6]),
    participants: rows(row[7]) as readonly number[],
    actions: rows(row[8]) as readonly string[],
    ...(row[9] ? { clauseEnd: count(row[9]) } : {}),
    ...(row[10] ? { isAside: true } : {}),
  };
}
