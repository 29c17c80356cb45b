import { OPERATOR_LISTS, OPERATOR_LISTS_MARK } from '../store/salvage/operator-facts.ts';
import type { Store } from '../store/store.ts';
import { type FolderLists, statedEntries } from './names/stated-entries.ts';
import { type StatedNames, statedNames } from './names/stated-names.ts';
import { type StatedTopics, statedTopics } from './tellings/stated-topics.ts';

/** What the operator's tables say, as questions use it. */
export interface OperatorLists {
  /** Null where no table names anybody. */
  readonly names: StatedNames | null;
  /** Null where no table has a topic. */
  readonly topics: StatedTopics | null;
  /** Takes over what was kept since; whether anything was. */
  refresh(): Promise<boolean>;
}

/** The lists that the store keeps; nothing is read before the first refresh. */
export function createOperatorLists(store: Store): OperatorLists {
  let mark: string | null = null;
  let names: StatedNames | null = null;
  let topics: StatedTopics | null = null;
  return {
    get names() {
      return names;
    },
    get topics() {
      return topics;
    },
    async refresh() {
      const present = await store.fact(OPERATOR_LISTS_MARK);
      if (present === mark) return false;
      const lists = await keptLists(store);
      const entries = statedEntries(lists);
      names = entries.length > 0 ? statedNames(entries) : null;
      topics = statedTopics(lists);
      mark = present;
      return true;
    },
  };
}

/** The lists of all folders as they were last kept. */
export async function keptLists(store: Store): Promise<readonly FolderLists[]> {
  return JSON.parse((await store.fact(OPERATOR_LISTS)) ?? '[]') as FolderLists[];
}

/** Keeps the lists of all folders. The mark comes last, so that whoever sees it finds what it marks. */
export async function keepLists(store: Store, lists: readonly FolderLists[]): Promise<void> {
  await store.putFact(OPERATOR_LISTS, JSON.stringify(lists));
  await store.putFact(OPERATOR_LISTS_MARK, crypto.randomUUID());
}
