import { overlaps } from '../dates/date-value.ts';
import type { DateValue, Scope } from '../model.ts';
import type { Analyses } from './analyses.ts';
import type {
  Happening,
  NameFinding,
  QuotationDate,
  Timeline,
  TimelineRequest,
  ToldChange,
} from './corpus.ts';
import type { FreshnessOf } from './freshness.ts';
import type { Mirror } from './mirror.ts';
import { bearersOf } from './names/bearers.ts';
import type { NameLookup } from './names/name-lookup.ts';
import { namesUnlessTopic } from './names/names-or-topic.ts';
import { withReplies } from './quotations/replies-elsewhere.ts';
import { happeningsOf, type ToldHappening } from './tellings/happenings.ts';
import { mostTold } from './tellings/most-told.ts';
import { type QuotedTelling, tellingsOfName } from './tellings/tellings.ts';
import { tellingsOfTopic } from './tellings/topic-tellings.ts';
import { triedForTopic } from './tried.ts';

/** What a timeline is made from. */
export interface TimelineParts {
  readonly names: NameLookup;
  readonly mirror: Mirror;
  readonly analyses: Analyses;
  readonly fresh: FreshnessOf;
}

/** Days that a first screen shows of a long timeline. */
const FIRST_DAYS = 12;

/** The happenings of a name, or of a topic and its family of actions. */
export async function timelineOf(
  request: TimelineRequest,
  scope: Scope,
  parts: TimelineParts,
): Promise<Timeline> {
  const names = await namesUnlessTopic(request.topic, scope, parts.names, parts.mirror);
  if (names.entities.length > 1) return toTimeline(names, [], [], request);
  const wanted = request.since && parts.fresh(request.since, scope).holdsNew;
  const told = await tellingsAbout(request, names, scope, parts, wanted);
  const understood = told.isName ? names : { ...names, match: null };
  return answered(toTimeline(understood, told.tellings, told.widened, request), scope, parts);
}

/** The tellings of a topic that was looked up among the names. */
export interface TopicTold {
  readonly tellings: readonly QuotedTelling[];
  readonly widened: readonly string[];
  readonly isName: boolean;
}

/** The tellings of a name or of a topic's words; of documents that are wanted before others. */
export async function tellingsAbout(
  request: TimelineRequest,
  { entities: [entity] }: NameFinding,
  scope: Scope,
  { names, mirror, analyses }: TimelineParts,
  wanted?: (document: string) => boolean,
): Promise<TopicTold> {
  const found = entity ? await names.linked(entity, scope) : null;
  if (!found) return { ...(await tellingsOfTopic(request, scope, mirror, analyses, wanted)), isName: false };
  const bearers = await bearersOf(found.entity, analyses, wanted);
  return { tellings: bearers.flatMap(tellingsOfName), widened: [], isName: true };
}

/** The same timeline, with replies that stand in other documents pointed to. */
async function answered(timeline: Timeline, scope: Scope, parts: TimelineParts): Promise<Timeline> {
  const groups = await withReplies(
    timeline.happenings.map(({ group }) => group),
    scope,
    parts,
  );
  const happenings = timeline.happenings.map((happening, index) => {
    return { ...happening, group: groups[index] ?? happening.group };
  });
  const known = new Map(happenings.map((happening) => [happening.key, happening]));
  return { ...timeline, happenings, mostTold: timeline.mostTold.map((told) => known.get(told.key) ?? told) };
}

function toTimeline(
  names: NameFinding,
  tellings: readonly QuotedTelling[],
  widened: readonly string[],
  request: TimelineRequest,
): Timeline {
  const wanted = tellings.filter(({ event }) => isInPeriod(event.date, request));
  const all = happeningsOf(wanted);
  const told = request.days === undefined ? all : mostTold(all, request.days);
  const most = mostTold(told, FIRST_DAYS);
  return {
    names,
    happenings: told.map((one) => toHappening(one)),
    mostTold: most.map((one) => toHappening(one)),
    widened,
    documents: new Set(wanted.map(({ group }) => group.quotations[0]?.document.id)).size,
    passages: new Set(wanted.map(placeOf)).size,
    tried: triedForTopic(widened, request),
  };
}

function placeOf({ group }: QuotedTelling): string {
  const main = group.quotations[group.main];
  return `${main?.document.id} ${main?.paragraph}`;
}

/** Undated happenings are in no period: with `from` or `to` only dated ones are shown. */
function isInPeriod(date: DateValue | null, { from, to }: TimelineRequest): boolean {
  if (!from && !to) return true;
  if (date === null) return false;
  return (!to || date <= endOf(to) || overlaps(date, to)) && (!from || date >= from || overlaps(date, from));
}

/** The last day that still counts: `2025` ends after every day of it. */
function endOf(value: DateValue): string {
  return `${value.split('/').at(-1) ?? value}\uffff`;
}

/** A happening as commands are told it. */
export function toHappening(
  { key, telling, others, otherDays }: ToldHappening<QuotedTelling>,
  change: ToldChange | null = null,
): Happening {
  const otherDates = otherDays.map(([first, ...further]) => ({
    date: dateOf(first),
    group: first.group,
    tellings: further.map(({ group }) => group),
  }));
  return {
    key,
    date: dateOf(telling),
    group: telling.group,
    tellings: others.map(({ group }) => group),
    ...(otherDates.length > 0 && { otherDates }),
    ...(change && { change }),
  };
}

function dateOf({ event, words }: QuotedTelling): QuotationDate {
  const { date, dates, basis, expression, isAside } = event;
  const of = date !== null && dates === 'event' && isAside ? { of: words } : {};
  return { value: date, dates, basis, expression, ...of };
}
