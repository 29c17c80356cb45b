/** The Socket Mode side of the local Slack: hello, envelopes, refreshes, and the ways in which sockets die. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { Log } from '../log.ts';
import { acceptWebSocket, type WebSocketConnection } from '../websocket.ts';
import type { Json, Turn } from './kinds.ts';
import { newId } from './payloads.ts';

/** One socket of the bot. */
interface Socket {
  readonly connection: WebSocketConnection;
  /** It was asked to go: nothing more is sent to it. */
  isLeaving: boolean;
  /** It takes what is sent and says nothing. */
  isStalled: boolean;
}

/** The sockets that the bot has opened. */
export class SocketMode {
  /** One entry for each hello. */
  readonly hellos = new Log<number>();
  private sockets: Socket[] = [];
  private readonly tickets = new Set<string>();
  private readonly pending = new Map<string, Turn>();
  private readonly streams = new Set<Duplex>();
  private next = 0;

  /** A ticket for one connection. */
  ticket(): string {
    const ticket = newId('ticket');
    this.tickets.add(ticket);
    return ticket;
  }

  accept(request: IncomingMessage, socket: Duplex): void {
    const ticket = new URL(request.url ?? '/', 'http://local').searchParams.get('ticket') ?? '';
    if (!this.tickets.delete(ticket)) {
      socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n');
      return;
    }
    this.streams.add(socket);
    const connection = acceptWebSocket(request, socket, { lingers: true });
    const opened: Socket = { connection, isLeaving: false, isStalled: false };
    connection.onText = (text) => this.acknowledge(text);
    connection.onClose = () => {
      this.sockets = this.sockets.filter((one) => one !== opened);
    };
    this.sockets.push(opened);
    connection.send(JSON.stringify({ type: 'hello', num_connections: this.sockets.length }));
    this.hellos.push(performance.now());
  }

  /** Sockets that take deliveries. */
  get open(): number {
    return this.sockets.filter(({ connection, isLeaving }) => connection.isOpen && !isLeaving).length;
  }

  /** Waits for so many hellos in all. */
  async connected(count: number): Promise<void> {
    await this.hellos.waitFor(
      () => this.hellos.items.length >= count && this.open > 0,
      `${count} sockets`,
      20_000,
    );
  }

  /** Delivers to the next open socket, as Slack does. */
  deliver(turn: Turn, type: string, payload: Json, retry = 0): void {
    const open = this.sockets.filter(({ connection, isLeaving }) => connection.isOpen && !isLeaving);
    const socket = open[this.next++ % open.length];
    if (!socket) {
      turn.failed = 'no socket';
      return;
    }
    const envelope = newId('envelope');
    this.pending.set(envelope, turn);
    const accepts = type !== 'events_api';
    const message = {
      type,
      payload,
      envelope_id: envelope,
      accepts_response_payload: accepts,
      retry_attempt: retry,
    };
    if (!socket.isStalled) socket.connection.send(JSON.stringify(message));
  }

  /** Slack's routine: asks the first socket, or all, to come again. */
  refresh(which: 'one' | 'all' = 'one'): void {
    for (const socket of this.sockets
      .filter(({ isLeaving }) => !isLeaving)
      .slice(0, which === 'one' ? 1 : undefined)) {
      socket.isLeaving = true;
      socket.connection.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    }
  }

  /** Cuts all sockets without a goodbye. */
  drop(): void {
    for (const { connection } of this.sockets) connection.drop();
  }

  /** Closes what lingers, too. */
  end(): void {
    for (const stream of this.streams) stream.destroy();
  }

  /** All sockets go silent: no pongs, nothing delivered, TCP open. */
  stall(): void {
    for (const socket of this.sockets) {
      socket.isStalled = true;
      socket.isLeaving = true;
      socket.connection.isAnswering = false;
    }
  }

  private acknowledge(text: string): void {
    const { envelope_id: envelope, payload } = JSON.parse(text) as Json;
    this.pending.get(String(envelope))?.settle((payload ?? null) as Json | null);
  }
}
