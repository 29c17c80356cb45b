/** Gateway mode: a connection that is kept, whatever happens to it, until Discord refuses it for good. */
import { setTimeout as pauseFor } from 'node:timers/promises';
import {
  type APIInteraction,
  type Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayDispatchEvents,
  type GatewayGuildCreateDispatchData,
  type GatewayGuildDeleteDispatchData,
  type GatewayMessageCreateDispatchData,
  Status,
} from 'discord.js';
import type { UserError } from '../../../errors.ts';
import type { Health } from '../../../http.ts';
import type { Log } from '../../../log.ts';
import type { DiscordSettings } from '../settings.ts';
import { newClient } from './client.ts';
import { refusalOf } from './close-codes.ts';
import { refusedToken } from './connect.ts';
import { wordsOf } from './discord-errors.ts';

/** What arrives. */
export interface GatewayListeners {
  interaction(interaction: APIInteraction): void;
  message(message: GatewayMessageCreateDispatchData): void;
  /** A server took the bot in, or out. */
  joined(guild: string): void;
  removed(guild: string): void;
}

/** A connection to Discord's gateway. */
export interface Gateway {
  client(): Client;
  /** Resolves with the servers that the bot is in when connected; throws a UserError where Discord refuses for good. */
  start(listeners: GatewayListeners): Promise<readonly string[]>;
  stop(): Promise<void>;
  health(): Health;
}

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** The library reconnects by itself within seconds; a connection away for longer is made anew. */
const LONGEST_AWAY = 120_000;
const LOOK_EVERY = 5000;

/** The gateway of one token. */
export function createGateway(settings: DiscordSettings, log: Log): Gateway {
  const ending = new AbortController();
  let client = newClient(settings);
  let refusal: UserError | null = null;
  let seen = 0;
  let renewing = false;
  const connect = async (listeners: GatewayListeners): Promise<Client> => {
    for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      refusal = null;
      client = newClient(settings);
      listen(client, listeners, log, (found) => {
        refusal = found;
      });
      try {
        const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
        await client.login(settings.token ?? '');
        await Promise.race([ready, aborted(ending.signal)]);
        seen = performance.now();
        return client;
      } catch (error) {
        await client.destroy();
        if (refusal) throw refusal;
        if (isWrongToken(error)) throw refusedToken(error);
        log.warn("Discord's gateway cannot be reached", { error: wordsOf(error) });
        await pauseFor(pause, null, { signal: ending.signal });
      }
    }
  };
  const look = async (listeners: GatewayListeners): Promise<void> => {
    if (isConnected(client)) seen = performance.now();
    if (renewing || refusal !== null || performance.now() - seen < LONGEST_AWAY) return;
    renewing = true;
    log.warn("Discord's gateway was away for too long; the connection is made anew");
    await client.destroy();
    await connect(listeners).catch((error) =>
      log.error('no connection to Discord', { error: wordsOf(error) }),
    );
    renewing = false;
  };
  return {
    client: () => client,
    async start(listeners) {
      const { guilds } = await connect(listeners);
      every(LOOK_EVERY, () => look(listeners), ending.signal);
      return [...guilds.cache.keys()];
    },
    async stop() {
      ending.abort();
      await client.destroy();
    },
    health: () => healthOf(client, refusal),
  };
}

function listen(
  client: Client,
  { interaction, message, joined, removed }: GatewayListeners,
  log: Log,
  refused: (refusal: UserError) => void,
): void {
  const { ws } = client;
  ws.on(GatewayDispatchEvents.InteractionCreate, (data: APIInteraction) => interaction(data));
  ws.on(GatewayDispatchEvents.MessageCreate, (data: GatewayMessageCreateDispatchData) => message(data));
  ws.on(GatewayDispatchEvents.GuildCreate, ({ id }: GatewayGuildCreateDispatchData) => joined(id));
  ws.on(GatewayDispatchEvents.GuildDelete, ({ id, unavailable }: GatewayGuildDeleteDispatchData) => {
    if (unavailable !== true) removed(id);
  });
  client.on(Events.Error, (error) => log.warn('Discord library', { told: wordsOf(error) }));
  client.on(Events.ShardError, (error) => log.warn("Discord's gateway failed", { error: wordsOf(error) }));
  client.on(Events.ShardReconnecting, (shard) =>
    log.info("Discord's gateway dropped the connection", { shard }),
  );
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    const refusal = refusalOf(code);
    refused(refusal);
    log.error(refusal.message, { shard, code, hint: refusal.hint });
  });
}

function isConnected({ ws }: Client): boolean {
  return ws.shards.size > 0 && ws.shards.every(({ status }) => status === Status.Ready);
}

function isWrongToken(error: unknown): boolean {
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

function healthOf(client: Client, refusal: UserError | null): Health {
  if (refusal) return { ready: false, state: refusal.message };
  const { shards } = client.ws;
  const open = shards.filter(({ status }) => status === Status.Ready).size;
  return { ready: isConnected(client), state: `${open} of ${Math.max(1, shards.size)} connections open` };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

/** Does the work again and again until the end; the timer keeps no process alive. */
function every(milliseconds: number, work: () => Promise<void>, signal: AbortSignal): void {
  const timer = setInterval(() => void work(), milliseconds);
  timer.unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
