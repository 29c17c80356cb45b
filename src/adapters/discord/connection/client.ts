/** discord.js as the keeper of the connection: what arrives is read as Discord sends it, so nothing else is kept. */
import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { DiscordSettings } from '../settings.ts';
import { addressOf } from './api.ts';
import { guardResumed } from './resumed-guard.ts';

/** None is privileged: a bot reads direct messages and those that mention it without further permission. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** A server that Discord does not tell of by then is told of later; nobody waits for it. */
const LONGEST_WAIT = 3000;

/** A client that is not connected yet. */
export function newClient({ apiUrl, shards }: Pick<DiscordSettings, 'apiUrl' | 'shards'>): Client {
  const own = {
    maxSize: 0,
    keepOverLimit: ({ id, client }: { id: string; client: Client }) => isOwn(id, client),
  };
  const client = new Client({
    intents: INTENTS,
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    waitGuildTimeout: LONGEST_WAIT,
    rest: { ...addressOf(apiUrl) },
    ...(shards === 'auto'
      ? { shards }
      : { shardCount: shards, shards: Array.from({ length: shards }, (_, id) => id) }),
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      DMMessageManager: 0,
      GuildMessageManager: 0,
      GuildMemberManager: own,
      UserManager: own,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildScheduledEventManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      StageInstanceManager: 0,
      ThreadMemberManager: 0,
      VoiceStateManager: 0,
    }),
  });
  guardResumed(client);
  return client;
}

function isOwn(id: string, { user }: Client): boolean {
  return id === user?.id;
}
