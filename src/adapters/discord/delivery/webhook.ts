import { type APIInteraction, type APIMessage, Routes } from 'discord.js';
import { type Api, again } from '../connection/api.ts';
import type { DiscordMessage } from '../rendering/message.ts';

/** What follows the first response of an interaction, for fifteen minutes; each gives the message's id. */
export interface Webhook {
  /** A message of its own. */
  post(message: DiscordMessage): Promise<string | null>;
  /** Takes the place of the first response, or fills what announced it. */
  fill(message: DiscordMessage): Promise<string | null>;
}

/** The webhook of an interaction; its token is in its address, so the bot's own is not sent. */
export function webhookOf(
  { application_id: application, token }: Pick<APIInteraction, 'application_id' | 'token'>,
  { rest }: Pick<Api, 'rest'>,
): Webhook {
  const idOf = (sent: unknown): string | null => (sent as APIMessage | null)?.id ?? null;
  return {
    post: async (body) =>
      idOf(await again(() => rest.post(Routes.webhook(application, token), { body, auth: false }))),
    fill: async (body) =>
      idOf(await again(() => rest.patch(Routes.webhookMessage(application, token), { body, auth: false }))),
  };
}
