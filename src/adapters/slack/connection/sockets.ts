/**
 * Socket Mode over two sockets: Slack refreshes each now and then, and what it would deliver while one socket is away
 * goes to the other. Every reconnection is ours, so that a refusal is waited out instead of ending the process.
 */
import { setTimeout } from 'node:timers/promises';
import type { App, Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Health } from '../../../http.ts';
import type { Log } from '../../../log.ts';
import { slackErrorCode } from './slack-errors.ts';
import { deliver, type SocketClient, type SocketDelivery } from './socket-delivery.ts';

/** A receiver that tells how it is. */
export interface HealthyReceiver extends Receiver {
  health(): Health;
}

/** What the sockets need. */
export interface SocketOptions {
  /** A client that does not reconnect by itself. */
  readonly newClient: () => SocketModeReceiver['client'];
  readonly log: Log;
}

/** One loses deliveries while it is refreshed; Slack allows ten. */
const SOCKETS = 2;

/** Slack says hello within a second; a connection without it is given up. */
const HELLO_LIMIT = 15_000;

/** The pause after the first failure; it doubles with each. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** Ending politely takes at most so long; Slack notices the rest by itself. */
const GOODBYE_LIMIT = 1000;

/** Refusals that no waiting mends: at the start they end it, later they are tried again, since tokens are replaced. */
const LASTING: ReadonlySet<string> = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'not_allowed_token_type',
  'missing_scope',
  'token_revoked',
  'user_removed_from_team',
  'team_disabled',
]);

interface Seat {
  client: SocketClient | null;
  isOpen: boolean;
  /** Why it is not, in Slack's word or ours. */
  trouble: string | null;
}

/** The receiver for Socket Mode. `start` resolves with the first open socket, and rejects where Slack refuses for good. */
export function createSockets({ newClient, log }: SocketOptions): HealthyReceiver {
  const seats = Array.from({ length: SOCKETS }, (): Seat => ({ client: null, isOpen: false, trouble: null }));
  const ending = new AbortController();
  /** Those that are just leaving, too: they would keep the process. */
  const living = new Set<SocketClient>();
  let app: App | null = null;
  const receive = (delivery: SocketDelivery): void => {
    const open = () => seats.flatMap(({ client, isOpen }) => (client && isOpen ? [client] : []));
    if (app) void deliver(delivery, app, open, log);
  };
  return {
    init(created) {
      app = created;
    },
    start: () =>
      new Promise<void>((resolve, reject) => {
        for (const seat of seats) {
          const keeping = keep(seat, {
            newClient,
            living,
            receive,
            opened: resolve,
            log,
            signal: ending.signal,
          });
          keeping.catch(reject);
        }
      }),
    async stop() {
      ending.abort();
      const goodbyes = [...living].map((client) => client.disconnect());
      await Promise.race([Promise.allSettled(goodbyes), setTimeout(GOODBYE_LIMIT, null, { ref: false })]);
      // A second goodbye to one that did not answer the first ends it at once.
      for (const client of living) void client.disconnect();
    },
    health: () => healthOf(seats),
  };
}

interface Keeping extends SocketOptions {
  readonly living: Set<SocketClient>;
  readonly receive: (delivery: SocketDelivery) => void;
  readonly opened: () => void;
  readonly signal: AbortSignal;
}

/** Keeps one socket open until the end. Throws only where the very first connection is refused for good. */
async function keep(seat: Seat, keeping: Keeping): Promise<void> {
  const { log, signal } = keeping;
  for (let failures = 0, isNew = true; !signal.aborted; ) {
    try {
      const { leaving } = await connect(seat, keeping);
      failures = 0;
      isNew = false;
      await leaving;
      seat.isOpen = false;
    } catch (error) {
      seat.isOpen = false;
      if (signal.aborted) return;
      const code = slackErrorCode(error);
      seat.trouble = code ?? 'not reached';
      if (isNew && code !== null && LASTING.has(code)) throw error;
      failures += 1;
      log.warn('a Slack socket could not be opened', { reason: seat.trouble, failures });
      await pause(failures, signal);
    }
  }
}

/** An open socket; `leaving` resolves when it is about to go, so that the next one is opened before. */
interface Connection {
  readonly leaving: Promise<void>;
}

async function connect(
  seat: Seat,
  { newClient, living, receive, opened, signal }: Keeping,
): Promise<Connection> {
  const client = newClient();
  seat.client = client;
  living.add(client);
  const leaving = new Promise<void>((resolve) => {
    client.on('ws_message', (data: unknown) => {
      if (isGoodbye(data)) resolve();
    });
    client.on('disconnected', () => {
      living.delete(client);
      resolve();
    });
  });
  client.on('slack_event', (delivery: Omit<SocketDelivery, 'client'>) => receive({ ...delivery, client }));
  await greeted(client, signal);
  Object.assign(seat, { isOpen: true, trouble: null });
  opened();
  return { leaving };
}

/** Waits for Slack's hello, but not for ever; what does not come is given up. */
async function greeted(client: SocketClient, signal: AbortSignal): Promise<void> {
  const settled = new AbortController();
  const limit = setTimeout(HELLO_LIMIT, null, {
    ref: false,
    signal: AbortSignal.any([signal, settled.signal]),
  });
  const tooLong = limit.then(() => {
    throw new Error('no hello from Slack');
  });
  try {
    await Promise.race([client.start(), tooLong]);
  } catch (error) {
    void client.disconnect();
    throw error;
  } finally {
    settled.abort();
  }
}

async function pause(failures: number, signal: AbortSignal): Promise<void> {
  const milliseconds = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failures - 1));
  await setTimeout(milliseconds, null, { signal }).catch(() => undefined);
}

/** Slack asks for a new connection some seconds before it closes this one. */
function isGoodbye(data: unknown): boolean {
  if (typeof data !== 'string' || !data.includes('disconnect')) return false;
  try {
    const message: unknown = JSON.parse(data);
    return (
      typeof message === 'object' && message !== null && 'type' in message && message.type === 'disconnect'
    );
  } catch {
    return false;
  }
}

function healthOf(seats: readonly Seat[]): Health {
  const open = seats.filter(({ isOpen }) => isOpen).length;
  const troubles = [...new Set(seats.flatMap(({ trouble }) => trouble ?? []))];
  const why = troubles.length > 0 ? `, reconnecting: ${troubles.join(', ')}` : '';
  return { ready: open > 0, state: `${open} of ${seats.length} sockets open${why}` };
}
