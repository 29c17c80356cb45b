import type { DocumentSummary, NameRecord } from '../../store/store.ts';
import { fold } from '../../text.ts';
import type { FrequentName, Freshness, News } from '../corpus.ts';
import { compareText } from '../document-order.ts';
import { memberKey } from '../names/found-entity.ts';
import type { NameDirectory } from '../names/name-directory.ts';
import { nameWords } from '../names/name-words.ts';
import { newestOf } from './news-order.ts';

/** Names listed as new; more is an index, not news. */
const MOST_NAMES = 8;

/** Names listed as suddenly frequent. */
const MOST_FREQUENT = 3;

/** New documents that must bear a name, and documents there must have been before, so that a share means something. */
const LEAST_BEARING = 3;
const LEAST_BEFORE = 5;

/** How many times the share of documents that bear a name must have grown. */
const GROWTH = 3;

/**
 * Names that these documents bring, as far as there were documents before: without any, all are new. Of those that are
 * new only the ones `beside` what was asked for (entities of documents, null for all).
 */
export function namesInNews(
  bearing: readonly DocumentSummary[],
  visible: readonly DocumentSummary[],
  fresh: Freshness,
  directory: NameDirectory,
  beside: ReadonlySet<string> | null,
): Pick<News, 'newNames' | 'frequentNames'> {
  const older = new Set(visible.filter(({ id }) => !fresh.isNew(id)).map(({ id }) => id));
  if (older.size === 0) return { newNames: [], frequentNames: [] };
  const read = newestOf(bearing);
  const records = read.flatMap(({ id }) => directory.of(id)).filter(isFullName);
  const isFewer = older.size < LEAST_BEFORE || bearing.length < LEAST_BEARING;
  return {
    newNames: newNames(
      records.filter((record) => beside === null || beside.has(memberKey(record))),
      older,
      directory,
    ),
    frequentNames: isFewer ? [] : frequentNames(records, read.length, older, directory),
  };
}

/** People and organizations whom no older document names. */
function newNames(
  records: readonly NameRecord[],
  older: ReadonlySet<string>,
  directory: NameDirectory,
): readonly string[] {
  const known = new Set(
    records.filter(({ form }) => documentsNaming(form, directory, older) > 0).map(({ name }) => fold(name)),
  );
  const mentions = new Map<string, number>();
  for (const record of records) {
    if (known.has(fold(record.name))) continue;
    mentions.set(record.name, (mentions.get(record.name) ?? 0) + record.mentions);
  }
  const ranked = [...mentions].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  return ranked.slice(0, MOST_NAMES).map(([name]) => name);
}

/** Known names that a much larger share of the new documents bears than of those before. */
function frequentNames(
  records: readonly NameRecord[],
  of: number,
  older: ReadonlySet<string>,
  directory: NameDirectory,
): readonly FrequentName[] {
  const documents = new Map<string, Set<string>>();
  for (const { name, document } of records) {
    const known = documents.get(name);
    if (known) known.add(document);
    else documents.set(name, new Set([document]));
  }
  return [...documents]
    .filter(([, { size }]) => size >= LEAST_BEARING && size < of)
    .map(([name, { size }]) => {
      return {
        name,
        documents: size,
        of,
        before: documentsNaming(name, directory, older),
        ofBefore: older.size,
      };
    })
    .filter(({ documents: now, before, ofBefore }) => before > 0 && now / of >= (GROWTH * before) / ofBefore)
    .sort((a, b) => b.documents - a.documents || a.before - b.before || compareText(a.name, b.name))
    .slice(0, MOST_FREQUENT);
}

/** How many of these documents have exactly this form of a name. */
function documentsNaming(form: string, directory: NameDirectory, among: ReadonlySet<string>): number {
  const folded = fold(form);
  const [first] = nameWords(form);
  const records = first === undefined ? [] : directory.having([first]);
  const documents = records.filter((record) => among.has(record.document) && fold(record.form) === folded);
  return new Set(documents.map(({ document }) => document)).size;
}

/** A lone surname tells nobody apart, a single letter nothing. */
function isFullName({ kind, form }: NameRecord): boolean {
  return /\S{2}/u.test(form) && (kind === 'organization' || (kind === 'person' && /\s/u.test(form)));
}
