import type { StatedName } from '../../ingest/names-table.ts';
import type { StatedTopic } from '../../ingest/topics-table.ts';
import type { EntityKind } from '../../model.ts';
import { fold } from '../../text.ts';
import { compareText } from '../document-order.ts';

/** What the operator's tables of one folder say. */
export interface FolderLists {
  /** The folder, absolute. */
  readonly folder: string;
  /** Whether it is kept in sync, or was only given once. */
  readonly synced: boolean;
  /** The collection of rows that name none. */
  readonly collection: string;
  readonly names: readonly StatedName[];
  readonly topics: readonly StatedTopic[];
}

/** A name in one collection, with all that any table says of it there. */
export interface StatedEntry {
  readonly collection: string;
  readonly name: string;
  /** Null where no table says, or two say different things. */
  readonly kind: EntityKind | null;
  readonly aliases: readonly string[];
  readonly not: readonly string[];
}

/** All names, each once in each of its collections, sorted: which table said it, and when, does not matter. */
export function statedEntries(lists: readonly FolderLists[]): readonly StatedEntry[] {
  const rows = new Map<string, { collection: string; stated: StatedName[] }>();
  for (const { collection, names } of lists) {
    for (const stated of names) {
      for (const own of stated.collections.length > 0 ? stated.collections : [collection]) {
        const key = JSON.stringify([own, fold(stated.name)]);
        const known = rows.get(key);
        if (known) known.stated.push(stated);
        else rows.set(key, { collection: own, stated: [stated] });
      }
    }
  }
  return [...rows]
    .sort(([one], [other]) => compareText(one, other))
    .map(([, { collection, stated }]) => toEntry(collection, stated));
}

function toEntry(collection: string, stated: readonly StatedName[]): StatedEntry {
  const [name = ''] = stated.map((each) => each.name).sort(compareText);
  const [kind, other] = new Set(stated.flatMap((each) => each.kind ?? []));
  const not = eachOnce(stated.flatMap((each) => each.not));
  const denied = new Set([name, ...not].map(fold));
  const aliases = eachOnce(stated.flatMap((each) => each.aliases)).filter(
    (alias) => !denied.has(fold(alias)),
  );
  return { collection, name, kind: other === undefined ? (kind ?? null) : null, aliases, not };
}

/** Of forms that are compared alike one, sorted. */
function eachOnce(forms: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  for (const form of [...forms].sort(compareText)) if (!known.has(fold(form))) known.set(fold(form), form);
  return [...known.values()].sort(compareText);
}
