import type { Poster } from '../adapters/adapter.ts';
import type { Bot } from '../bot.ts';
import type { Caller, Subscriptions } from '../command.ts';
import type {
  DeliveryStore,
  NoteStore,
  Run,
  RunOutcome,
  SubscriptionStore,
} from '../store/delivery-store.ts';

import type { CorrectionTexts } from './correction-lines.ts';

/** What delivers: the bot that answers, the store that remembers, the platforms that this process runs. */
export interface DeliveryParts {
  readonly bot: Bot;
  readonly store: SubscriptionStore & DeliveryStore & NoteStore & CorrectionTexts;
  /** The number of the last change that answers reflect. */
  readonly change: () => Promise<number>;
  readonly subscriptions: Subscriptions;
  readonly maySubscribe: (caller: Caller) => boolean;
  readonly adapters: readonly Poster[];
  readonly now: () => Date;
  /** Waits so many milliseconds; a platform asks for it. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds over which runs due at once are spread. */
  readonly spread: number;
  readonly onFault: (what: string, error: unknown) => void;
}

/** One run that this process ended. */
export interface DeliveredRun extends Run {
  readonly outcome: RunOutcome | 'later';
  readonly destination: string;
}
