/** The settings of the Discord adapter. It is on where a token is set. */
import { setting, type ValuesOf } from '../../setting.ts';

/** How Discord reaches the bot: over a gateway connection that the bot opens, or over HTTP requests to a public address. */
export type DiscordMode = 'gateway' | 'http';

/** How many connections share the servers: as many as Discord recommends, or so many. */
export type Shards = 'auto' | number;

const SNOWFLAKE = /^\d{15,21}$/u;
const PUBLIC_KEY = /^[0-9a-f]{64}$/iu;
const MOST_SHARDS = 1000;

/** The environment variables, in the order of .env.example. */
export const discordSettings = {
  mode: setting('DISCORD_MODE', modeOf),
  token: { variable: 'DISCORD_TOKEN', secret: true, read: tokenOf },
  /** Null: asked from Discord at the start. */
  applicationId: setting('DISCORD_APPLICATION_ID', snowflakeOf),
  /** Hexadecimal; checks the signatures of HTTP mode. */
  publicKey: setting('DISCORD_PUBLIC_KEY', publicKeyOf),
  /** A server where commands are registered at once, for development; null: everywhere. */
  guildId: setting('DISCORD_GUILD_ID', snowflakeOf),
  shards: setting('DISCORD_SHARDS', shardsOf),
  /** Another server that speaks Discord's API; ends in `/api`, without a version. */
  apiUrl: setting('DISCORD_API_URL', apiUrlOf),
};

/** The settings as read. */
export type DiscordSettings = ValuesOf<typeof discordSettings>;

function modeOf(value = ''): DiscordMode {
  const mode = value.trim().toLowerCase();
  if (mode === '' || mode === 'gateway') return 'gateway';
  if (mode === 'http') return 'http';
  throw new Error(`“${value}” is neither gateway nor http`);
}

/** People copy the token with the word that stands before it in requests. */
function tokenOf(value = ''): string | null {
  return value.trim().replace(/^Bot\s+/iu, '') || null;
}

function snowflakeOf(value = ''): string | null {
  const id = value.trim();
  if (id === '') return null;
  if (SNOWFLAKE.test(id)) return id;
  throw new Error(`“${value}” is not an id: 15 to 21 digits`);
}

function publicKeyOf(value = ''): string | null {
  const key = value.trim();
  if (key === '') return null;
  if (PUBLIC_KEY.test(key)) return key.toLowerCase();
  throw new Error(`“${value}” is not a public key: 64 hexadecimal digits`);
}

function shardsOf(value = ''): Shards {
  const word = value.trim().toLowerCase();
  if (word === '' || word === 'auto') return 'auto';
  const count = Number(word);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_SHARDS) return count;
  throw new Error(`“${value}” is neither auto nor a whole number from 1 to ${MOST_SHARDS}`);
}

function apiUrlOf(value = ''): string | null {
  const url = value.trim().replace(/\/+$/u, '');
  if (url === '') return null;
  if (!URL.canParse(url)) throw new Error(`“${value}” is not an address`);
  return url.replace(/\/v\d+$/u, '');
}
