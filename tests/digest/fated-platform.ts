import type { Delivery, Found, Poster } from '../../src/adapters/adapter.ts';
import type { Desk } from './desk.ts';

/** What happens to one post: how far it comes, and what the bot is told. */
export type Fate =
  | 'arrives'
  | 'arrives, unknown'
  | 'is lost, unknown'
  | 'killed before'
  | 'killed after'
  | Delivery;

/** What a platform knows of posts: keys as Discord does, its history as Slack may, or nothing. */
export type Memory = 'nonce' | 'history' | 'neither';

/** Milliseconds in which keys are known. */
const NONCE_WINDOW = 120_000;

/** A platform of this name whose posts meet their fates, and all that was posted stands on the desk. */
export function fatedPlatform(name: string, memory: Memory, desk: Desk, fate: () => Fate): Poster {
  const [plain] = desk.parts.adapters;
  if (!plain) throw new Error('no platform');
  const standing = (key: string) => desk.posted.findIndex((one) => one.key === key);
  const known = new Map<string, { readonly reference: string; readonly at: number }>();
  const place: Poster['post'] = async (destination, answer, options) => {
    const before = known.get(options.key);
    const now = desk.now.getTime();
    if (memory === 'nonce' && before && Math.abs(now - before.at) <= NONCE_WINDOW) {
      return { outcome: 'posted', reference: before.reference };
    }
    const delivery = await plain.post(destination, answer, options);
    if (delivery.outcome === 'posted' && delivery.reference !== null) {
      known.set(options.key, { reference: delivery.reference, at: now });
    }
    return delivery;
  };
  const post: Poster['post'] = async (destination, answer, options) => {
    const next = fate();
    if (typeof next !== 'string') return next;
    if (next === 'killed before') throw new Error('killed');
    if (next === 'is lost, unknown') return { outcome: 'unsettled' };
    const delivery = await place(destination, answer, options);
    if (next === 'killed after') throw new Error('killed');
    return next === 'arrives, unknown' ? { outcome: 'unsettled' } : delivery;
  };
  const find = async (_destination: string, { key }: { readonly key: string }): Promise<Found> => {
    const at = standing(key);
    return at < 0 ? { found: 'no' } : { found: 'yes', reference: String(at + 1) };
  };
  return {
    name,
    post,
    ...(memory === 'nonce' && { repeatableFor: NONCE_WINDOW }),
    ...(memory === 'history' && { find }),
  };
}
