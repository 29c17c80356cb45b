/** The port of a chat platform. */
import type { Answer } from '../answer/answer.ts';
import type { Bot } from '../bot.ts';
import type { Health, Route } from '../http.ts';
import type { Language } from '../model.ts';

/** How a post is told apart from every other, and what it is an answer to. */
export interface PostOptions {
  /** The same key is never posted twice where the platform can tell. */
  readonly key: string;
  /** The platform's reference of a message that this one stands under. */
  readonly replyTo?: string;
  /** What its frame is written in; English unless said. */
  readonly language?: Language;
}

/** What became of a post. `unsettled` means that it may have arrived or not: it is not repeated blindly. */
export type Delivery =
  | { readonly outcome: 'posted'; readonly reference: string | null }
  /** Milliseconds to wait before trying again. */
  | { readonly outcome: 'later'; readonly after: number }
  /** In plain words; trying again would not help. */
  | { readonly outcome: 'failed'; readonly reason: string }
  | { readonly outcome: 'unsettled' };

/** Whether a post of which nobody knows stands where it was meant to. */
export type Found =
  | { readonly found: 'yes'; readonly reference: string }
  | { readonly found: 'no' }
  /** The platform does not let us look. */
  | { readonly found: 'unknown' };

/** A way into the bot: a chat platform, or the terminal. */
export interface Adapter {
  /** As destinations begin: `slack`, `discord`, `terminal`. */
  readonly name: string;
  /** Requests that the process's HTTP server passes on; none for most. */
  readonly routes: readonly Route[];
  /** Listens until `stop`. Resolves when the platform is connected; rejects where it never will be. */
  start(bot: Bot): Promise<void>;
  /** Posts the first screen of an answer to a destination of this platform. Never throws. */
  post(destination: string, answer: Answer, options: PostOptions): Promise<Delivery>;
  /**
   * Milliseconds after a post in which the same key never makes a second message: what is unsettled is posted again.
   * Absent or 0 where a repeated post would stand twice.
   */
  readonly repeatableFor?: number;
  /** Looks whether a post of this key arrived since. Absent where the platform does not let us look. Never throws. */
  find?(destination: string, options: PostOptions, since: Date): Promise<Found>;
  /**
   * The platform rights that a user has in a workspace at this moment, as a caller's; none for whoever left it. Null where
   * the platform cannot be asked now. Absent where rights come with what people do alone. Never throws.
   */
  rightsOf?(workspace: string, user: string): Promise<readonly string[] | null>;
  health(): Health;
  /** Finishes what is in flight and disconnects. */
  stop(): Promise<void>;
}

/** What posts: all of an adapter that deliveries need. */
export type Poster = Pick<Adapter, 'name' | 'post' | 'repeatableFor' | 'find' | 'rightsOf'>;
