import { overlaps } from '../dates/date-value.ts';
import type { DateValue, Scope } from '../model.ts';
import type { Analyses } from './analyses.ts';
import { bearersOf } from './bearers.ts';
import type { Happening, NameFinding, Timeline, TimelineRequest } from './corpus.ts';
import { findNames } from './find-names.ts';
import { happeningsOf, mostTold, type ToldHappening } from './happenings.ts';
import type { Mirror } from './mirror.ts';
import type { NameLookup } from './name-lookup.ts';
import { withReplies } from './replies-elsewhere.ts';
import { type QuotedTelling, tellingsOfName } from './tellings.ts';
import { tellingsOfTopic } from './topic-tellings.ts';

/** What a timeline is made from. */
export interface TimelineParts {
  readonly names: NameLookup;
  readonly mirror: Mirror;
  readonly analyses: Analyses;
}

/** Days that a first screen shows of a long timeline. */
const FIRST_DAYS = 12;

/** The happenings of a name, or of a topic and its family of actions. */
export async function timelineOf(
  request: TimelineRequest,
  scope: Scope,
  parts: TimelineParts,
): Promise<Timeline> {
  const names = await findNames(request.topic, scope, parts.names, parts.mirror);
  if (names.entities.length > 1) return toTimeline(names, [], [], request);
  const [entity] = names.entities;
  const found = entity ? await parts.names.linked(entity, scope) : null;
  if (!found) {
    const { tellings, widened } = await tellingsOfTopic(request, scope, parts.mirror, parts.analyses);
    return answered(toTimeline({ ...names, match: null }, tellings, widened, request), scope, parts);
  }
  const bearers = await bearersOf(found.entity, parts.analyses);
  return answered(toTimeline(names, bearers.flatMap(tellingsOfName), [], request), scope, parts);
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
  const most = mostTold(all, FIRST_DAYS);
  return {
    names,
    happenings: told.map(toHappening),
    mostTold: most.map(toHappening),
    widened,
    documents: new Set(wanted.map(({ group }) => group.quotations[0]?.document.id)).size,
    passages: new Set(wanted.map(placeOf)).size,
    tried: [
      'sentences that tell a happening',
      'other forms of the words',
      ...widened.map((word) => `“${word}”`),
    ],
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
export function toHappening({ key, telling, others }: ToldHappening<QuotedTelling>): Happening {
  const { date, dates, basis, expression } = telling.event;
  return {
    key,
    date: { value: date, dates, basis, expression },
    group: telling.group,
    tellings: others.map(({ group }) => group),
  };
}
