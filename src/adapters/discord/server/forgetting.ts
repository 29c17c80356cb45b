/** Whoever takes the bot away has their data deleted: servers, and people who had installed it for themselves. */
import { type RESTGetAPICurrentUserGuildsResult, Routes } from 'discord.js';
import type { Api } from '../connection/api.ts';
import { wordsOf } from '../connection/discord-errors.ts';
import type { Facts } from '../options.ts';
import type { DiscordParts } from '../parts.ts';

/** What keeps track of who has the bot. Its methods throw only what the store throws. */
export interface Forgetting {
  /** These are all servers now; those known before and missing now took the bot out while nobody listened. */
  are(servers: readonly string[]): Promise<void>;
  joined(server: string): Promise<void>;
  left(server: string): Promise<void>;
  /** A person removed the app from their account. */
  user(user: string): Promise<void>;
  /** Asks for the servers again and again until the end, where nothing tells of them. Never throws. */
  watch(signal: AbortSignal): void;
}

/** Without a connection nothing tells of servers: they are asked for as often. */
const ASK_EVERY = 3_600_000;

/** Discord's own limit of a page of servers. */
const PAGE = 200;

/** Forgets for one application; the servers are remembered from one process to the next. */
export function createForgetting(
  facts: Facts,
  { bot, log, identity, api }: Pick<DiscordParts, 'bot' | 'log' | 'identity' | 'api'>,
): Forgetting {
  const name = `discord servers ${identity.application}`;
  let last: Promise<void> = Promise.resolve();
  /** One after the other, each on what the one before kept; `sure` was there, whether it was kept or not. */
  const change = (to: (known: ReadonlySet<string>) => Iterable<string>, sure = ''): Promise<void> => {
    const next = last.then(async () => {
      const kept = `${(await facts.fact(name)) ?? ''} ${sure}`;
      const known = new Set(kept.split(' ').filter((id) => id !== ''));
      const now = new Set(to(known));
      for (const server of known) if (!now.has(server)) await forgetServer(server);
      if (known.size !== now.size || [...now].some((id) => !known.has(id))) {
        await facts.putFact(name, [...now].join(' '));
      }
    });
    last = next.catch(() => undefined);
    return next;
  };
  const forgetServer = async (server: string): Promise<void> => {
    const rows = await bot.forget(`discord:${server}`);
    log.info('the bot was removed from a Discord server; what was stored of it is deleted', { rows });
  };
  const look = async (): Promise<void> => {
    try {
      const servers = await askServers(api);
      await change(() => servers);
    } catch (error) {
      log.warn('Discord did not say in which servers the bot is', { error: wordsOf(error) });
    }
  };
  return {
    are: (servers) => change(() => servers),
    joined: (server) => change((known) => [...known, server]),
    left: (server) => change((known) => [...known].filter((id) => id !== server), server),
    async user(user) {
      const rows = await bot.forget(`discord:*/${user}`);
      log.info('a person removed the app from Discord; what was stored of them is deleted', { rows });
    },
    watch(signal) {
      void look();
      const timer = setInterval(() => void look(), ASK_EVERY);
      timer.unref();
      signal.addEventListener('abort', () => clearInterval(timer), { once: true });
    },
  };
}

/** The servers that the bot is in, as Discord lists them. Throws what kept it from telling. */
async function askServers({ rest }: Api): Promise<readonly string[]> {
  const all: string[] = [];
  for (let after = '0'; ; ) {
    const query = new URLSearchParams({ limit: String(PAGE), after });
    const page = (await rest.get(Routes.userGuilds(), { query })) as RESTGetAPICurrentUserGuildsResult;
    all.push(...page.map(({ id }) => id));
    if (page.length < PAGE) return all;
    after = page.at(-1)?.id ?? after;
  }
}
