/** What runs by itself: the nouns of digests and watches. */
import type { Language } from './model.ts';

/** Whoever subscribed, as a caller: rights are checked again whenever a subscription runs. */
export interface Subscriber {
  readonly platform: string;
  readonly workspace: string | null;
  readonly place: string | null;
  readonly user: string | null;
  readonly language: Language;
  readonly timeZone: string;
  readonly rights: readonly string[];
}

/** An invocation that runs by itself: a digest by a schedule, a watch when a document arrives. */
export interface Subscription {
  /** What people call it by; never given to a second one. */
  readonly number: number;
  readonly kind: 'digest' | 'watch';
  /** Canonical text of the invocation, `/latest Ana Brill`. */
  readonly invocation: string;
  /** Canonical text of the schedule; null for a watch. */
  readonly schedule: string | null;
  /** IANA name of the zone whose wall clock counts. */
  readonly zone: string;
  /** `slack:T01/C0123`, `discord:987/654`, `terminal`. */
  readonly destination: string;
  readonly subscriber: Subscriber;
  /** ISO instant at which it began. */
  readonly begun: string;
  /** The change up to which it was delivered: what came later is new. */
  readonly since: number;
  /** The next run: a digest's ISO instant, a watch's `#change` after which documents count; null while it is paused. */
  readonly next: string | null;
  /** Why it is paused; null where it is not. */
  readonly paused: string | null;
  /** Canonical text of the hours in which nothing comes, `22:00-07:00` by the zone's clock; null for none. */
  readonly quiet: string | null;
  /** Whether it also says that there is nothing new. */
  readonly tellsNothing: boolean;
}
