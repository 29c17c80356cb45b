import { randomUUID } from 'node:crypto';
import PQueue from 'p-queue';
import type { Poster } from '../adapters/adapter.ts';
import type { RunRecord } from '../store/delivery-store.ts';
import type { Subscription } from '../subscription.ts';
import type { DeliveredRun, DeliveryParts } from './delivery-parts.ts';
import { platformOf } from './destinations.ts';
import { perform, performAgain } from './perform.ts';
import { afterMissed, isHeld, isRipe, isTooLate } from './ripe.ts';
import { isLeft, REPEAT_AFTER } from './send.ts';
import { ended } from './settle.ts';
import { nextRun } from './subscriptions.ts';

/** Destinations that are posted to at once; one destination's messages go one after the other. */
const AT_ONCE = 8;

type Task = () => Promise<readonly (DeliveredRun | null)[]>;

/** Does once all that is due, and what a process that is gone left half done. Gives the runs that it ended. */
export async function deliverDue(parts: DeliveryParts): Promise<readonly DeliveredRun[]> {
  const { store, now } = parts;
  const change = await parts.change();
  const left = await leftBehind(parts);
  const tasks = new Map<string, Task[]>();
  for (const subscription of await store.dueSubscriptions(now().toISOString(), change)) {
    const poster = posterFor(subscription, parts);
    if (!poster) continue;
    const open = left.filter((run) => run.subscription === subscription.number && isLeft(run, poster, now()));
    const ripe = isRipe(subscription, now(), change, parts.spread);
    const own: readonly Task[] = [
      ...open.map((run) => async () => [await resume(run, subscription, poster, parts)]),
      ...(ripe ? [() => begin(subscription, poster, change, parts)] : []),
    ];
    if (own.length === 0) continue;
    tasks.set(subscription.destination, [...(tasks.get(subscription.destination) ?? []), ...own]);
  }
  return inQueues([...tasks.values()], parts.onFault);
}

function posterFor({ destination }: Subscription, { adapters }: DeliveryParts): Poster | undefined {
  return adapters.find(({ name }) => name === platformOf(destination));
}

/** Runs that were begun and not ended, old enough that their process may be gone. */
async function leftBehind({ store, now }: DeliveryParts): Promise<readonly RunRecord[]> {
  return store.openRuns(new Date(now().getTime() - REPEAT_AFTER).toISOString());
}

/** One queue for each destination, some of them at once. */
async function inQueues(
  queues: readonly (readonly Task[])[],
  onFault: DeliveryParts['onFault'],
): Promise<readonly DeliveredRun[]> {
  const queue = new PQueue({ concurrency: AT_ONCE });
  const done: DeliveredRun[] = [];
  await queue.addAll(
    queues.map((own) => async () => {
      for (const task of own) {
        try {
          done.push(...(await task()).filter((run) => run !== null));
        } catch (error) {
          onFault('a delivery failed', error);
        }
      }
    }),
  );
  return done;
}

/** Whoever moves the subscription on has the run. After one that is too late comes the last that is not. */
async function begin(
  subscription: Subscription,
  poster: Poster,
  change: number,
  parts: DeliveryParts,
): Promise<readonly (DeliveredRun | null)[]> {
  const { store, now } = parts;
  const run = { subscription: subscription.number, run: subscription.next ?? '' };
  const token = randomUUID();
  const isMissed = isTooLate(subscription, now());
  const nextAfter = (instant: Date) => nextRun(subscription, instant, change);
  const next = isMissed ? afterMissed(nextAfter, now()) : nextAfter(now());
  if (!(await store.claim(run, next, token, now().toISOString()))) return [];
  if (!isMissed) return [await perform({ run, token, subscription, poster }, parts)];
  const skipped = await ended(run, 'skipped', subscription, null, parts);
  const following = { ...subscription, next };
  const isDue = isRipe(following, now(), change, 0);
  return [skipped, ...(isDue ? await begin(following, poster, change, parts) : [])];
}

/** Nothing was sent: it is done now. Something may have been: what the platform allows to be done about that is done. */
async function resume(
  record: RunRecord,
  subscription: Subscription,
  poster: Poster,
  parts: DeliveryParts,
): Promise<DeliveredRun | null> {
  const { store, now } = parts;
  const token = randomUUID();
  if (record.state === 'sending') return performAgain({ run: record, token, subscription, poster }, parts);
  if (isHeld(subscription, record.run, now())) return null;
  if (!(await store.takeOver(record, token, now().toISOString()))) return null;
  if (isTooLate({ ...subscription, next: record.run }, now())) {
    return ended(record, 'skipped', subscription, null, parts);
  }
  return perform({ run: record, token, subscription, poster }, parts);
}
