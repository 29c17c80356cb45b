import { addDays, intervalOf } from '../../dates/date-value.ts';
import type { Scope } from '../../model.ts';
import type { DocumentSummary } from '../../store/store.ts';
import type { Freshness } from '../corpus.ts';
import { isVisible } from '../coverage.ts';
import { inDocumentOrder } from '../document-order.ts';
import type { NameDirectory } from '../names/name-directory.ts';
import { nameWords } from '../names/name-words.ts';
import { type QuotedTelling, tellingsOf } from '../tellings/tellings.ts';
import type { TimelineParts } from '../timeline.ts';

/** Older documents that are read for what they told already: those that share most names with the new happenings. */
const MOST_READ = 80;

/** A name that more documents bear says little about which of them told the same. */
const COMMON = 400;

/** An article that tells a happening is not older than the day before it: its own date may be a day off. */
const DAYS_BEFORE = 1;

/** What documents that were there before tell of the people of new dated happenings: the same may be among it. */
export async function olderTellings(
  own: readonly QuotedTelling[],
  among: readonly DocumentSummary[],
  scope: Scope,
  fresh: Freshness,
  { mirror, analyses }: TimelineParts,
): Promise<readonly QuotedTelling[]> {
  const read = new Set(among.map(({ id }) => id));
  const older = [...mirror.summaries.values()].filter(
    (summary) => isVisible(summary, scope) && !read.has(summary.id) && !fresh.isNew(summary.id),
  );
  if (older.length === 0 || own.length === 0) return [];
  const chosen = mostSharing(own, older, await mirror.directory());
  const found = await analyses.of(chosen.map(({ id }) => id));
  const people = new Set(own.flatMap(({ names }) => names.map(surname)));
  return found.flatMap((analysis) => {
    const known = new Set(
      analysis.entities.flatMap(({ name }, index) => (people.has(surname(name)) ? [index] : [])),
    );
    return tellingsOf(analysis, ({ participants }) => participants.some((one) => known.has(one)));
  });
}

/** Those that may have told it, most names in common first. */
function mostSharing(
  own: readonly QuotedTelling[],
  older: readonly DocumentSummary[],
  directory: NameDirectory,
): readonly DocumentSummary[] {
  const known = new Map(older.map((summary) => [summary.id, summary]));
  const bearers = bearersByName(own, directory, known);
  const shared = new Map<string, number>();
  for (const { names, event } of own) {
    const bearing = new Set(names.flatMap((name) => bearers.get(surname(name)) ?? []));
    for (const id of bearing) {
      if (mayTell(known.get(id), event.date)) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
  }
  return [...shared]
    .flatMap(([id, count]) => {
      const summary = known.get(id);
      return summary ? [{ summary, count }] : [];
    })
    .sort((a, b) => b.count - a.count || inDocumentOrder(b.summary, a.summary))
    .slice(0, MOST_READ)
    .map(({ summary }) => summary);
}

/** The older documents that bear each name, by its surname. */
function bearersByName(
  own: readonly QuotedTelling[],
  directory: NameDirectory,
  known: ReadonlyMap<string, DocumentSummary>,
): ReadonlyMap<string, readonly string[]> {
  const bearers = new Map<string, readonly string[]>();
  for (const name of new Set(own.flatMap(({ names }) => names.map(surname)))) {
    const documents = new Set(directory.having([name]).map(({ document }) => document));
    bearers.set(name, [...documents].filter((id) => known.has(id)).slice(0, COMMON));
  }
  return bearers;
}

/** An article dated before the day itself cannot have told it. */
function mayTell(summary: DocumentSummary | undefined, date: string | null): boolean {
  if (!summary) return false;
  const article = summary.date.value;
  if (date === null || article === null) return true;
  return intervalOf(article).to >= addDays(intervalOf(date).from, -DAYS_BEFORE);
}

function surname(name: string): string {
  return nameWords(name).at(-1) ?? '';
}
