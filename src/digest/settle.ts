import type { Run, RunOutcome, Sent } from '../store/delivery-store.ts';
import type { Subscription } from '../subscription.ts';
import { pausedMessage } from './compose.ts';
import type { DeliveredRun, DeliveryParts } from './delivery-parts.ts';
import { destinationOf, platformOf } from './destinations.ts';
import { send, waitingOnly } from './send.ts';

/** Writes down how a run ended. */
export async function ended(
  { subscription: number, run }: Run,
  outcome: RunOutcome,
  { destination }: Subscription,
  sent: Sent | null,
  { store, now }: DeliveryParts,
  reference: string | null = null,
): Promise<DeliveredRun> {
  const at = now().toISOString();
  await store.settle({ subscription: number, run, outcome, destination, reference, sent, at });
  return { subscription: number, run, outcome, destination };
}

/** It will not work until someone does something: it is paused, and its subscriber is told once. */
export async function fail(
  run: Run,
  reason: string,
  subscription: Subscription,
  parts: DeliveryParts,
  sent: Sent | null = null,
): Promise<DeliveredRun> {
  const result = await ended(run, 'failed', subscription, sent, parts);
  await parts.store.resubscribe({ ...subscription, next: null, paused: reason });
  const own = destinationOf({ ...subscription.subscriber, place: null });
  const poster = parts.adapters.find(({ name }) => name === platformOf(own));
  if (!poster || own === subscription.destination) return result;
  const message = {
    destination: own,
    answer: pausedMessage(subscription, reason),
    options: {
      key: `${run.subscription}:${run.run}:paused`,
      language: subscription.subscriber.language,
    },
  };
  await send(message, poster, waitingOnly(parts.wait));
  return result;
}
