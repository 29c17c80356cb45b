/** What is there in the local Discord: people, places, messages, commands. */
import { Faults } from '../faults.ts';
import { Log } from '../log.ts';
import type {
  Call,
  Complaint,
  Component,
  Json,
  LocalChannel,
  LocalMessage,
  Registered,
  Turn,
} from './kinds.ts';
import { type OpenApiCheck, openApiCheck } from './openapi.ts';
import { LOADING, type Violation } from './validate.ts';

export const APPLICATION = '1100000000000000001';
export const GUILD = '3300000000000000001';
export const OPEN_ROOM = '4400000000000000001';
export const CLOSED_ROOM = '4400000000000000002';
export const MUTE_ROOM = '4400000000000000003';
export const THREAD = '4400000000000000004';
export const ALICE = '2200000000000000001';
/** The role whose members may manage the server. */
export const MANAGER_ROLE = '6600000000000000001';
export const BOB = '2200000000000000002';

/** Discord's flag of a message that makes no sound. */
const SILENT = 4096;

/** 2015-01-01, from which Discord's ids count. */
const EPOCH = 1_420_070_400_000n;

const CHANNELS: readonly LocalChannel[] = [
  { id: OPEN_ROOM, type: 0, guild: GUILD, parent: null, isOpen: true },
  { id: CLOSED_ROOM, type: 0, guild: GUILD, parent: null, isOpen: true },
  { id: MUTE_ROOM, type: 0, guild: GUILD, parent: null, isOpen: false },
  { id: THREAD, type: 11, guild: GUILD, parent: CLOSED_ROOM, isOpen: true },
  { id: '4400000000000000009', type: 3, guild: null, parent: null, isOpen: false },
];

/** Milliseconds that a nonce is remembered; Discord itself says "a few minutes". */
const NONCE_LIFE = 180_000;

/** The state of one local Discord. */
export class World {
  readonly channels = new Map(CHANNELS.map((channel) => [channel.id, channel]));
  readonly messages = new Log<LocalMessage>();
  readonly calls = new Log<Call>();
  readonly faults = new Faults<Call>();
  readonly turns = new Map<string, Turn>();
  readonly complaints: Complaint[] = [];
  readonly openApi: OpenApiCheck = openApiCheck();
  /** Users who take no direct messages. */
  readonly shy = new Set<string>();
  /** Servers that the bot is in. */
  readonly guilds = new Set([GUILD]);
  /** Members of the server who may manage it, and those who left it. */
  readonly managers = new Set([ALICE]);
  readonly leavers = new Set<string>();
  /** Connections that Discord recommends. */
  shards = 1;
  commands: readonly Registered[] = [];
  registrations = 0;
  private count = 0n;
  private readonly nonces = new Map<string, { readonly message: LocalMessage; readonly at: number }>();

  id(): string {
    this.count += 1n;
    return String(((BigInt(Date.now()) - EPOCH) << 22n) | (this.count & 0xfffn));
  }

  /** The conversation of a user with the bot. */
  direct(user: string): LocalChannel {
    const id = user.replace(/^22/u, '55');
    const known = this.channels.get(id);
    if (known) return known;
    const channel = { id, type: 1, guild: null, parent: null, isOpen: !this.shy.has(user) };
    this.channels.set(id, channel);
    return channel;
  }

  complain(route: string, violations: readonly Violation[]): void {
    this.complaints.push(...violations.map((violation) => ({ route, ...violation })));
  }

  /** The message that was made with a nonce in the last minutes. */
  byNonce(nonce: string): LocalMessage | null {
    const known = this.nonces.get(nonce);
    return known && performance.now() - known.at < NONCE_LIFE ? known.message : null;
  }

  remember(nonce: string, message: LocalMessage): void {
    this.nonces.set(nonce, { message, at: performance.now() });
  }

  addMessage(body: Json, channel: string): LocalMessage {
    const reference = body.message_reference as { readonly message_id?: string } | undefined;
    return this.messages.push({
      id: this.id(),
      channel,
      flags: Number(body.flags ?? 0),
      content: String(body.content ?? ''),
      pushed: (Number(body.flags ?? 0) & SILENT) === 0 ? String(body.content ?? '') : null,
      components: (body.components ?? []) as readonly Component[],
      answers: reference?.message_id ?? null,
    });
  }

  /** Fills or changes a message where it stands. */
  change(message: LocalMessage, body: Json): LocalMessage {
    message.components = (body.components ?? message.components) as readonly Component[];
    message.flags = (message.flags | Number(body.flags ?? 0)) & ~LOADING;
    if (body.content === null) message.content = '';
    this.messages.touch();
    return message;
  }
}
