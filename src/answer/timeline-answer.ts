import type { Happening, OtherDate, QuotationGroup, Timeline } from '../corpus/corpus.ts';
import type { Coverage } from '../model.ts';
import type { Action, Answer, Caution, Invocation, Line, Section, TimelineEvent } from './answer.ts';
import { MOST_LINES } from './answer.ts';
import { besideActions, nameLine, notMerged } from './choice.ts';
import { type Citations, createCitations, groupLines, label } from './compose.ts';
import { dossierAction, watchAction } from './related-actions.ts';
import { candidate } from './silence.ts';
import type { Words } from './words/words.ts';

/** Words of a family named in the row that says what was matched. */
const MOST_WIDENED = 6;

/** A timeline longer than this begins with the days most told. */
const MOST_FIRST = 12;

/** Several names fit the topic: the asker chooses one. */
export function chooseName(
  { names: { entities } }: Pick<Timeline, 'names'>,
  invocation: Invocation,
  coverage: Coverage,
  words: Words,
): Answer {
  const lines = entities.map((entity, index) => nameLine(entity, index + 1, words));
  return {
    version: 1,
    outcome: 'ambiguous',
    title: `“${invocation.args.topic ?? ''}”: ${words.names(entities.length)}. ${words.chooseOne}`,
    invocation,
    sections: [{ heading: null, lines }],
    citations: [],
    actions: [],
    candidates: entities.map((entity) => candidate(entity, invocation.command)),
    coverage: { ...coverage, caution: 'one surname, not merged' },
    total: entities.length,
  };
}

/** A timeline that holds something, laid out: dated happenings in order, then those without a date. */
export function timelineAnswer(
  timeline: Timeline,
  topic: string,
  invocation: Invocation,
  coverage: Coverage,
  words: Words,
): Answer {
  const newest = invocation.args.order === 'newest';
  const citations = createCitations();
  const dated = timeline.happenings.filter(({ date }) => date.value !== null);
  const undated = timeline.happenings.filter(({ date }) => date.value === null);
  const ordered = newest ? [...dated].reverse() : dated;
  const order = newest ? words.newestFirst : words.oldestFirst;
  const first = firstScreen(timeline, ordered, citations, words);
  const sections = [
    {
      heading: null,
      lines: [...headLines(timeline, topic, words), ...notMerged(nearOf(timeline), words)],
    },
    ...first,
    ...happeningSection(first.length > 0 ? words.otherDays(order) : null, ordered, citations, words),
    ...happeningSection(words.headings.noDate, undated, citations, words),
  ];
  const entity = timeline.names.entities[0];
  const name = `${words.timeline}: ${entity?.name ?? topic}`;
  const counts = [
    words.dated(dated.length),
    ...(undated.length > 0 ? [words.undated(undated.length)] : []),
  ].join(', ');
  return {
    version: 1,
    outcome: 'found',
    title: [name, ...(entity ? [words.kinds[entity.kind]] : []), order, counts].join(' · '),
    titleMark: name,
    invocation,
    sections: cutToLines(sections),
    events: [...ordered, ...undated].flatMap((happening) => toEvents(happening, citations)),
    citations: citations.list,
    actions: [
      ...actionsFor(timeline, topic, invocation, dated.length, words),
      ...besideActions(nearOf(timeline), 'timeline'),
    ],
    candidates: [],
    coverage: { ...coverage, caution: cautionFor(timeline) },
    total: timeline.happenings.length,
  };
}

/** Others beside a name; a topic has none. */
function nearOf({ names }: Timeline): Timeline['names']['near'] {
  return names.entities.length === 0 ? [] : names.near;
}

function headLines(timeline: Timeline, topic: string, words: Words): readonly Line[] {
  const entity = timeline.names.entities[0];
  if (entity) {
    const forms = entity.aliases.map((alias) => `“${alias}”`).join(', ');
    const joined = entity.joined ? ` · ${words.joinedByOperator}` : '';
    return entity.aliases.length > 1 ? [label(`${words.takenAsOne} ${forms}${joined}`)] : [];
  }
  if (timeline.widened.length === 0) return [];
  const also = timeline.widened.slice(0, MOST_WIDENED).map((word) => `“${word}”`);
  return [label(`${words.matched} “${topic}”, ${words.also} ${also.join(', ')}`)];
}

/** A long timeline first shows the days most told; the whole follows. */
function firstScreen(
  timeline: Timeline,
  dated: readonly Happening[],
  citations: Citations,
  words: Words,
): readonly Section[] {
  const { mostTold, happenings } = timeline;
  if (dated.length <= MOST_FIRST || mostTold.length === 0 || mostTold.length >= happenings.length) return [];
  const heading = words.mostTold(mostTold.length, happenings.length);
  return happeningSection(heading, mostTold, citations, words);
}

