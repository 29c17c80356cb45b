/**
 * Events that Discord sends over HTTP beside interactions: that a person took the app away from their account
 * (https://discord.com/developers/docs/events/webhook-events). The gateway tells of servers alone.
 */
import type { Route } from '../../../http.ts';
import { signedRoute } from './signed-route.ts';

/** Where Discord sends these events. */
export const EVENTS_PATH = '/discord/events';

const REMOVED = 'APPLICATION_DEAUTHORIZED';

/** The route of these events; `removed` is called with the user. */
export function createEventsRoute(
  publicKey: string,
  now: () => Date,
  removed: (user: string) => void,
): Route {
  return signedRoute(EVENTS_PATH, { publicKey, now }, async (body, { response }) => {
    const { event } = body as {
      readonly event?: {
        readonly type?: string;
        readonly data?: { readonly user?: { readonly id?: string } };
      };
    };
    const user = event?.data?.user?.id;
    if (event?.type === REMOVED && typeof user === 'string') removed(user);
    // Pings and events alike are taken with an empty answer.
    response.writeHead(204, { 'content-type': 'application/json' }).end();
  });
}
