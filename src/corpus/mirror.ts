import type { PassageIndex } from '../search/passage-index.ts';
import type { Change, DocumentSummary, Store } from '../store/store.ts';
import type { Analyses } from './analyses.ts';
import { type Completions, createCompletions } from './names/name-completions.ts';
import { createNameDirectory, type NameDirectory } from './names/name-directory.ts';
import type { NameLookup } from './names/name-lookup.ts';
import { createOperatorLists, type OperatorLists } from './operator-lists.ts';
import { addTerms, openPassageIndex, termsOfTitle } from './saved-index.ts';

/** What this process holds of the corpus in memory, brought up to the store's last change. */
export interface Mirror {
  /** The last change that is reflected. */
  readonly change: number;
  readonly summaries: ReadonlyMap<string, DocumentSummary>;
  passages(): Promise<PassageIndex>;
  completions(): Promise<Completions>;
  directory(): Promise<NameDirectory>;
  /** What the operator's tables say. */
  readonly lists: OperatorLists;
  /** Brings everything up to date; `whole` waits however long it takes. */
  refresh(how: 'whole' | 'soon'): Promise<void>;
}

/** What is open so far. */
interface Parts {
  passages: PassageIndex | null;
  completions: Completions | null;
  directory: NameDirectory | null;
}

/** Documents taken over between two turns of the event loop: some milliseconds, so that answers go on. */
const AT_ONCE = 8;

/**
 * A question waits for so many changed documents, so that it sees what was just ingested;
 * a longer queue is caught up behind its back.
 */
const WORTH_WAITING = 40;

/** A mirror of the store. The indexes are read at their first use: many commands need none. */
export async function createMirror(
  store: Store,
  snapshotFile: string | null,
  analyses: Analyses,
  names: NameLookup,
): Promise<Mirror> {
  const summaries = new Map<string, DocumentSummary>();
  const lists = createOperatorLists(store);
  await lists.refresh();
  let change = await store.lastChange();
  for (const summary of await store.summaries()) summaries.set(summary.id, summary);
  const parts: Parts = { passages: null, completions: null, directory: null };
  const opening = new Map<keyof Parts, Promise<unknown>>();
  const titleTerms = (id: string): string => termsOfTitle(summaries.get(id));
  let running: Promise<void> = Promise.resolve();

  async function take(changes: readonly Change[]): Promise<void> {
    const ids = changes.map(({ document }) => document);
    const present = new Map((await store.summariesOf(ids)).map((summary) => [summary.id, summary]));
    for (const id of ids) {
      const summary = present.get(id);
      if (summary) summaries.set(id, summary);
      else summaries.delete(id);
      analyses.forget(id);
    }
    if (parts.passages) await takeTerms(parts.passages, ids, store, titleTerms);
    await parts.directory?.take(ids);
    parts.completions?.take(ids);
    names.forget();
    change = changes.at(-1)?.number ?? change;
  }

  async function catchUp(changes: readonly Change[]): Promise<void> {
    for (let from = 0; from < changes.length; from += AT_ONCE) {
      await take(changes.slice(from, from + AT_ONCE));
      await new Promise((turn) => setImmediate(turn));
    }
  }

  /** One after the other: an index is opened or caught up, never both at once. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = running.then(work);
    running = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  /** Opens a part once. While it waits for its turn a running catch-up does not know it yet, so neither waits for the other. */
  function part<Name extends keyof Parts>(
    name: Name,
    open: () => Promise<NonNullable<Parts[Name]>>,
  ): Promise<NonNullable<Parts[Name]>> {
    const known = opening.get(name) as Promise<NonNullable<Parts[Name]>> | undefined;
    if (known) return known;
    const opened = inTurn(async () => {
      const value = await open();
      parts[name] = value;
      return value;
    });
    opening.set(name, opened);
    return opened;
  }

  const directory = () => part('directory', () => createNameDirectory(store));
  return {
    get change() {
      return change;
    },
    summaries,
    passages: () => part('passages', () => openPassageIndex(store, snapshotFile, change, titleTerms)),
    async completions() {
      const names = await directory();
      return part('completions', () => createCompletions(names));
    },
    directory,
    lists,
    async refresh(how) {
      if (await lists.refresh()) names.forget();
      if ((await store.lastChange()) === change) return;
      const waiting = await store.changesSince(change);
      const done = inTurn(async () => catchUp(await store.changesSince(change)));
      if (how === 'whole' || waiting.length <= WORTH_WAITING) await done;
    },
  };
}

async function takeTerms(
  index: PassageIndex,
  ids: readonly string[],
  store: Store,
  titleTerms: (id: string) => string,
): Promise<void> {
  for (const id of ids) index.remove(id);
  await addTerms(index, store, ids, titleTerms);
}
