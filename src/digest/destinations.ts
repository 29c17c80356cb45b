import type { Subscriber } from '../subscription.ts';

/** The destination of an operator at the terminal. */
export const TERMINAL = 'terminal';

/** The platform that a destination belongs to: `slack` of `slack:T01/C0123`. */
export function platformOf(destination: string): string {
  return destination.split(':', 1)[0] ?? '';
}

/**
 * The subscriber, standing at the destination: what is posted there is what that place may see. A direct message is the
 * place of its user.
 */
export function subscriberAt(subscriber: Subscriber, destination: string): Subscriber {
  const [, workspace, place] = /^[a-z]+:([^/]+)\/(.+)$/u.exec(destination) ?? [];
  if (workspace === undefined || place === undefined) return subscriber;
  return { ...subscriber, workspace, place: place === subscriber.user ? null : place };
}

/** Where someone is, as a destination; a direct message outside of any channel, which on Discord belongs to no server. */
export function destinationOf({ platform, workspace, place, user }: Subscriber): string {
  if (platform === TERMINAL) return TERMINAL;
  const home = platform === 'discord' && place === null ? null : workspace;
  return `${platform}:${home ?? '@me'}/${place ?? user ?? ''}`;
}
