import type { ReadingState } from '../bot/reading-state.ts';
import type { IngestProgress } from '../corpus/intake/ingest-report.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import type { Health } from '../http.ts';

/** The sync at the start of a process, as questions and `/health` see it. */
export interface FirstReading {
  /** Null once it is over. */
  readonly state: () => ReadingState | null;
  readonly progress: (progress: IngestProgress) => void;
  /** Tells a line: at once, but where nothing was ever read, not before that is done. What says "ready" is then true. */
  readonly tell: (line: string) => void;
  /** Finds out whether anything was ever read. */
  begin(corpus: OpenCorpus): Promise<void>;
  /** @param isWhole whether all was read: else the next start takes it up as the first one again. */
  end(corpus: OpenCorpus, isWhole: boolean): Promise<void>;
}

/** The fact that says whether the first sync of a database was ever done. */
const FACT = 'first reading';

/** A reading that begins with `begin`; before, it counts as under way. */
export function createFirstReading(tell: (line: string) => void): FirstReading {
  let state: ReadingState | null = { done: 0, total: 0, isFirst: false };
  const held: string[] = [];
  return {
    state: () => state,
    progress({ done, total }) {
      if (state) state = { ...state, done, total };
    },
    tell(line) {
      if (state?.isFirst) held.push(line);
      else tell(line);
    },
    async begin({ store }) {
      const isFirst = (await store.lastChange()) === 0 || (await store.fact(FACT)) === 'open';
      if (isFirst) await store.putFact(FACT, 'open');
      state = { done: 0, total: 0, isFirst };
    },
    async end({ store }, isWhole) {
      if (isWhole && state?.isFirst) await store.putFact(FACT, 'done');
      state = null;
      for (const line of held.splice(0)) tell(line);
    },
  };
}

/** Ready once the folders were read: a question before may meet an older state of them. */
export function corpusHealth({ state }: FirstReading): Health {
  const now = state();
  if (!now) return { ready: true, state: 'open' };
  const far = now.total === 0 ? '' : `: ${now.done} of ${now.total} files`;
  return { ready: false, state: `reading the folders${far}` };
}
