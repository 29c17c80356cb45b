/** Direct messages and mentions: understood as typed text, answered where they stand. */
import { type GatewayMessageCreateDispatchData, MessageType } from 'discord.js';
import type { Caller } from '../../../command.ts';
import { TIME_ZONE } from '../callers.ts';
import { show, tellFault } from '../delivery/deliver.ts';
import { channelOutlet, directOutlet } from '../delivery/outlets.ts';
import { destinationOf } from '../delivery/share.ts';
import { type DiscordParts, isFirst } from '../parts.ts';
import { typedText } from '../rendering/text.ts';
import { unlessRefused } from '../server/refused-places.ts';

/** Kinds of message that a person writes. */
const WRITTEN: ReadonlySet<MessageType> = new Set([MessageType.Default, MessageType.Reply]);

/** Answers a message where it is meant for the bot: a direct one, or one that names it. */
export function onMessage(message: GatewayMessageCreateDispatchData, parts: DiscordParts): void {
  if (message.author.bot || message.webhook_id !== undefined || !WRITTEN.has(message.type)) return;
  const isDirect = message.guild_id === undefined;
  const own = new RegExp(`<@!?${parts.identity.application}>`, 'u');
  if (isDirect || own.test(message.content)) void parts.turns.run(() => answerMessage(message, parts));
}

async function answerMessage(message: GatewayMessageCreateDispatchData, parts: DiscordParts): Promise<void> {
  if (!(await isFirst(`message:${message.id}`, parts))) return;
  const { channel_id: channel, guild_id: guild } = message;
  const { refused } = parts;
  const own = `user ${message.author.id}`;
  const aside = unlessRefused(directOutlet(parts.api, message.author.id), own, refused);
  try {
    const caller = await callerOf(message, parts);
    const { invocation } = await parts.bot.understand(typedText(message.content), caller);
    const answer = await parts.bot.answer(invocation, caller);
    const isDirect = guild === undefined;
    await show(
      answer,
      {
        outlet: unlessRefused(
          channelOutlet(parts.api, channel, isDirect ? null : message.id),
          `channel ${channel}`,
          refused,
        ),
        aside,
        audience: isDirect ? 'direct' : 'everyone',
        language: caller.language,
        page: 1,
        destination: isDirect ? null : destinationOf(caller.workspace, channel),
      },
      parts,
    );
  } catch (error) {
    const language = parts.places.languageOf(message.author.id, guild ?? null);
    await tellFault('a message was not answered', error, aside, language, parts);
  }
}

/** Messages carry no language: it is that of the author's last press or command, else the server's. */
async function callerOf(
  { author, member, guild_id: guild, channel_id: channel }: GatewayMessageCreateDispatchData,
  { places }: DiscordParts,
): Promise<Caller> {
  return {
    platform: 'discord',
    workspace: guild ?? null,
    place: guild === undefined ? null : await places.placeOf(channel),
    user: author.id,
    language: places.languageOf(author.id, guild ?? null),
    timeZone: TIME_ZONE,
    zoneUnknown: true,
    rights: guild === undefined ? [] : places.rightsIn(guild, author.id, member?.roles ?? []),
  };
}
