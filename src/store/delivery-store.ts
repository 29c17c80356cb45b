/** What runs by itself as it is kept: subscriptions, each of their runs once, and the notes under what was posted. */
import type { Address } from '../model.ts';
import type { Subscription } from '../subscription.ts';

/** What is delivered by itself, to whom and when. */
export interface SubscriptionStore {
  /** Keeps a new one under the next number. */
  subscribe(subscription: Omit<Subscription, 'number'>): Promise<Subscription>;
  /** All, by number. */
  subscriptions(): Promise<readonly Subscription[]>;
  /**
   * Those that have something to do, by number: whose next run is this instant or before, or after an earlier change than
   * this one, and those with a run that was begun and did not end.
   */
  dueSubscriptions(at: string, change: number): Promise<readonly Subscription[]>;
  /** Replaces what its subscriber may change; false where it is gone. */
  resubscribe(subscription: Subscription): Promise<boolean>;
  unsubscribe(number: number): Promise<boolean>;
}

/** One run of a subscription: it happens once, whichever process does it. */
export interface Run {
  readonly subscription: number;
  /** What the subscription's `next` was. */
  readonly run: string;
}

/** How a run ended. `unsettled`: it may have arrived or not, and is not repeated. */
export type RunOutcome = 'posted' | 'nothing new' | 'skipped' | 'failed' | 'unsettled';

/** What counts as delivered once a message arrived. */
export interface Sent {
  /** Keys of the lines that then stand at the destination. */
  readonly keys: readonly string[];
  /** The change up to which the subscription was delivered. */
  readonly since: number;
}

/** The end of a run, with what counts as delivered from then on. */
export interface Settlement extends Run {
  readonly outcome: RunOutcome;
  readonly destination: string;
  readonly reference: string | null;
  /** Null where nothing was delivered. */
  readonly sent: Sent | null;
  /** ISO instant. */
  readonly at: string;
}

/** A run as it stands: claimed before anything is sent, sending while it may have been, or ended. */
export interface RunRecord extends Run {
  readonly state: 'claimed' | 'sending' | RunOutcome;
  /** What was about to be sent, from `sending` on. */
  readonly sent: Sent | null;
  readonly reference: string | null;
  readonly at: string;
}

/** Runs are claimed in the store before they are sent: two processes never both send. Times are ISO instants. */
export interface DeliveryStore {
  /** Claims a run for whoever bears the token and sets what comes next; false where another process did, or it is paused. */
  claim(run: Run, next: string | null, token: string, at: string): Promise<boolean>;
  /** Takes over a claim, made at `claimed`, whose process sent nothing; false where it is no longer so. */
  takeOver(run: RunRecord, token: string, at: string): Promise<boolean>;
  /** The last step before sending; false where the claim was taken over. */
  sending(run: Run, sent: Sent, token: string, at: string): Promise<boolean>;
  /** Nothing was sent after all: the run is claimed again by the same token, unless another process has it by now. */
  notSent(run: Run, token: string, at: string): Promise<void>;
  /** Takes over a send, begun at `at`, that surely did not arrive: claimed again; false where it is no longer so. */
  takeBack(run: RunRecord, token: string, at: string): Promise<boolean>;
  /** Ends a run: in one step its outcome, the delivered lines and the subscription's `since`. */
  settle(settlement: Settlement): Promise<void>;
  /** Runs that were claimed or sending at this instant or before, and did not end. */
  openRuns(before: string): Promise<readonly RunRecord[]>;
  /** The last runs of a subscription, newest first. */
  runsOf(subscription: number, limit: number): Promise<readonly RunRecord[]>;
  /** Those of the keys that were not delivered to the destination. */
  undelivered(destination: string, keys: readonly string[]): Promise<readonly string[]>;
}

/** A quotation of a posted message that no longer stands, and the note that is to say so under it. */
export interface GoneQuotation {
  readonly destination: string;
  /** The platform's reference of the message that quoted it. */
  readonly reference: string;
  readonly address: Address;
}

/** How far a note is: found, sending while it may have been sent, or ended. */
export type NoteState = 'found' | 'sending' | 'posted' | 'failed' | 'unsettled';

/** A gone quotation with the state of its note. Those sent as one message bear the same key. */
export interface NoteRecord extends GoneQuotation {
  readonly state: NoteState;
  /** What their message was sent with; null before. */
  readonly key: string | null;
  /** ISO instant of the state. */
  readonly at: string;
}

/** Notes are written down before they are sent, as runs are: each is sent once, also by two processes. */
export interface NoteStore {
  /** Keeps those that are not known yet, as found. */
  noteGone(gone: readonly GoneQuotation[], at: string): Promise<void>;
  /** Those that are found or sending, in the order in which they were found. */
  openNotes(): Promise<readonly NoteRecord[]>;
  /** The last step before sending the found ones under one key; false where another process was first. */
  sendingNotes(notes: readonly GoneQuotation[], key: string, at: string): Promise<boolean>;
  /** What was sending under this key is now in this state; `found` where nothing was sent after all. */
  settleNotes(key: string, state: Exclude<NoteState, 'sending'>, at: string): Promise<void>;
  /** Those of a destination in one of these states. */
  notesAt(destination: string, states: readonly NoteState[]): Promise<readonly NoteRecord[]>;
}
