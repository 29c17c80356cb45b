/** Posting without being asked: digests and watches. */
import { type APIMessage, MessageFlags, Routes } from 'discord.js';
import type { Answer } from '../../../answer/answer.ts';
import type { Delivery, PostOptions } from '../../adapter.ts';
import { asRefusal, RefusedError, retryAfterOf, statusOf, wordsOf } from '../connection/discord-errors.ts';
import type { DiscordParts } from '../parts.ts';
import { LIMITS } from '../rendering/limits.ts';
import { composeMessage, type DiscordMessage } from '../rendering/message.ts';
import { cutTo, oneRow } from '../rendering/text.ts';
import { answering, directChannel, onlyOnce } from './outlets.ts';

/** `discord:987/654`, a server and a channel; `discord:@me/55`, a user. */
const DESTINATION = /^discord:(@me|\d{15,21})\/(\d{15,21})$/u;

/** What a push would show as it stands, or would take for a mention. */
const MARKS = /[\\*`~|<>[\]]/gu;

/** Where something is posted. */
interface Target {
  readonly channel: string;
  readonly destination: string;
  readonly isDirect: boolean;
}

/**
 * Milliseconds in which Discord surely knows a nonce: its reference says "the past few minutes"
 * (https://discord.com/developers/docs/resources/message#create-message).
 */
export const NONCE_WINDOW = 120_000;

/** Waiting for Discord to forget its count of refusals. */
const EXHAUSTED_FOR = 60_000;

/** Posts the first screen of an answer to a channel or a user. */
export function createPost(parts: DiscordParts) {
  const { refused } = parts;
  return async (destination: string, answer: Answer, options: PostOptions): Promise<Delivery> => {
    const [, server = '', id] = DESTINATION.exec(destination) ?? [];
    if (id === undefined) return { outcome: 'failed', reason: `${destination} is no place in Discord` };
    const known = refused.reasonOf(destination);
    if (known !== null) return { outcome: 'failed', reason: refusalText(known) };
    if (parts.api.isExhausted()) return { outcome: 'later', after: EXHAUSTED_FOR };
    try {
      const channel = await channelOf(server, id, parts);
      if (channel === null) return { outcome: 'failed', reason: 'the channel is none of that server' };
      const target = { channel, destination, isDirect: server === '@me' };
      return await postTo(target, answer, options, parts);
    } catch (error) {
      refused.add(destination, error);
      return outcomeOf(error);
    }
  };
}

/** The channel of a destination; null where it belongs to another server, whose managers were not asked. */
async function channelOf(server: string, id: string, { api, places }: DiscordParts): Promise<string | null> {
  if (server === '@me') return directChannel({ ...api, rest: api.once }, id);
  return (await places.serverOf(id)) === server ? id : null;
}

async function postTo(
  target: Target,
  answer: Answer,
  { key, replyTo, language = 'en' }: PostOptions,
  { bot, api, log }: DiscordParts,
): Promise<Delivery> {
  const { channel, destination, isDirect } = target;
  const audience = isDirect ? 'direct' : 'everyone';
  const { message, plain, page } = await composeMessage(answer, { audience, language, page: 1 }, bot);
  const create = async (body: object): Promise<string> => {
    const sent = { ...answering(body, replyTo ?? null), ...onlyOnce(key) };
    return ((await api.once.post(Routes.channelMessages(channel), { body: sent })) as APIMessage).id;
  };
  const fill = async (reference: string, one: DiscordMessage): Promise<string> => {
    const body = { ...one, content: null };
    return ((await api.rest.patch(Routes.channelMessage(channel, reference), { body })) as APIMessage).id;
  };
  const orPlain = (put: (one: DiscordMessage) => Promise<string>): Promise<string> =>
    put(message).catch((error: unknown) => {
      if (!(asRefusal(error) instanceof RefusedError)) throw error;
      log.warn('Discord refused the components of a post', { error: wordsOf(error) });
      return put(plain);
    });
  const reference = isDirect
    ? await announced(await create(subjectOf(answer)), (id) => orPlain((one) => fill(id, one)))
    : await orPlain((one) => create(quiet(one)));
  await bot.posted(destination, reference, answer.invocation, page.citations, language);
  return { outcome: 'posted', reference };
}

/**
 * A message with components has no text that a push could show, so in direct messages its subject is sent first and the
 * rest takes its place: the push is made of what is sent first. Where the rest is refused the subject stands alone.
 */
async function announced(reference: string, fill: (reference: string) => Promise<string>): Promise<string> {
  try {
    return await fill(reference);
  } catch (error) {
    throw new UnfilledError('only the subject of a post arrived', { cause: error });
  }
}

/** The subject of a post stands at its destination, and the rest does not. */
class UnfilledError extends Error {
  override readonly name = 'UnfilledError';
}

/** The title, which holds names and counts and no quotation: it is read on locked screens, where no mark is read. */
function subjectOf({ title }: Answer): object {
  const content = cutTo(oneRow(title.replace(MARKS, '')), LIMITS.subject);
  return { content, allowed_mentions: { parse: [] } };
}

/** What nobody asked for makes no sound in a channel. */
function quiet(message: DiscordMessage): DiscordMessage {
  return { ...message, flags: message.flags | MessageFlags.SuppressNotifications };
}

/** A refusal is for good, being too fast is for later, and where no answer came nobody knows. */
function outcomeOf(error: unknown): Delivery {
  if (error instanceof UnfilledError) return { outcome: 'unsettled' };
  const after = retryAfterOf(error);
  if (after !== null) return { outcome: 'later', after };
  const status = statusOf(error);
  if (status === null || status >= 500) return { outcome: 'unsettled' };
  return { outcome: 'failed', reason: refusalText(wordsOf(error)) };
}

function refusalText(words: string): string {
  return `Discord refuses: ${words}`;
}
