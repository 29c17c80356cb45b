/** How Slack's Web API is called: everywhere the same address, and a retry policy that is said. */
import type { webApi } from '@slack/bolt';
import type { Log } from '../../../log.ts';
import type { SlackSettings } from '../settings.ts';

/** Bolt's own default is a hundred tries; an answer that comes after minutes helps nobody. */
export const RETRIES = { retries: 3, minTimeout: 300, maxTimeout: 2000, factor: 2 } as const;

/** One try: whoever calls decides about another. */
export const NO_RETRIES = { retries: 0 } as const;

/** A call that hangs is given up. */
const CALL_LIMIT = 15_000;

/** Options for a client of the Web API; a new value each time, since Bolt writes into what it is given. */
export function apiOptions(
  { apiUrl }: Pick<SlackSettings, 'apiUrl'>,
  log: Log,
  retryConfig: webApi.WebClientOptions['retryConfig'],
): webApi.WebClientOptions {
  return {
    ...(apiUrl !== null && { slackApiUrl: apiUrl }),
    ...(retryConfig && { retryConfig: { ...retryConfig } }),
    timeout: CALL_LIMIT,
    logger: quietLogger(log),
  };
}

/** Bolt's words go to our log, without its details: those may repeat what was asked. */
export function quietLogger(log: Log): NonNullable<webApi.WebClientOptions['logger']> {
  const told = (parts: readonly unknown[]) => String(parts[0]).slice(0, 200);
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...parts) => log.warn('Slack library', { told: told(parts) }),
    error: (...parts) => log.warn('Slack library', { told: told(parts) }),
    setLevel: () => undefined,
    getLevel: () => 'warn' as webApi.LogLevel,
    setName: () => undefined,
  };
}
