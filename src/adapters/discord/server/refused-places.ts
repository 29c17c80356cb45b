/**
 * Places that refused the bot: they are left alone for a while. Every refusal counts, and ten thousand in ten minutes lock
 * the machine out (https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans).
 */
import { isLasting, wordsOf } from '../connection/discord-errors.ts';
import type { Outlet } from '../delivery/outlets.ts';

/** What is remembered of places, by any name that tells them apart. */
export interface RefusedPlaces {
  /** Why a place refused lately; null where it did not. */
  reasonOf(place: string): string | null;
  /** Remembers it where the error says that asking again would not help. */
  add(place: string, error: unknown): void;
}

/** Milliseconds in which a place is not asked again. */
const REFUSED_FOR = 600_000;

/** More places than this refuse nobody by chance; the oldest is asked again. */
const MOST_KEPT = 10_000;

/** No place refused yet. */
export function createRefusedPlaces(now: () => Date): RefusedPlaces {
  const refused = new Map<string, { readonly reason: string; readonly until: number }>();
  return {
    reasonOf(place) {
      const known = refused.get(place);
      if (known && known.until > now().getTime()) return known.reason;
      refused.delete(place);
      return null;
    },
    add(place, error) {
      if (!isLasting(error)) return;
      const [oldest] = refused.keys();
      if (refused.size >= MOST_KEPT && oldest !== undefined) refused.delete(oldest);
      refused.set(place, { reason: wordsOf(error), until: now().getTime() + REFUSED_FOR });
    },
  };
}

/** The same way to send, closed for a while after the place refused. */
export function unlessRefused(outlet: Outlet, place: string, refused: RefusedPlaces): Outlet {
  return {
    async send(message) {
      const reason = refused.reasonOf(place);
      if (reason !== null) throw new Error(`not asked again: ${reason}`);
      try {
        return await outlet.send(message);
      } catch (error) {
        refused.add(place, error);
        throw error;
      }
    },
  };
}
