/** Looking whether a post arrived: it carries its key where only apps see it. */
import type { webApi } from '@slack/bolt';
import type { Found, PostOptions } from '../../adapter.ts';
import type { SlackParts } from '../parts.ts';
import { DESTINATION } from '../rendering/limits.ts';

/** What the bot writes on its posts for itself (https://docs.slack.dev/messaging/message-metadata). */
export interface PostMetadata {
  readonly event_type: string;
  readonly event_payload: { readonly key: string };
}

const EVENT = 'footnote_delivery';

/** Clocks differ: so many seconds before the post was begun are looked through too. */
const BEFORE = 120;
/** Messages of one look; a busy channel needs several. */
const PAGE = 200;
const MOST_PAGES = 10;

/** What a post of this key carries. */
export function metadataOf(key: string): PostMetadata {
  return { event_type: EVENT, event_payload: { key } };
}

/** Looks through the channel, or the thread, since the post was begun. Where Slack does not let us look, nobody knows. */
export function createFind({ client, log }: Pick<SlackParts, 'client' | 'log'>) {
  return async (destination: string, { key, replyTo }: PostOptions, since: Date): Promise<Found> => {
    const [, , channel = ''] = DESTINATION.exec(destination) ?? [];
    // A direct message's channel is known only to whoever may open it.
    if (!/^[CG]/u.test(channel)) return { found: 'unknown' };
    try {
      return await look(client, { channel, thread: replyTo ?? null, key, since });
    } catch (error) {
      log.warn('Slack did not let us look for a post', { error: String(error) });
      return { found: 'unknown' };
    }
  };
}

interface Looked {
  readonly channel: string;
  readonly thread: string | null;
  readonly key: string;
  readonly since: Date;
}

async function look(
  { conversations }: webApi.WebClient,
  { channel, thread, key, since }: Looked,
): Promise<Found> {
  const oldest = String(since.getTime() / 1000 - BEFORE);
  const asked = { channel, oldest, limit: PAGE, include_all_metadata: true };
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const more = cursor === undefined ? {} : { cursor };
    const told =
      thread === null
        ? await conversations.history({ ...asked, ...more })
        : await conversations.replies({ ...asked, ...more, ts: thread });
    const found = (told.messages ?? []).find((message) => keyOf(message) === key);
    if (found?.ts) return { found: 'yes', reference: found.ts };
    cursor = told.response_metadata?.next_cursor;
    if (!told.has_more || !cursor) return { found: 'no' };
  }
  return { found: 'unknown' };
}

function keyOf(message: object): string | null {
  if (!('metadata' in message)) return null;
  const metadata = message.metadata as Partial<PostMetadata> | undefined;
  return metadata?.event_type === EVENT ? (metadata.event_payload?.key ?? null) : null;
}
