/** Whoever asks in Slack, with language, time zone and rights from their profile. */
import type { webApi } from '@slack/bolt';
import type { Caller } from '../../command.ts';
import type { Log } from '../../log.ts';

/** Where something was asked, and by whom. */
export interface Asked {
  readonly user: string;
  /** Null in a window or the home tab: then the place is the user's own. */
  readonly channel: string | null;
  /** The user's own workspace, where the delivery says it: in a shared channel it may be another company's. */
  readonly team: string | null;
}

/** A caller with the name that others know them by. */
export interface KnownCaller extends Caller {
  readonly name: string;
}

/** From an asker to a caller; profiles are kept for a while. */
export type Callers = (asked: Asked) => Promise<KnownCaller>;

/** The workspace that the token is for. */
export interface Home {
  readonly workspace: string;
  readonly enterprise: string | null;
}

interface Profile {
  readonly name: string;
  readonly language: Caller['language'];
  readonly timeZone: string;
  readonly zoneUnknown?: boolean;
  readonly rights: readonly string[];
}

/** A changed time zone or a new guest is known after an hour. */
const KEPT_FOR = 3_600_000;

/** Profiles in memory; a workspace with more people asks for some again. */
const MOST_PROFILES = 5000;

/** Without a profile nobody knows whether it is a guest: then one sees what a stranger sees. */
const UNKNOWN: Profile = {
  name: 'Somebody',
  language: 'en',
  timeZone: 'UTC',
  zoneUnknown: true,
  rights: ['stranger'],
};

/** Callers of one workspace. */
export function createCallers(client: webApi.WebClient, home: Home, log: Log, now: () => Date): Callers {
  const kept = new Map<string, { readonly profile: Profile; readonly until: number }>();
  const profileOf = async ({ user, team }: Asked): Promise<Profile> => {
    const known = kept.get(user);
    if (known && known.until > now().getTime()) return known.profile;
    try {
      const profile = await readProfile(client, user, team, home);
      if (kept.size >= MOST_PROFILES) kept.delete(kept.keys().next().value ?? '');
      kept.set(user, { profile, until: now().getTime() + KEPT_FOR });
      return profile;
    } catch (error) {
      log.warn('a Slack profile could not be read', { error: String(error) });
      return known?.profile ?? UNKNOWN;
    }
  };
  return async (asked) => ({
    platform: 'slack',
    workspace: home.workspace,
    place: isDirect(asked.channel) ? null : asked.channel,
    user: asked.user,
    ...(await profileOf(asked)),
  });
}

/** Channels of direct messages begin with D; a direct message is the place of its user. */
function isDirect(channel: string | null): boolean {
  return channel === null || channel.startsWith('D');
}

async function readProfile(
  client: webApi.WebClient,
  id: string,
  team: string | null,
  home: Home,
): Promise<Profile> {
  const { user } = await client.users.info({ user: id, include_locale: true });
  if (!user) return UNKNOWN;
  const isGuest = user.is_restricted === true || user.is_ultra_restricted === true;
  const isSameEnterprise =
    home.enterprise !== null && user.enterprise_user?.enterprise_id === home.enterprise;
  const foreign = [user.team_id ?? home.workspace, team ?? home.workspace].some(
    (one) => one !== home.workspace,
  );
  const isStranger = 'is_stranger' in user && user.is_stranger === true;
  return {
    name: user.profile?.display_name || user.real_name || user.name || UNKNOWN.name,
    language: /^es\b/iu.test(user.locale ?? '') ? 'es' : 'en',
    ...(user.tz ? { timeZone: user.tz } : { timeZone: UNKNOWN.timeZone, zoneUnknown: true }),
    rights: [
      ...(isGuest ? ['guest'] : []),
      ...(isStranger || (foreign && !isSameEnterprise) ? ['stranger'] : []),
    ],
  };
}
