/** The Discord adapter: interactions over the gateway or over signed requests, answered by the same code. */
import { type APIInteraction, Routes } from 'discord.js';
import type { Bot } from '../../bot.ts';
import type { Adapter, Delivery } from '../adapter.ts';
import { createTurns } from '../turns.ts';
import { type Api, again, createApi } from './connection/api.ts';
import { identify } from './connection/connect.ts';
import { createGateway } from './connection/gateway.ts';
import { createEventsRoute } from './connection/webhook-events.ts';
import { createPost, NONCE_WINDOW } from './delivery/post.ts';
import type { Respond } from './delivery/reply.ts';
import type { DiscordOptions } from './options.ts';
import type { DiscordParts } from './parts.ts';
import { createForgetting, type Forgetting } from './server/forgetting.ts';
import { createPlaces } from './server/places.ts';
import { createRefusedPlaces } from './server/refused-places.ts';
import { register } from './server/register.ts';
import { registrations } from './server/registration.ts';
import { onInteraction } from './ways-in/listen.ts';
import { onMessage } from './ways-in/on-message.ts';
import { readNames } from './ways-in/on-typing.ts';
import { createRequests, INTERACTIONS_PATH, type Requests } from './ways-in/requests.ts';

/** What is in flight at the end gets so long. */
const LAST_ANSWERS = 7000;

type Post = (...args: Parameters<Adapter['post']>) => Promise<Delivery>;

/** What stands once it is known who the application is. */
interface Joined {
  readonly parts: DiscordParts;
  readonly post: Post;
  readonly forgetting: Forgetting;
}

/** The adapter of a configured application. */
export function createDiscordAdapter(options: DiscordOptions): Adapter {
  const { settings, log, now, tell } = options;
  const { publicKey } = settings;
  const api = createApi(settings);
  const requests = settings.mode === 'http' ? createRequests({ publicKey: publicKey ?? '', api, now }) : null;
  const gateway = requests ? null : createGateway(settings, log);
  const turns = createTurns((error) => log.error('work for Discord failed', { error: String(error) }));
  const ending = new AbortController();
  let joined: Joined | null = null;
  const events =
    publicKey !== null && (requests || options.isServed)
      ? [
          createEventsRoute(
            publicKey,
            now,
            (user) => void turns.run(async () => joined?.forgetting.user(user)),
          ),
        ]
      : [];
  const join = async (bot: Bot): Promise<Joined> => {
    const identity = await identify(api, settings.applicationId, log, ending.signal);
    const places = createPlaces(gateway?.client ?? null, api);
    const parts = { bot, api, turns, log, identity, places, refused: createRefusedPlaces(now), now };
    const { guildId: guild } = settings;
    joined = { parts, post: createPost(parts), forgetting: createForgetting(options.facts, parts) };
    const registering = { ...options, api, identity, guild, signal: ending.signal };
    await register(registrations(bot.commands), registering);
    void readNames(parts);
    return joined;
  };
  return {
    name: 'discord',
    routes: [...(requests ? [requests.route] : []), ...events],
    async start(bot) {
      const { parts, forgetting } = await join(bot);
      if (requests) {
        tell(openRequests(requests, parts));
        forgetting.watch(ending.signal);
      }
      if (!gateway) return;
      const inTurn = (work: Promise<void>) => void turns.run(() => work);
      const servers = await gateway.start({
        interaction: (interaction) => {
          if (!ending.signal.aborted) void onInteraction(interaction, respondTo(interaction, api), parts);
        },
        message: (message) => {
          if (!ending.signal.aborted) onMessage(message, parts);
        },
        joined: (server) => inTurn(forgetting.joined(server)),
        removed: (server) => inTurn(forgetting.left(server)),
      });
      inTurn(forgetting.are(servers));
      tell(`Discord is ready as ${parts.identity.name} in ${serversText(servers.length)} (gateway mode).`);
    },
    post: async (...args) => (joined ? joined.post(...args) : { outcome: 'later', after: 1000 }),
    repeatableFor: NONCE_WINDOW,
    rightsOf: async (workspace, user) => (await joined?.parts.places.rightsNow(workspace, user)) ?? null,
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

function serversText(servers: number): string {
  return `${servers} ${servers === 1 ? 'server' : 'servers'}`;
}
