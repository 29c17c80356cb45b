import type { Event, Span } from '../../model.ts';
import type { Clause } from './clauses/clauses.ts';
import type { SentenceMaterial, Telling } from './clauses/material.ts';
import { isOwnClause } from './clauses/own-clause.ts';
import { lastedLong } from './days/dating.ts';
import { toldStretch } from './told-stretch.ts';
import { actionsAmong } from './topics/actions.ts';
import { anyEventWords } from './words/event-words.ts';

/** Whoever breaks a rule has not broken it yet: what is told of anyone did not happen. */
const ANYONE = anyEventWords('anyone');

/**
 * Clauses that tell something of their own without a date: `cruzó` in `…, que cruzó el desierto, recibió el lunes …`. Told by
 * themselves another clause's date is not taken for theirs.
 */
export function undatedBeside(
  events: readonly Event[],
  told: ReadonlyMap<number, Telling>,
  clauses: readonly Clause[],
  sentence: SentenceMaterial,
): readonly Event[] {
  const isDated = events.some(({ date }) => date !== null);
  return [...told.values()].flatMap(({ clause, verb }) => {
    if (
      !(verb.kind === 'event' || (verb.kind === 'report' && isAlone(clause, clauses))) ||
      !happened(clause, told, clauses)
    )
      return [];
    if (!isDated && lastedLong(clause, sentence)) return [];
    const first = clause.words[0]?.start ?? 0;
    const at = clause.words[verb.at]?.start ?? first;
    if (events.some((event) => event.start <= at && at < event.end && event.start >= first)) return [];
    const stretch = toldStretch(clause, sentence);
    const start = stretch[0]?.start ?? 0;
    const end = stretch.at(-1)?.end ?? start;
    if (!isDated && hasActionOutside({ start, end }, sentence)) return [];
    return [
      {
        start,
        end,
        sentence: sentence.index,
        date: null,
        dates: 'event' as const,
        basis: 'none' as const,
        expression: null,
        participants: [],
        actions: [],
        ...(isOwnClause(clause, clauses, told) ? {} : { isAside: true as const }),
      },
    ];
  });
}

/** How and why something was is as much told as thought. */
const MANNER = anyEventWords('manner');

/**
 * Whether a sentence names an action outside a stretch. A sentence is told of a topic where it tells anything: a clause about
 * something else makes no telling of it.
 */
function hasActionOutside({ start, end }: Span, { words, language }: SentenceMaterial): boolean {
  return actionsAmong(words, language).some(({ spans }) =>
    spans.some((span) => span.start < start || span.end > end),
  );
}

/** `when the firm admitted the fault`: a verb of reporting that reports no clause tells what was done. */
function isAlone({ index, kind }: Clause, clauses: readonly Clause[]): boolean {
  return (
    kind !== 'attribution' &&
    !clauses.some(({ parent, kind: other }) => parent === index && other === 'content')
  );
}

/** What opens a clause of facts whatever is around it: `will fly home after rebels seized the port`. */
const FACTUAL = anyEventWords('factual');

/** Whether what a clause tells is a fact wherever it stands, or stands beside one. */
function happened(clause: Clause, told: ReadonlyMap<number, Telling>, clauses: readonly Clause[]): boolean {
  const parent = clause.parent === null ? undefined : clauses[clause.parent];
  if (clause.kind === 'main') return true;
  if (!parent) return false;
  if (clause.kind === 'relative') {
    const start = clause.words[0]?.start ?? 0;
    const before = parent.words.filter((word) => word.end <= start).slice(-3);
    return !before.some(({ low }) => ANYONE.has(low));
  }
  if (MANNER.has(clause.words[0]?.low ?? '')) return false;
  const kind = told.get(parent.index)?.verb.kind;
  if (clause.kind === 'content') return kind === 'event';
  return clause.kind === 'adverbial' && (kind !== undefined || FACTUAL.has(clause.words[0]?.low ?? ''));
}
