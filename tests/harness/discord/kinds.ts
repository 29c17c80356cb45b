/** The shapes that the local Discord deals in. */
import type { Log } from '../log.ts';
import type { Violation } from './validate.ts';

/** JSON as it comes over the wire. */
export type Json = Readonly<Record<string, unknown>>;

/** A component, as far as tests look at it. */
export interface Component extends Json {
  readonly type: number;
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly components?: readonly Component[];
  readonly component?: Component;
}

/** A message that somebody can see. */
export interface LocalMessage {
  readonly id: string;
  readonly channel: string;
  flags: number;
  content: string;
  components: readonly Component[];
  /** What a push shows of it; null where it makes none. */
  readonly pushed: string | null;
  /** The message that it is a reply to. */
  readonly answers: string | null;
}

/** A channel, a thread or a conversation. */
export interface LocalChannel {
  readonly id: string;
  readonly type: number;
  readonly guild: string | null;
  readonly parent: string | null;
  /** Whether the bot may write there. */
  readonly isOpen: boolean;
}

/** One request to the REST API. */
export interface Call {
  readonly route: string;
  readonly body: Json;
  readonly query: URLSearchParams;
  readonly isAuthorized: boolean;
  status: number;
}

/** Something that came of what a user did. */
export interface Output {
  readonly kind: 'message' | 'modal' | 'choices' | 'deferred';
  readonly message: LocalMessage | null;
}

/** One thing that a user did, with everything that came of it. */
export interface Turn {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly channel: LocalChannel;
  readonly sentAt: number;
  /** The message that was pressed. */
  readonly source: LocalMessage | null;
  /** Milliseconds to the first response. */
  answeredAfter: number | null;
  /** The first response's type. */
  response: number | null;
  original: LocalMessage | null;
  choices: readonly { readonly name: string; readonly value: string }[];
  modal: Json | null;
  /** Why it did not reach the bot. */
  failed: string | null;
  readonly outputs: Log<Output>;
}

/** A registered command. */
export interface Registered extends Json {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly contexts: readonly number[];
  readonly options?: readonly {
    readonly name: string;
    readonly type: number;
    readonly required?: boolean;
    readonly autocomplete?: boolean;
    readonly max_length?: number;
  }[];
}

/** Who complains about what. */
export interface Complaint extends Violation {
  readonly route: string;
}
