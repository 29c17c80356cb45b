/** The shapes that the local Slack deals in. */
import type { Log } from '../log.ts';
import type { Violation } from './validate.ts';

/** JSON as it comes over the wire. */
export type Json = Readonly<Record<string, unknown>>;

/** A person of the workspace. */
export interface LocalUser {
  readonly id: string;
  readonly name: string;
  readonly tz: string;
  readonly locale: string;
  /** A guest of several channels, or of one. */
  readonly isGuest?: boolean | 'of one channel';
  /** As Slack calls whoever is seen only through a shared channel. */
  readonly isStranger?: boolean;
  /** Another company's workspace, for someone in a shared channel. */
  readonly team?: string;
}

/** A conversation. */
export interface LocalChannel {
  readonly id: string;
  readonly name: string;
  /** Whether the bot may post with its token. */
  readonly hasBot: boolean;
  /** Whether people of another company are in it. */
  readonly isShared?: boolean;
}

/** An element of a block, as far as tests look at it. */
export interface Element extends Json {
  readonly type: string;
  readonly action_id?: string;
  readonly value?: string;
  readonly text?: { readonly text: string };
  readonly options?: readonly Option[];
}

/** An entry of a menu or a select. */
export interface Option {
  readonly text: { readonly text: string };
  readonly value: string;
}

/** A block, as far as tests look at it. */
export interface Block extends Json {
  readonly type: string;
  readonly block_id?: string;
  readonly elements?: readonly Element[];
  readonly accessory?: Element;
  readonly element?: Element;
}

/** A message that somebody can see. */
export interface LocalMessage {
  readonly ts: string;
  readonly channel: string;
  text: string;
  blocks: readonly Block[];
  readonly thread: string | null;
  readonly isEphemeral: boolean;
  /** Who sees an ephemeral message. */
  readonly to: string | null;
  /** What the app wrote on it for itself. */
  readonly metadata?: unknown;
  edits: number;
}

/** An open window or a home tab. */
export interface LocalView extends Json {
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly user: string;
  readonly blocks: readonly Block[];
}

/** One call of the bot. */
export interface Call {
  /** A method of the Web API, or `response_url`. */
  readonly method: string;
  readonly args: Json;
  readonly token: string | null;
}

/** What the bot did in answer to one action. */
export interface Output {
  readonly via: string;
  readonly message: LocalMessage | null;
  readonly view: LocalView | null;
  readonly milliseconds: number;
}

/** One action of a user, with everything that came of it. */
export interface Turn {
  readonly kind: string;
  readonly user: string | null;
  readonly channel: string | null;
  readonly sentAt: number;
  /** Milliseconds to the acknowledgement, null before it. */
  ackMs: number | null;
  ack: Json | null;
  /** Why it never reached the bot: no socket, an HTTP status. */
  failed: string | null;
  readonly acked: Promise<void>;
  readonly outputs: Log<Output>;
  /** The message that was pressed. */
  readonly source: LocalMessage | null;
  readonly settle: (payload: Json | null) => void;
}

/** What was wrong with something that the bot sent. */
export interface Complaint extends Violation {
  readonly method: string;
}
