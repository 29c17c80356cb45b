/** Whoever asks in Discord, as an interaction tells it. */
import { type APIInteraction, ChannelType, InteractionContextType } from 'discord.js';
import type { Caller } from '../../command.ts';
import { isManaging, languageOf, roleRights } from './server/places.ts';

/** Where something was asked, and by whom. */
export interface Asked {
  readonly caller: Caller;
  /** The channel or thread that it stands in. */
  readonly channel: string | null;
  /** Whether only the asker and the bot are there. */
  readonly isDirect: boolean;
}

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

/** Discord tells no time zone. */
export const TIME_ZONE = 'UTC';

/** The asker of an interaction; a direct message is the place of its user, a thread that of its channel. */
export function askedIn(interaction: APIInteraction): Asked {
  const { guild_id: guild, member, channel } = interaction;
  const isDirect = isDirectMessage(interaction);
  return {
    caller: {
      platform: 'discord',
      workspace: guild ?? null,
      place: isDirect ? null : placeOf(channel),
      user: member?.user.id ?? interaction.user?.id ?? null,
      language: languageOf('locale' in interaction ? interaction.locale : undefined),
      timeZone: TIME_ZONE,
      zoneUnknown: true,
      rights: member
        ? [...(isManaging(BigInt(member.permissions || 0)) ? ['manage'] : []), ...roleRights(member.roles)]
        : [],
    },
    channel: channel?.id ?? null,
    isDirect,
  };
}

function isDirectMessage({ context, guild_id: guild, channel }: APIInteraction): boolean {
  if (context !== undefined) return context === InteractionContextType.BotDM;
  return guild === undefined && channel?.type === ChannelType.DM;
}

function placeOf(channel: APIInteraction['channel']): string | null {
  if (!channel) return null;
  const parent =
    'parent_id' in channel && THREADS.has(channel.type as ChannelType) ? channel.parent_id : null;
  return parent ?? channel.id ?? null;
}
