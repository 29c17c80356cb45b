/** Posting without being asked: digests and watches. */
import type { webApi } from '@slack/bolt';
import type { Answer } from '../../../answer/answer.ts';
import type { Delivery, PostOptions } from '../../adapter.ts';
import { isUnsent, RefusedError, retryAfterOf, slackErrorCode } from '../connection/slack-errors.ts';
import type { SlackParts } from '../parts.ts';
import { DESTINATION } from '../rendering/limits.ts';
import { composeMessage } from '../rendering/message.ts';
import { record } from './deliver.ts';
import { metadataOf } from './find-post.ts';
import { channelOutlet } from './outlets.ts';

/** Slack asks for about one message a second and channel. */
const CHANNEL_PAUSE = 1000;

/** The way to Slack may be back after so long. */
const UNREACHED_PAUSE = 30_000;

/** Slack's own trouble: it may have taken the message or not. */
const UNSETTLED: ReadonlySet<string> = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
]);

/** Posts the first screen of an answer to a channel or a user; `client` must not try again by itself. */
export function createPost(parts: SlackParts, client: webApi.WebClient) {
  const last = new Map<string, number>();
  return async (destination: string, answer: Answer, options: PostOptions): Promise<Delivery> => {
    const [, workspace, channel] = DESTINATION.exec(destination) ?? [];
    if (channel === undefined || workspace !== parts.home.workspace) {
      return { outcome: 'failed', reason: `${destination} is not in the connected workspace` };
    }
    const now = parts.now().getTime();
    const wait = (last.get(channel) ?? 0) + CHANNEL_PAUSE - now;
    if (wait > 0) return { outcome: 'later', after: wait };
    last.set(channel, now);
    return deliverTo(channel, destination, answer, options, parts, client);
  };
}

async function deliverTo(
  channel: string,
  destination: string,
  answer: Answer,
  { key, replyTo, language = 'en' }: PostOptions,
  parts: SlackParts,
  client: webApi.WebClient,
): Promise<Delivery> {
  const metadata = parts.settings.history ? metadataOf(key) : null;
  const outlet = channelOutlet(client, channel, replyTo ?? null, metadata);
  const setting = { audience: 'everyone', language, page: 1 } as const;
  try {
    const { message, plain, page } = await composeMessage(answer, setting, parts);
    const reference = await outlet.send(message).catch((error: unknown) => {
      if (error instanceof RefusedError) return outlet.send(plain);
      throw error;
    });
    await record(answer, page, { destination, language }, reference, parts);
    return { outcome: 'posted', reference };
  } catch (error) {
    return outcomeOf(error);
  }
}

/** A refusal is for good, being too fast is for later, and where no answer came nobody knows. */
function outcomeOf(error: unknown): Delivery {
  const seconds = retryAfterOf(error);
  if (seconds !== null) return { outcome: 'later', after: seconds * 1000 };
  if (isUnsent(error)) return { outcome: 'later', after: UNREACHED_PAUSE };
  const code = slackErrorCode(error);
  if (code === 'ratelimited') return { outcome: 'later', after: CHANNEL_PAUSE };
  if (code === null || UNSETTLED.has(code)) return { outcome: 'unsettled' };
  return { outcome: 'failed', reason: `Slack refuses: ${code}` };
}
