/** Whoever asks in Slack, with language, time zone and rights from their profile. */
import { setTimeout } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import type { Caller } from '../../command.ts';
import type { Log } from '../../log.ts';
import { slackErrorCode } from './connection/slack-errors.ts';

/** Where something was asked, and by whom. */
export interface Asked {
  readonly user: string;
  /** Null in a window or the home tab: then the place is the user's own. */
  readonly channel: string | null;
  /** The user's own workspace, where the delivery says it: in a shared channel it may be another company's. */
  readonly team: string | null;
  /** Whether the delivery says that other companies read the channel, too. */
  readonly isShared?: boolean;
}

/** A caller with the name that others know them by. */
export interface KnownCaller extends Caller {
  readonly name: string;
}

/** From an asker to a caller; profiles are kept for a while. */
export interface Callers {
  (asked: Asked): Promise<KnownCaller>;
  /** The language alone, soon: what has to be shown at once is English where Slack takes longer. Never throws. */
  languageOf(asked: Asked): Promise<Caller['language']>;
}

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

/** Without the scope for it no profile can be read; whether it was granted is asked again after a while. */
const SCOPE_PAUSE = 300_000;

/** Profiles in memory; a workspace with more people asks for some again. */
const MOST_PROFILES = 5000;

/** Milliseconds that a window may wait for its language; its trigger lives three seconds. */
const LANGUAGE_WITHIN = 800;

/** Without a profile nobody knows whether it is a guest: what that means is said by the rules of access. */
const UNKNOWN: Profile = {
  name: 'Somebody',
  language: 'en',
  timeZone: 'UTC',
  zoneUnknown: true,
  rights: ['unverified'],
};

/** Callers of one workspace. */
export function createCallers(client: webApi.WebClient, home: Home, log: Log, now: () => Date): Callers {
  const profileOf = createProfiles(client, home, log, now);
  /** Channels that other companies read, too, as far as Slack told: it does so with mentions. */
  const shared = new Set<string>();
  const callerOf = async (asked: Asked): Promise<KnownCaller> => {
    const { channel, isShared } = asked;
    if (channel !== null && isShared === true) shared.add(channel);
    const profile = await profileOf(asked);
    return {
      platform: 'slack',
      workspace: home.workspace,
      place: isDirect(channel) ? null : channel,
      user: asked.user,
      ...profile,
      ...(channel !== null && shared.has(channel) && { rights: [...profile.rights, 'stranger'] }),
    };
  };
  const languageOf = async (asked: Asked) => {
    const late = setTimeout(LANGUAGE_WITHIN, UNKNOWN, { ref: false });
    return (await Promise.race([profileOf(asked), late])).language;
  };
  return Object.assign(callerOf, { languageOf });
}

/** Profiles as they are asked for; one that could not be read is unknown. */
function createProfiles(client: webApi.WebClient, home: Home, log: Log, now: () => Date) {
  const kept = new Map<string, { readonly profile: Profile; readonly until: number }>();
  let noScopeUntil = 0;
  return async ({ user, team }: Asked): Promise<Profile> => {
    const key = `${user} ${team ?? ''}`;
    const known = kept.get(key);
    const time = now().getTime();
    if (known && known.until > time) return known.profile;
    if (time < noScopeUntil) return unknownIn(team, home);
    try {
      const profile = await readProfile(client, user, team, home);
      if (kept.size >= MOST_PROFILES) kept.delete(kept.keys().next().value ?? '');
      kept.set(key, { profile, until: time + KEPT_FOR });
      return profile;
    } catch (error) {
      if (slackErrorCode(error) === 'missing_scope') noScopeUntil = time + SCOPE_PAUSE;
      log.warn(
        'a Slack profile could not be read, so whoever asks may be a guest: footnote doctor says more',
        {
          error: String(error),
        },
      );
      return known?.profile ?? unknownIn(team, home);
    }
  };
}

/** Who comes from elsewhere by the delivery's own word is a stranger, with or without a profile. */
function unknownIn(team: string | null, { workspace, enterprise }: Home): Profile {
  const isForeign = team !== null && team !== workspace && team !== enterprise;
  return isForeign ? { ...UNKNOWN, rights: ['stranger'] } : UNKNOWN;
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
  if (!user) return unknownIn(team, home);
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
