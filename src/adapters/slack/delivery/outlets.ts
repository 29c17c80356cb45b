/** The ways in which a message reaches somebody in Slack. */
import { setTimeout } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import type { Pace } from '../connection/pace.ts';
import { asRefusal, isContentError, RefusedError } from '../connection/slack-errors.ts';
import type { SlackMessage } from '../rendering/message.ts';
import type { PostMetadata } from './find-post.ts';

/** One way to send messages. */
export interface Outlet {
  /**
   * Sends it, again where that may help, and gives Slack's reference where there is one. Throws a RefusedError where
   * the content is at fault, any other error where it did not arrive.
   */
  send(message: SlackMessage): Promise<string | null>;
}

/** How a response stands beside the message that was answered. */
export interface ResponseSetting {
  /** Whether only the asker sees it. */
  readonly isPrivate: boolean;
  /** Whether it takes the place of the message that was pressed. */
  readonly replaces: boolean;
  readonly thread: string | null;
}

/** Pauses between tries. A response URL takes five messages in all, so three tries leave two for the fallbacks. */
const PAUSES = [250, 1000];

/** Longer is not waited for inside an answer. */
const LONGEST_PAUSE = 5000;

/** A try that hangs is given up. */
const TRY_LIMIT = 10_000;

/**
 * The response URL of a command or a press: works in places that the bot has not joined
 * (https://docs.slack.dev/interactivity/handling-user-interaction#message_responses).
 */
export function responseOutlet(url: string, { isPrivate, replaces, thread }: ResponseSetting): Outlet {
  return {
    async send(message) {
      const body = JSON.stringify({
        ...message,
        response_type: isPrivate ? 'ephemeral' : 'in_channel',
        replace_original: replaces,
        ...(thread !== null && { thread_ts: thread }),
      });
      await postAgain(url, body, PAUSES);
      return null;
    },
  };
}

/** Where people wrote to the bot: at Slack's pace, so that no answer is refused for coming too fast. */
export function pacedOutlet(
  { pace, poster }: { readonly pace: Pace; readonly poster: webApi.WebClient },
  channel: string,
  thread: string | null,
): Outlet {
  const outlet = channelOutlet(poster, channel, thread);
  return { send: (message) => pace.run(channel, () => outlet.send(message)) };
}

/** A channel that the bot is in, or a direct message. The client tries again by itself. */
export function channelOutlet(
  client: webApi.WebClient,
  channel: string,
  thread: string | null,
  metadata: PostMetadata | null = null,
): Outlet {
  return {
    async send(message) {
      try {
        const sent = await client.chat.postMessage({
          channel,
          ...message,
          ...(thread !== null && { thread_ts: thread }),
          ...(metadata !== null && { metadata }),
        });
        return sent.ts ?? null;
      } catch (error) {
        throw asRefusal(error);
      }
    },
  };
}

/** The last resort: seen only by the asker, in the channel if the bot is in it, else as a direct message. */
export function asideOutlet(client: webApi.WebClient, channel: string | null, user: string): Outlet {
  return {
    async send(message) {
      try {
        if (channel === null) throw new Error('no channel');
        await client.chat.postEphemeral({ channel, user, ...message });
        return null;
      } catch {
        return channelOutlet(client, user, null).send(message);
      }
    },
  };
}

async function postAgain(url: string, body: string, pauses: readonly number[]): Promise<void> {
  const [pause, ...rest] = pauses;
  const trouble = await postOnce(url, body);
  if (trouble === null) return;
  if (pause === undefined || trouble.isFinal) throw trouble.error;
  await setTimeout(Math.min(trouble.wait ?? pause, LONGEST_PAUSE));
  await postAgain(url, body, rest);
}

interface Trouble {
  readonly error: Error;
  readonly isFinal: boolean;
  /** Milliseconds that Slack asks to wait. */
  readonly wait: number | null;
}

async function postOnce(url: string, body: string): Promise<Trouble | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body,
      signal: AbortSignal.timeout(TRY_LIMIT),
    });
    return troubleOf(response, await response.text());
  } catch (error) {
    return {
      error: new Error('the response URL was not reached', { cause: error }),
      isFinal: false,
      wait: null,
    };
  }
}

function troubleOf({ ok, status, headers }: Response, text: string): Trouble | null {
  const isRefused = isContentError(text) && (status === 400 || status === 200 || status === 500);
  if (isRefused) return { error: new RefusedError(text.slice(0, 200)), isFinal: true, wait: null };
  if (ok && !text.includes('"ok":false')) return null;
  const seconds = Number(headers.get('retry-after'));
  return {
    error: new Error(`the response URL answered ${status}`),
    isFinal: status !== 429 && status < 500,
    wait: seconds > 0 ? seconds * 1000 : null,
  };
}
