/** What a message does not say of where it stands: the parent of its thread, the rights of its author, the language. */
import { type Client, PermissionFlagsBits } from 'discord.js';
import type { Language } from '../../../model.ts';
import type { Api } from '../connection/api.ts';
import { guildOf, type MemberFacts, memberOf, serverOfChannel } from './guilds.ts';

/** What is known of servers and channels. */
export interface Places {
  /** The channel whose members see what stands here: for a thread, the one that it belongs to. */
  placeOf(channel: string): Promise<string>;
  /** The server of a channel, null for none. Throws what Discord says against being asked. */
  serverOf(channel: string): Promise<string | null>;
  /** `manage` for a server's owner, administrators and those who may manage it; `role:ID` for each role. */
  rightsIn(guild: string, user: string, roles: readonly string[]): readonly string[];
  /** The rights of a member at this moment, none for whoever left; null where Discord does not tell. Never throws. */
  rightsNow(guild: string, user: string): Promise<readonly string[] | null>;
  /** The language that a user's own application was last heard in, else the server's. */
  languageOf(user: string, guild: string | null): Language;
  rememberLanguage(user: string, language: Language): void;
}

const MANAGING = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;

/** Channels stay in their server, so what was told once is kept; past so many it is asked anew. */
const MOST_KEPT = 10_000;

/** The places that a connection tells of; what it left out, or all where there is none, is asked for. */
export function createPlaces(client: (() => Client) | null, api: Api): Places {
  const servers = new Map<string, string | null>();
  const languages = new Map<string, Language>();
  const cached = (id: string) => client?.().guilds.cache.get(id);
  const rightsOf = ({ ownerId, roles }: MemberFacts, guild: string, user: string, own: readonly string[]) => {
    const known = [guild, ...own].map((role) => roles.get(role) ?? 0n);
    return [...(ownerId === user || known.some(isManaging) ? ['manage'] : []), ...roleRights(own)];
  };
  const factsOf = (id: string): MemberFacts | null => {
    const guild = cached(id);
    if (!guild) return null;
    const roles = new Map(
      [...guild.roles.cache.values()].map((role) => [role.id, role.permissions.bitfield]),
    );
    return { ownerId: guild.ownerId, roles };
  };
  return {
    async placeOf(id) {
      const channels = client?.().channels;
      const channel = channels?.cache.get(id) ?? (await channels?.fetch(id).catch(() => null));
      return channel?.isThread() ? (channel.parentId ?? id) : id;
    },
    async serverOf(id) {
      const channel = client?.().channels.cache.get(id);
      if (channel && 'guildId' in channel) return channel.guildId;
      const known = servers.get(id);
      if (known !== undefined) return known;
      const server = await serverOfChannel(id, api);
      if (servers.size >= MOST_KEPT) servers.clear();
      servers.set(id, server);
      return server;
    },
    rightsIn: (id, user, roles) =>
      rightsOf(factsOf(id) ?? { ownerId: null, roles: new Map() }, id, user, roles),
    async rightsNow(id, user) {
      const roles = await memberOf(id, user, api);
      if (roles === 'gone') return [];
      const facts = roles && (factsOf(id) ?? (await guildOf(id, api)));
      return roles && facts && rightsOf(facts, id, user, roles);
    },
    languageOf: (user, guild) =>
      languages.get(user) ?? languageOf(guild === null ? undefined : cached(guild)?.preferredLocale),
    rememberLanguage(user, language) {
      if (languages.size >= MOST_KEPT && !languages.has(user)) languages.clear();
      languages.set(user, language);
    },
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
