/** The Slack adapter: Bolt over two sockets or over signed requests. */
import { App, SocketModeReceiver, webApi } from '@slack/bolt';
import type { Bot } from '../../bot.ts';
import type { Health } from '../../http.ts';
import type { Adapter, Delivery } from '../adapter.ts';
import { withOwnMemory } from '../own-memory.ts';
import { createTurns } from '../turns.ts';
import { createCallers } from './callers.ts';
import { apiOptions, NO_RETRIES, quietLogger, RETRIES } from './connection/api-options.ts';
import { identify, refused } from './connection/connect.ts';
import { createPace } from './connection/pace.ts';
import { createRequests } from './connection/requests.ts';
import { slackErrorCode } from './connection/slack-errors.ts';
import { createSockets, type HealthyReceiver } from './connection/sockets.ts';
import { createFind } from './delivery/find-post.ts';
import { createPost } from './delivery/post.ts';
import type { SlackOptions } from './options.ts';
import type { SlackParts } from './parts.ts';
import { listen } from './ways-in/listen.ts';

/** What is in flight at the end gets so long. */
const LAST_ANSWERS = 7000;

type Post = (...args: Parameters<Adapter['post']>) => Promise<Delivery>;

/** The adapter of a configured workspace. */
export function createSlackAdapter(options: SlackOptions): Adapter {
  const { settings, log, now, tell } = options;
  const requests =
    settings.mode === 'http'
      ? createRequests({ ...options, signingSecret: settings.signingSecret ?? '' })
      : null;
  const receiver: HealthyReceiver = requests ?? createSockets({ log, newClient: () => newClient(options) });
  const turns = createTurns((error) => log.error('work for Slack failed', { error: String(error) }));
  const ending = new AbortController();
  let post: Post | null = null;
  let find: Adapter['find'] | null = null;
  let isRemoved = false;
  const join = async (bot: Bot): Promise<string> => {
    const client = new webApi.WebClient(settings.botToken ?? '', apiOptions(settings, log, RETRIES));
    const identity = await identify(client, log, ending.signal);
    const callers = createCallers(client, identity, log, now);
    const parts: SlackParts = {
      bot: withOwnMemory(bot, `slack:${identity.workspace}`),
      client,
      poster: newPoster(options, RETRIES),
      pace: createPace(),
      callers,
      turns,
      log,
      settings,
      home: identity,
      now,
      assistantThreads: new Set(),
    };
    post = createPost(parts, newPoster(options, NO_RETRIES));
    find = createFind(parts);
    listen(createApp(options, receiver, identity), parts, () => {
      isRemoved = true;
    });
    return identity.team;
  };
  return {
    name: 'slack',
    routes: requests ? [requests.route] : [],
    async start(bot) {
      const team = await join(bot);
      await receiver.start().catch((error: unknown) => {
        throw refused('SLACK_APP_TOKEN', slackErrorCode(error) ?? String(error), error);
      });
      tell(`Slack is ready in ${team} (${settings.mode} mode).`);
    },
    post: async (...args) => (post ? post(...args) : { outcome: 'later', after: 1000 }),
    ...(settings.history && {
      find: async (...args: Parameters<NonNullable<Adapter['find']>>) =>
        find ? find(...args) : { found: 'unknown' as const },
    }),
    health: (): Health =>
      isRemoved ? { ready: false, state: 'removed from the workspace' } : receiver.health(),
    async stop() {
      ending.abort();
      await Promise.all([receiver.stop(), turns.idle(LAST_ANSWERS)]);
    },
  };
}

/** A client that says when it is too fast, instead of holding back all that it was asked for. */
function newPoster(
  { settings, log }: SlackOptions,
  retries: typeof RETRIES | typeof NO_RETRIES,
): webApi.WebClient {
  return new webApi.WebClient(settings.botToken ?? '', {
    ...apiOptions(settings, log, retries),
    rejectRateLimitedCalls: true,
  });
}

/** Bolt with its own token checks switched off: who we are was asked once. */
function createApp(
  { settings, log }: SlackOptions,
  receiver: HealthyReceiver,
  { botId, botUser }: { readonly botId: string; readonly botUser: string },
): App {
  const app = new App({
    token: settings.botToken ?? '',
    botId,
    botUserId: botUser,
    tokenVerificationEnabled: false,
    receiver,
    convoStore: false,
    logger: quietLogger(log),
    clientOptions: apiOptions(settings, log, RETRIES),
  });
  app.error(async (error) => log.error('a delivery from Slack failed', { error: String(error) }));
  return app;
}

/** Bolt's receiver makes the socket's client; of the receiver itself nothing is used. */
function newClient({ settings, log }: SlackOptions): SocketModeReceiver['client'] {
  return new SocketModeReceiver({
    appToken: settings.appToken ?? '',
    autoReconnectEnabled: false,
    clientPingTimeout: settings.pingTimeout,
    logger: quietLogger(log),
    installerOptions: { clientOptions: apiOptions(settings, log, NO_RETRIES) },
  }).client;
}