/** Happenings under one heading, each cited with all its tellings; no section for none. */
export function happeningSection(
  heading: string | null,
  happenings: readonly Happening[],
  citations: Citations,
  words: Words,
): readonly Section[] {
  if (happenings.length === 0) return [];
  return [{ heading, lines: happenings.flatMap((happening) => happeningLines(happening, citations, words)) }];
}

/** The telling that says most, cited together with every other telling of the same happening. */
function happeningLines(happening: Happening, citations: Citations, words: Words): readonly Line[] {
  const { key, date, group } = happening;
  const own = tellingLines({ date, group, tellings: tellingsOnDay(happening) }, key, citations, words);
  const others = (happening.otherDates ?? []).flatMap((other) =>
    otherDateLines(other, key, citations, words),
  );
  return [...own, ...others];
}

function tellingLines(
  { date, group, tellings }: OtherDate,
  key: string,
  citations: Citations,
  words: Words,
): readonly Line[] {
  const lines = groupLines(group, citations, {
    words,
    key,
    date,
    onlyMainDated: date.value === null,
  });
  const others = citesOf(tellings, citations);
  return lines.map((line) => (line.key === key ? { ...line, cites: [...line.cites, ...others] } : line));
}

/** Another date of the same happening stands below the first one, in the words of who gives it. */
function otherDateLines(other: OtherDate, key: string, citations: Citations, words: Words): readonly Line[] {
  const lines = tellingLines(other, `${key}|${other.date.value}`, citations, words);
  const place = { group: key, supports: key };
  return [{ ...label(words.anotherDate), ...place }, ...lines.map((line) => ({ ...line, group: key }))];
}

/** The further tellings that give no other date than the one shown. */
function tellingsOnDay({ tellings, otherDates = [] }: Happening): readonly QuotationGroup[] {
  const elsewhere = new Set(otherDates.flatMap(({ group, tellings: further }) => [group, ...further]));
  return tellings.filter((telling) => !elsewhere.has(telling));
}

function citesOf(tellings: readonly QuotationGroup[], citations: Citations): readonly number[] {
  return tellings.map(({ quotations, main }) => citeMain(quotations[main], citations)).filter((n) => n > 0);
}

function citeMain(
  quotation: Happening['group']['quotations'][number] | undefined,
  citations: Citations,
): number {
  return quotation ? citations.cite(quotation.document, quotation.span, quotation.paragraph) : 0;
}

/** The events of a happening: one for each date that is given for it. */
function toEvents(happening: Happening, citations: Citations): readonly TimelineEvent[] {
  const { date, group, otherDates = [] } = happening;
  return [{ date, group, tellings: tellingsOnDay(happening) }, ...otherDates].map((told) =>
    toEvent(told, citations),
  );
}

function toEvent({ date, group, tellings }: OtherDate, citations: Citations): TimelineEvent {
  const mains = [group, ...tellings].map(({ quotations, main }) => quotations[main]);
  const own = mains[0];
  const quote = own ? own.document.text.slice(own.span.start, own.span.end) : '';
  const { value, dates, basis, expression } = date;
  const cites = mains.map((quotation) => citeMain(quotation, citations)).filter((n) => n > 0);
  return { date: value, dates, basis, expression, quote, cites };
}

/** The answer's lines end at a border of groups; `events` still holds every happening. */
export function cutToLines(sections: readonly Section[]): readonly Section[] {
  const cut: Section[] = [];
  let room = MOST_LINES;
  for (const { heading, lines } of sections) {
    if (room <= 0) break;
    const kept = lines.length <= room ? lines : atGroupBorder(lines, room);
    room -= kept.length;
    if (kept.length > 0) cut.push({ heading, lines: kept });
  }
  return cut;
}

function atGroupBorder(lines: readonly Line[], room: number): readonly Line[] {
  let end = room;
  while (end > 0 && lines[end]?.group !== undefined && lines[end]?.group === lines[end - 1]?.group) end--;
  return lines.slice(0, end);
}

function actionsFor(
  timeline: Timeline,
  topic: string,
  invocation: Invocation,
  dated: number,
  words: Words,
): readonly Action[] {
  const { args } = invocation;
  const entity = timeline.names.entities[0];
  const { order, ...oldest } = args;
  const turned = order === 'newest' ? oldest : { ...args, order: 'newest' };
  const actions: Action[] = [];
  if (entity) actions.push(dossierAction(entity.name, words));
  if (dated > 1) {
    actions.push({
      label: order === 'newest' ? words.actions.oldestFirst : words.actions.newestFirst,
      invocation: { ...invocation, args: turned },
    });
  }
  if (timeline.widened.length > 0) {
    actions.push({
      label: words.actions.onlyTheseWords,
      invocation: { ...invocation, args: { ...args, only: 'yes' } },
    });
  }
  return [...actions, watchAction(entity?.name ?? topic, words)];
}

function cautionFor({ happenings, documents }: Timeline): Caution | null {
  if (happenings.some(({ group }) => group.concerns !== null))
    return 'accusations are quoted, not established';
  return documents === 1 ? 'one document carries all of this' : null;
}
