/** What `footnote doctor` looks at for Discord: the token, the application, its servers and commands. */
import type { Check } from '../check.ts';
import { EVENTS_PATH } from './connection/webhook-events.ts';
import { serverLink } from './server/invite.ts';
import type { DiscordSettings } from './settings.ts';

/** Discord's own address. */
const API = 'https://discord.com/api';
const VERSION = 'v10';

/** A call that hangs tells nothing. */
const CALL_LIMIT = 10_000;

const PORTAL = 'https://discord.com/developers/applications';

/** Where HTTP mode answers; the adapter's own constant would load its library. */
const INTERACTIONS_PATH = '/discord/interactions';

/** The application as Discord tells it. */
interface Application {
  readonly id: string;
  readonly name: string;
  readonly verify_key: string;
  readonly interactions_endpoint_url?: string | null;
  readonly event_webhooks_url?: string | null;
  readonly integration_types_config?: Readonly<Record<string, unknown>>;
}

/** Everything about Discord, in the order in which it is set up. Never throws. */
export async function discordChecks(settings: DiscordSettings): Promise<readonly Check[]> {
  const { mode, token, publicKey } = settings;
  if (token === null && publicKey === null) {
    const fix = `Make an application at ${PORTAL}, and set DISCORD_TOKEN to the token under “Bot”.`;
    return [{ state: 'unknown', what: 'Discord is not configured', fix }];
  }
  const first = well(`Discord in ${mode} mode`);
  if (token === null) return [first, missing('DISCORD_TOKEN is not set', `Take it from ${PORTAL}, “Bot”.`)];
  const told = await ask<Application>('/applications/@me', settings);
  if (typeof told === 'string') return [first, refusal(told)];
  return [
    first,
    well(`The token works for ${told.name}`),
    ...(mode === 'http' ? requestChecks(told, settings) : [gatewayCheck(told)]),
    installCheck(told),
    ...(publicKey === null ? [] : [removalCheck(told)]),
    await serverCheck(told, settings),
    await commandCheck(told, settings),
  ];
}

function requestChecks(told: Application, { publicKey }: DiscordSettings): readonly Check[] {
  const key =
    publicKey === told.verify_key.toLowerCase()
      ? well('The public key belongs to the application')
      : missing(
          publicKey === null
            ? 'DISCORD_PUBLIC_KEY is not set, and HTTP mode needs it'
            : 'The public key is another',
          `Copy it from ${PORTAL}, “General Information”.`,
        );
  const address = told.interactions_endpoint_url
    ? well(`Discord sends interactions to ${told.interactions_endpoint_url}`)
    : missing(
        'Discord does not know where to send interactions',
        `Start the bot, then save https://…${INTERACTIONS_PATH} as “Interactions Endpoint URL”.`,
      );
  return [key, address];
}

function gatewayCheck({ interactions_endpoint_url: address }: Application): Check {
  if (!address) return well('Discord sends interactions over the gateway');
  return missing(
    `Discord sends interactions to ${address}, not over the gateway`,
    'Clear “Interactions Endpoint URL” in the Developer Portal, or set DISCORD_MODE=http.',
  );
}

function installCheck({ integration_types_config: types }: Application): Check {
  if (types && '1' in types) return well('Users may install it for themselves');
  return unknown(
    'Only servers may install it',
    'Tick “User Install” under “Installation” so that people can take the commands everywhere.',
  );
}

/** Only over HTTP does Discord tell of people; the address is of use where the bot can check who sends. */
function removalCheck({ event_webhooks_url: address }: Application): Check {
  if (address) return well(`Discord tells ${address} of people who remove the app`);
  return unknown(
    'Discord does not tell of people who remove the app',
    `Save https://…${EVENTS_PATH} under “Webhooks” and tick “Application Deauthorized”: then their data is deleted.`,
  );
}

async function serverCheck({ id }: Application, settings: DiscordSettings): Promise<Check> {
  const guilds = await ask<readonly { readonly id: string }[]>('/users/@me/guilds', settings);
  if (typeof guilds === 'string') return unknown('Discord did not say in which servers the bot is', null);
  const { guildId } = settings;
  if (guildId !== null && !guilds.some((guild) => guild.id === guildId)) {
    return missing(
      `The bot is not in the server ${guildId} of DISCORD_GUILD_ID`,
      `Add it: ${serverLink(id)}`,
    );
  }
  if (guilds.length === 0) return unknown('The bot is in no server yet', `Add it: ${serverLink(id)}`);
  return well(`The bot is in ${guilds.length} ${guilds.length === 1 ? 'server' : 'servers'}`);
}

async function commandCheck({ id }: Application, settings: DiscordSettings): Promise<Check> {
  const where = settings.guildId === null ? '' : `/guilds/${settings.guildId}`;
  const commands = await ask<readonly unknown[]>(`/applications/${id}${where}/commands`, settings);
  if (typeof commands === 'string') return unknown('Discord did not say which commands are registered', null);
  if (commands.length > 0) return well(`${commands.length} commands are registered`);
  return unknown('No commands are registered yet', 'They are, when the bot is started.');
}

function refusal(why: string): Check {
  if (why === '401') {
    return missing('Discord refuses DISCORD_TOKEN', `Reset it at ${PORTAL}, “Bot”, and copy it whole.`);
  }
  return missing(`Discord is not reached (${why})`, 'Is there a way from this machine to the internet?');
}

/** The answer as told, or why there is none: its status, or the error's words. */
async function ask<T>(path: string, { token, apiUrl }: DiscordSettings): Promise<T | string> {
  try {
    const response = await fetch(`${apiUrl ?? API}/${VERSION}${path}`, {
      headers: { authorization: `Bot ${token}` },
      signal: AbortSignal.timeout(CALL_LIMIT),
    });
    return response.ok ? ((await response.json()) as T) : String(response.status);
  } catch (error) {
    return error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
  }
}

function well(what: string): Check {
  return { state: 'well', what, fix: null };
}

function missing(what: string, fix: string): Check {
  return { state: 'missing', what, fix };
}

function unknown(what: string, fix: string | null): Check {
  return { state: 'unknown', what, fix };
}
