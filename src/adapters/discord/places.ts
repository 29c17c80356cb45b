/** What a message does not say of where it stands: the parent of its thread, the rights of its author, the language. */
import { type Client, PermissionFlagsBits } from 'discord.js';
import type { Language } from '../../model.ts';

/** What is known of servers and channels. */
export interface Places {
  /** The channel whose members see what stands here: for a thread, the one that it belongs to. */
  placeOf(channel: string): Promise<string>;
  /** `manage` for a server's owner, administrators and those who may manage it; `role:ID` for each role. */
  rightsIn(guild: string, user: string, roles: readonly string[]): readonly string[];
  languageIn(guild: string): Language;
}

/** Nobody writes to a bot that has no gateway connection. */
export const NO_PLACES: Places = {
  placeOf: async (channel) => channel,
  rightsIn: (_guild, _user, roles) => roleRights(roles),
  languageIn: () => 'en',
};

const MANAGING = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;

/** The places that a gateway connection tells of; what it left out is asked for. */
export function createPlaces(client: () => Client): Places {
  return {
    async placeOf(id) {
      const { channels } = client();
      const channel = channels.cache.get(id) ?? (await channels.fetch(id).catch(() => null));
      return channel?.isThread() ? (channel.parentId ?? id) : id;
    },
    rightsIn(id, user, roles) {
      const guild = client().guilds.cache.get(id);
      const known = [id, ...roles].map((role) => guild?.roles.cache.get(role)?.permissions.bitfield ?? 0n);
      const manages = guild?.ownerId === user || known.some(isManaging);
      return [...(manages ? ['manage'] : []), ...roleRights(roles)];
    },
    languageIn: (id) => languageOf(client().guilds.cache.get(id)?.preferredLocale),
  };
}

/** Whether permissions let somebody manage a server. */
export function isManaging(permissions: bigint): boolean {
  return (permissions & MANAGING) !== 0n;
}

/** Roles as the access file names them. */
export function roleRights(roles: readonly string[]): readonly string[] {
  return roles.map((role) => `role:${role}`);
}

/** Whoever speaks another language is answered in English. */
export function languageOf(locale: string | undefined): Language {
  return /^es\b/iu.test(locale ?? '') ? 'es' : 'en';
}
