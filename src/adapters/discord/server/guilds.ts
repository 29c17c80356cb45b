/** What Discord tells of servers and their members when it is asked. */
import { type APIChannel, type APIGuild, type APIGuildMember, Routes } from 'discord.js';
import type { Api } from '../connection/api.ts';
import { statusOf } from '../connection/discord-errors.ts';

/** Who owns a server, and what its roles permit. */
export interface MemberFacts {
  readonly ownerId: string | null;
  readonly roles: ReadonlyMap<string, bigint>;
}

/** The server of a channel, null for none. Throws what Discord says against being asked. */
export async function serverOfChannel(channel: string, { once }: Api): Promise<string | null> {
  const told = (await once.get(Routes.channel(channel))) as APIChannel;
  return 'guild_id' in told ? (told.guild_id ?? null) : null;
}

/** The roles of a member; `gone` for whoever is none, null where Discord does not tell. */
export async function memberOf(
  guild: string,
  user: string,
  { once }: Api,
): Promise<readonly string[] | 'gone' | null> {
  try {
    return ((await once.get(Routes.guildMember(guild, user))) as APIGuildMember).roles;
  } catch (error) {
    return statusOf(error) === 404 ? 'gone' : null;
  }
}

/** The owner and the roles of a server; null where Discord does not tell. */
export async function guildOf(guild: string, { once }: Api): Promise<MemberFacts | null> {
  try {
    const { owner_id: ownerId, roles } = (await once.get(Routes.guild(guild))) as APIGuild;
    return { ownerId, roles: new Map(roles.map(({ id, permissions }) => [id, BigInt(permissions)])) };
  } catch {
    return null;
  }
}
