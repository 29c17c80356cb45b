/** The Discord adapter: interactions over the gateway or over signed requests, answered by the same code. */
import { type APIInteraction, Routes } from 'discord.js';
import type { Bot } from '../../bot.ts';
import type { Adapter, Delivery } from '../adapter.ts';
import { createTurns } from '../turns.ts';
import { type Api, again, createApi } from './api.ts';
import { identify } from './connect.ts';
import { createGateway } from './gateway.ts';
import { onInteraction } from './listen.ts';
import { onMessage } from './on-message.ts';
import type { DiscordOptions } from './options.ts';
import type { DiscordParts } from './parts.ts';
import { createPlaces, NO_PLACES } from './places.ts';
import { createPost, NONCE_WINDOW } from './post.ts';
import { register } from './register.ts';
import { registrations } from './registration.ts';
import type { Respond } from './reply.ts';
import { createRequests, INTERACTIONS_PATH, type Requests } from './requests.ts';

/** What is in flight at the end gets so long. */
const LAST_ANSWERS = 7000;

type Post = (...args: Parameters<Adapter['post']>) => Promise<Delivery>;

/** The adapter of a configured application. */
export function createDiscordAdapter(options: DiscordOptions): Adapter {
  const { settings, log, now, tell } = options;
  const api = createApi(settings);
  const requests =
    settings.mode === 'http' ? createRequests({ publicKey: settings.publicKey ?? '', api, now }) : null;
  const gateway = requests ? null : createGateway(settings, log);
  const turns = createTurns((error) => log.error('work for Discord failed', { error: String(error) }));
  const ending = new AbortController();
  let post: Post | null = null;
  const join = async (bot: Bot): Promise<DiscordParts> => {
    const identity = await identify(api, settings.applicationId, log, ending.signal);
    const places = gateway ? createPlaces(gateway.client) : NO_PLACES;
    const parts = { bot, api, turns, log, identity, places, now };
    post = createPost(parts);
    const { guildId: guild } = settings;
    await register(registrations(bot.commands), {
      ...options,
      api,
      identity,
      guild,
      signal: ending.signal,
    });
    return parts;
  };
  return {
    name: 'discord',
    routes: requests ? [requests.route] : [],
    async start(bot) {
      const parts = await join(bot);
      if (requests) tell(openRequests(requests, parts));
      if (!gateway) return;
      const servers = await gateway.start({
        interaction: (interaction) => {
          if (!ending.signal.aborted) void onInteraction(interaction, respondTo(interaction, api), parts);
        },
        message: (message) => {
          if (!ending.signal.aborted) onMessage(message, parts);
        },
        removed: (guild) => void turns.run(() => forget(guild, parts)),
      });
      tell(`Discord is ready as ${parts.identity.name} in ${serversText(servers)} (gateway mode).`);
    },
    post: async (...args) => (post ? post(...args) : { outcome: 'later', after: 1000 }),
    repeatableFor: NONCE_WINDOW,
    health: () => (requests ?? gateway)?.health() ?? { ready: false, state: 'not started' },
    async stop() {
      ending.abort();
      requests?.close();
      await turns.idle(LAST_ANSWERS);
      await gateway?.stop();
    },
  };
}

function openRequests(requests: Requests, parts: DiscordParts): string {
  requests.open((interaction, respond) => onInteraction(interaction, respond, parts));
  const { name } = parts.identity;
  return `Discord is ready as ${name} at ${INTERACTIONS_PATH} (http mode: no direct messages, no mentions).`;
}

/** Over the gateway a first response is a request of its own. */
function respondTo({ id, token }: APIInteraction, { rest }: Api): Respond {
  return async (body, wantsMessage) => {
    const query = new URLSearchParams({ with_response: String(wantsMessage) });
    const told = await again(() =>
      rest.post(Routes.interactionCallback(id, token), { body, auth: false, query }),
    );
    const message = (told as { readonly resource?: { readonly message?: { readonly id?: string } } } | null)
      ?.resource?.message;
    return message?.id ?? null;
  };
}

/** All that is stored of the server goes. */
async function forget(guild: string, { bot, log }: DiscordParts): Promise<void> {
  const rows = await bot.forget(`discord:${guild}`);
  log.info('the bot was removed from a Discord server; what was stored of it is deleted', { rows });
}

function serversText(servers: number): string {
  return `${servers} ${servers === 1 ? 'server' : 'servers'}`;
}
