import type { Access } from '../access.ts';
import type { Caller, Command, Subscriptions } from '../command.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Log } from '../log.ts';
import type { MemoryStore } from '../store/store.ts';
import type { ReadingState } from './reading-state.ts';

/** What a bot is made of. */
export interface BotParts {
  readonly corpus: Corpus;
  readonly store: MemoryStore;
  readonly commands: readonly Command[];
  readonly access: Access;
  readonly subscriptions?: Subscriptions;
  readonly now: () => Date;
  readonly log: Log;
  /** Whether words are a date, as this caller writes dates. */
  readonly isDate: (words: string, caller: Caller) => boolean;
  /** Whether a failed invocation may stand in the log; for an investigator the question is the secret. */
  readonly logQueries?: boolean;
  /** Milliseconds after which a command is given up. */
  readonly timeLimit?: number;
  /** How far the sync at the start has come; null once it is over. */
  readonly reading?: () => ReadingState | null;
}
