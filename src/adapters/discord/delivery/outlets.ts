/** The ways in which a message reaches somebody in Discord. */
import { createHash, randomUUID } from 'node:crypto';
import { type APIMessage, type RESTPostAPICurrentUserCreateDMChannelResult, Routes } from 'discord.js';
import { type Api, again } from '../connection/api.ts';
import { asRefusal } from '../connection/discord-errors.ts';
import { LIMITS } from '../rendering/limits.ts';
import type { DiscordMessage } from '../rendering/message.ts';
import type { Readers, Reply } from './reply.ts';

/** One way to send messages. */
export interface Outlet {
  /**
   * Sends it and gives Discord's reference where others see it. Throws a RefusedError where the content is at fault, an
   * OverError where nobody waits for it any more, any other error where it did not arrive.
   */
  send(message: DiscordMessage): Promise<string | null>;
}

/** A new message in answer to an interaction. */
export function replyOutlet(reply: Reply, readers: Readers): Outlet {
  return { send: (message) => reply.send(message, readers) };
}

/** In the place of the message that was pressed. */
export function placeOutlet(reply: Reply): Outlet {
  return {
    async send(message) {
      await reply.replace(message);
      return null;
    },
  };
}

/** A channel that the bot may write in, in answer to a message there where one is named. */
export function channelOutlet({ rest }: Api, channel: string, answered: string | null): Outlet {
  return {
    async send(message) {
      try {
        const body = { ...answering(message, answered), ...onlyOnce(randomUUID()) };
        const sent = await again(() => rest.post(Routes.channelMessages(channel), { body }));
        return (sent as APIMessage).id;
      } catch (error) {
        throw asRefusal(error);
      }
    },
  };
}

/** The last resort: a direct message to whoever asked. */
export function directOutlet(api: Api, user: string): Outlet {
  return {
    async send(message) {
      return channelOutlet(api, await directChannel(api, user), null).send(message);
    },
  };
}

/** The channel of direct messages with a user; Discord makes it where there is none yet. */
export async function directChannel({ rest }: Api, user: string): Promise<string> {
  const made = await rest.post(Routes.userChannels(), { body: { recipient_id: user } });
  return (made as RESTPostAPICurrentUserCreateDMChannelResult).id;
}

/** The message as a reply; where the answered one is gone, it stands alone. */
export function answering(message: object, answered: string | null): object {
  if (answered === null) return message;
  return { ...message, message_reference: { message_id: answered, fail_if_not_exists: false } };
}

/** Discord gives the first message back where the same key is sent again within some minutes. */
export function onlyOnce(key: string): { readonly nonce: string; readonly enforce_nonce: true } {
  const nonce = createHash('sha256').update(key).digest('base64url').slice(0, LIMITS.nonce);
  return { nonce, enforce_nonce: true };
}
