/** Posting without being asked: digests and watches. */
import { type APIMessage, MessageFlags, Routes } from 'discord.js';
import type { Answer } from '../../answer/answer.ts';
import { addressOf } from '../../answer/answer.ts';
import type { Delivery, PostOptions } from '../adapter.ts';
import { asRefusal, isLasting, RefusedError, retryAfterOf, statusOf, wordsOf } from './discord-errors.ts';
import { composeMessage, type DiscordMessage } from './message.ts';
import { answering, directChannel, onlyOnce } from './outlets.ts';
import type { DiscordParts } from './parts.ts';

/** `discord:987/654`, a server and a channel; `discord:@me/55`, a user. */
const DESTINATION = /^discord:(@me|\d{15,21})\/(\d{15,21})$/u;

/**
 * Milliseconds in which Discord surely knows a nonce: its reference says "the past few minutes"
 * (https://discord.com/developers/docs/resources/message#create-message).
 */
export const NONCE_WINDOW = 120_000;

/** A place that refused is not asked again for so long: refusals are counted, and too many lock the bot out. */
const REFUSED_FOR = 600_000;

/** Waiting for Discord to forget its count of refusals. */
const EXHAUSTED_FOR = 60_000;

/** Posts the first screen of an answer to a channel or a user. */
export function createPost(parts: DiscordParts) {
  const refused = new Map<string, { readonly reason: string; readonly until: number }>();
  return async (destination: string, answer: Answer, options: PostOptions): Promise<Delivery> => {
    const [, server, id] = DESTINATION.exec(destination) ?? [];
    if (id === undefined) return { outcome: 'failed', reason: `${destination} is no place in Discord` };
    const known = refused.get(destination);
    const now = parts.now().getTime();
    if (known && known.until > now) return { outcome: 'failed', reason: known.reason };
    if (parts.api.isExhausted()) return { outcome: 'later', after: EXHAUSTED_FOR };
    try {
      const channel = server === '@me' ? await directChannel({ ...parts.api, rest: parts.api.once }, id) : id;
      return await postTo(channel, destination, answer, options, parts);
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome.outcome === 'failed' && isLasting(error)) {
        refused.set(destination, { reason: outcome.reason, until: now + REFUSED_FOR });
      }
      return outcome;
    }
  };
}

async function postTo(
  channel: string,
  destination: string,
  answer: Answer,
  { key, replyTo }: PostOptions,
  { bot, api }: DiscordParts,
): Promise<Delivery> {
  const setting = { audience: 'everyone', language: 'en', page: 1 } as const;
  const { message, plain, page } = await composeMessage(answer, setting, bot);
  const put = async (one: DiscordMessage): Promise<string> => {
    const body = { ...answering(quiet(one), replyTo ?? null), ...onlyOnce(key) };
    return ((await api.once.post(Routes.channelMessages(channel), { body })) as APIMessage).id;
  };
  const reference = await put(message).catch((error: unknown) => {
    if (asRefusal(error) instanceof RefusedError) return put(plain);
    throw error;
  });
  await bot.posted(destination, reference, answer.invocation, page.citations.map(addressOf));
  return { outcome: 'posted', reference };
}

/** What nobody asked for makes no sound. */
function quiet(message: DiscordMessage): DiscordMessage {
  return { ...message, flags: message.flags | MessageFlags.SuppressNotifications };
}

/** A refusal is for good, being too fast is for later, and where no answer came nobody knows. */
function outcomeOf(error: unknown): Delivery {
  const after = retryAfterOf(error);
  if (after !== null) return { outcome: 'later', after };
  const status = statusOf(error);
  if (status === null || status >= 500) return { outcome: 'unsettled' };
  return { outcome: 'failed', reason: `Discord refuses: ${wordsOf(error)}` };
}
