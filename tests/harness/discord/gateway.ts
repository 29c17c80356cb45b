/** Discord's gateway: identify, heartbeats, resume, and the ways in which it goes wrong (https://discord.com/developers/docs/events/gateway). */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { Log } from '../log.ts';
import { acceptWebSocket, type WebSocketConnection } from '../websocket.ts';
import type { Json } from './kinds.ts';
import { APPLICATION, CLOSED_ROOM, GUILD, MANAGER_ROLE, OPEN_ROOM, THREAD, type World } from './world.ts';

/** A session that outlives its connection. */
interface Session {
  readonly id: string;
  readonly intents: number;
  /** Which of how many connections. */
  readonly shard: readonly [number, number];
  readonly events: { readonly op: 0; readonly t: string; readonly s: number; readonly d: Json }[];
  connection: WebSocketConnection | null;
}

/** How a connection was opened. */
export interface Opened {
  readonly how: 'ready' | 'resumed';
  readonly intents: number;
}

const HELLO = 10;
const WRONG_TOKEN = 4004;

/** The gateway of one local Discord. */
export class Gateway {
  readonly opened = new Log<Opened>();
  /** Identifies so far: none may follow a refusal for good. */
  identifies = 0;
  /** The next so many connections are refused. */
  refusals = 0;
  heartbeat = 41_250;
  /** Sends INVALID_SESSION right behind the next RESUMED. */
  invalidatesResumed = false;
  /** Ends every identify with this code. */
  closesWith: number | null = null;
  private readonly sessions = new Map<string, Session>();
  private readonly connections = new Set<WebSocketConnection>();
  private count = 0;

  constructor(
    private readonly token: string,
    private readonly world: World,
    private readonly url: () => string,
  ) {}

  accept(request: IncomingMessage, socket: Duplex): void {
    if (this.refusals > 0) {
      this.refusals -= 1;
      socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
      return;
    }
    const connection = acceptWebSocket(request, socket, { lingers: false });
    this.connections.add(connection);
    connection.onText = (text) => this.receive(connection, JSON.parse(text) as { op: number; d: Json });
    connection.onClose = () => {
      this.connections.delete(connection);
      for (const session of this.sessions.values()) {
        if (session.connection === connection) session.connection = null;
      }
    };
    send(connection, HELLO, { heartbeat_interval: this.heartbeat });
  }

  /** Sends an event to every session that asked for it; those that are away get it when they resume. */
  dispatch(type: string, event: Json, intent: number): boolean {
    const server = BigInt(String(event.guild_id ?? (type.startsWith('GUILD') ? event.id : 0)));
    const wanting = [...this.sessions.values()].filter(
      ({ intents, shard: [id, count] }) =>
        (intents & intent) === intent && Number((server >> 22n) % BigInt(count)) === id,
    );
    for (const session of wanting) push(session, type, event);
    return wanting.length > 0;
  }

  /** Connections that were opened from now on. */
  async back(before: number): Promise<Opened> {
    await this.opened.waitFor(() => this.opened.items.length > before, 'the gateway to be back', 30_000);
    return this.opened.items.at(-1) as Opened;
  }

  drop(): void {
    for (const connection of this.connections) connection.drop();
  }

  /** Asks for a new connection (op 7). */
  reconnect(): void {
    for (const connection of this.connections) send(connection, 7, null);
  }

  /** Declares the session invalid (op 9). */
  invalidate(isResumable: boolean): void {
    if (!isResumable) this.sessions.clear();
    for (const connection of this.connections) send(connection, 9, isResumable);
  }

  close(code: number): void {
    for (const connection of this.connections) connection.close(code);
  }

  /** From now on these connections take everything and answer no heartbeat. */
  silence(): void {
    for (const connection of this.connections) connection.onText = () => undefined;
  }

  end(): void {
    this.drop();
    this.sessions.clear();
  }

  private receive(
    connection: WebSocketConnection,
    { op, d }: { readonly op: number; readonly d: Json },
  ): void {
    if (op === 1) send(connection, 11, null);
    if (op === 2) this.identify(connection, d);
    if (op === 6) this.resume(connection, d);
  }

  private identify(connection: WebSocketConnection, { token, intents, shard }: Json): void {
    this.identifies += 1;
    const refusal = token === this.token ? this.closesWith : WRONG_TOKEN;
    if (refusal !== null) {
      connection.close(refusal);
      return;
    }
    const own = (shard ?? [0, 1]) as readonly [number, number];
    const id = `session${++this.count}`;
    const session: Session = { id, intents: Number(intents), shard: own, events: [], connection };
    const isHome = Number((BigInt(GUILD) >> 22n) % BigInt(own[1])) === own[0] && this.world.guilds.has(GUILD);
    this.sessions.set(session.id, session);
    const user = { id: APPLICATION, username: 'footnote', discriminator: '0', avatar: null, bot: true };
    const guilds = isHome ? [{ id: GUILD, unavailable: true }] : [];
    const application = { id: APPLICATION, flags: 0 };
    push(session, 'READY', {
      v: 10,
      user,
      guilds,
      session_id: session.id,
      resume_gateway_url: this.url(),
      application,
    });
    if (isHome) push(session, 'GUILD_CREATE', guild());
    this.opened.push({ how: 'ready', intents: Number(intents) });
  }

  private resume(connection: WebSocketConnection, { session_id: id, seq }: Json): void {
    const session = this.sessions.get(String(id));
    if (!session) {
      send(connection, 9, false);
      return;
    }
    session.connection = connection;
    for (const event of session.events.filter(({ s }) => s > Number(seq)))
      connection.send(JSON.stringify(event));
    push(session, 'RESUMED', {});
    if (this.invalidatesResumed) {
      this.invalidatesResumed = false;
      this.sessions.clear();
      send(connection, 9, false);
      return;
    }
    this.opened.push({ how: 'resumed', intents: session.intents });
  }
}

function push(session: Session, t: string, d: Json): void {
  const event = { op: 0, t, s: session.events.length + 1, d } as const;
  session.events.push(event);
  session.connection?.send(JSON.stringify(event));
}

function send(connection: WebSocketConnection, op: number, d: unknown): void {
  connection.send(JSON.stringify({ op, d, s: null, t: null }));
}

function guild(): Json {
  const role = {
    id: GUILD,
    name: '@everyone',
    permissions: '0',
    color: 0,
    hoist: false,
    position: 0,
    managed: false,
  };
  const channels = [OPEN_ROOM, CLOSED_ROOM].map((id) => ({
    id,
    type: 0,
    name: id,
    permission_overwrites: [],
  }));
  const thread = {
    id: THREAD,
    type: 11,
    name: 'thread',
    parent_id: CLOSED_ROOM,
    guild_id: GUILD,
    owner_id: '1',
  };
  const state = {
    thread_metadata: { archived: false, auto_archive_duration: 60, archive_timestamp: new Date(0) },
  };
  const lists = {
    emojis: [],
    stickers: [],
    members: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
  };
  const rest = { features: [], guild_scheduled_events: [], unavailable: false, member_count: 3 };
  const own = { id: GUILD, name: 'Velmora', owner_id: '9', preferred_locale: 'en-US' };
  return {
    ...own,
    ...lists,
    ...rest,
    roles: [role, { ...role, id: MANAGER_ROLE, name: 'managers', permissions: '32' }],
    channels,
    threads: [{ ...thread, ...state }],
  };
}
