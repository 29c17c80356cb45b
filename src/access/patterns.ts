/** The patterns of the access file: `slack:T01/C0123`, `discord:987/*`, `*`; users as `slack:T01/U01`. */
import type { Caller } from '../command.ts';

/** The name of a place that belongs to no workspace: Discord's own word for direct messages. */
const NO_WORKSPACE = '@me';

/** A place or user pattern as people write it: everything, or platform, workspace and place, the last two maybe `*`. */
export const PLACE_PATTERN = /^(?:\*|[a-z]+:[^\s/:*]+\/(?:\*|[^\s/*]+))$/u;

/** A user, or on Discord a role: `slack:T01/U01`, `discord:987/55`, `discord:987/role:77`. */
export const USER_PATTERN = /^[a-z]+:[^\s/:*]+\/[^\s/*]+$/u;

/** The right of a caller of whom the platform did not say whether they are a guest. */
export const UNVERIFIED = 'unverified';

const OUTSIDERS = ['guest', 'stranger', UNVERIFIED];

/** The workspace of a caller, `slack:T01`; null outside of any. */
export function workspaceOf({ platform, workspace }: Caller): string | null {
  return workspace === null ? null : `${platform}:${workspace}`;
}

/** The user, `slack:T01/U01`; `discord:@me/55` outside of any server; null for nobody in particular. */
export function userOf({ platform, workspace, user }: Caller): string | null {
  return user === null ? null : `${platform}:${workspace ?? NO_WORKSPACE}/${user}`;
}

/**
 * Whether a place pattern opens something to the caller's place. A direct message is the place of its user. Guests and
 * people of other workspaces see only what names their channel itself.
 */
export function matchesPlace(pattern: string, caller: Caller): boolean {
  const place = placeOf(caller);
  if (isOutsider(caller)) return pattern === place;
  return pattern === '*' || pattern === place || pattern === `${parentOf(place)}/*`;
}

/** Whether a user pattern names the caller, by user or by role. Outsiders are never meant by `*`. */
export function matchesUser(pattern: string, caller: Caller): boolean {
  if (pattern === '*') return !isOutsider(caller);
  const workspace = `${caller.platform}:${caller.workspace ?? NO_WORKSPACE}`;
  const roles = caller.rights.filter((right) => right.startsWith('role:'));
  return pattern === userOf(caller) || roles.some((role) => pattern === `${workspace}/${role}`);
}

function placeOf({ platform, workspace, place, user }: Caller): string {
  return `${platform}:${workspace ?? NO_WORKSPACE}/${place ?? user ?? ''}`;
}

function parentOf(place: string): string {
  return place.slice(0, place.indexOf('/'));
}

/** Who may be a guest counts as one. */
function isOutsider({ rights }: Caller): boolean {
  return OUTSIDERS.some((right) => rights.includes(right));
}
