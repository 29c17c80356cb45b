/** Discord's REST API: everywhere the same address, and one count of what it refuses. */
import { setTimeout } from 'node:timers/promises';
import { REST, RESTEvents } from 'discord.js';
import type { DiscordSettings } from '../settings.ts';
import { isUnreached } from './discord-errors.ts';

/** How Discord is called. */
export interface Api {
  /** Tries again after server errors, and waits where a limit asks for it. */
  readonly rest: REST;
  /** One try, for posts that somebody else repeats; a limit is an error. */
  readonly once: REST;
  /** Whether so much was refused lately that the next refusals may lock the bot out. */
  isExhausted(): boolean;
}

/** A call that hangs is given up. */
const CALL_LIMIT = 10_000;

const RETRIES = 3;

/** Milliseconds before a call whose connection broke is made again. */
const PAUSES = [100, 400];

/**
 * Ten thousand invalid requests in ten minutes lock the machine out of Discord
 * (https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans).
 */
const MOST_REFUSALS = 5000;
const REFUSALS_A_WORD = 100;

/** The API with the bot's token. `apiUrl` is given on only when present: an undefined one would outrank the library's. */
export function createApi({ token, apiUrl }: Pick<DiscordSettings, 'token' | 'apiUrl'>): Api {
  const options = {
    ...addressOf(apiUrl),
    timeout: CALL_LIMIT,
    invalidRequestWarningInterval: REFUSALS_A_WORD,
  };
  const rest = new REST({ ...options, retries: RETRIES }).setToken(token ?? '');
  const once = new REST({ ...options, retries: 0, rejectOnRateLimit: () => true }).setToken(token ?? '');
  let exhaustedUntil = 0;
  for (const client of [rest, once]) {
    client.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) => {
      if (count >= MOST_REFUSALS) exhaustedUntil = performance.now() + remainingTime;
    });
  }
  return { rest, once, isExhausted: () => performance.now() < exhaustedUntil };
}

/** Tries once more where no answer came at all, which the library takes for final. */
export async function again<T>(work: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await work();
    } catch (error) {
      if (!isUnreached(error)) throw error;
      await setTimeout(pause);
    }
  }
  return work();
}

/** The option that names another server. */
export function addressOf(apiUrl: string | null): { readonly api?: string } {
  return apiUrl === null ? {} : { api: apiUrl };
}
