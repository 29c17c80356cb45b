import { randomUUID } from 'node:crypto';
import PQueue from 'p-queue';
import type { Adapter, Delivery } from '../adapters/adapter.ts';
import type { Answer } from '../answer/answer.ts';
import type { Bot } from '../bot.ts';
import type { Caller, Subscriptions } from '../command.ts';
import type { DeliveryStore, Run, RunOutcome, RunRecord, SubscriptionStore } from '../store/store.ts';
import type { Subscription } from '../subscription.ts';
import { composeMessage, firstSyncMessage, pausedMessage } from './compose.ts';
import { destinationOf, platformOf, subscriberAt } from './destinations.ts';
import { deliveryKeys } from './new-lines.ts';
import { isHeld, isRipe, isTooLate } from './ripe.ts';
import { nextRun } from './subscriptions.ts';

/** What delivers: the bot that answers, the store that remembers, the platforms that this process runs. */
export interface DeliveryParts {
  readonly bot: Bot;
  readonly store: SubscriptionStore & DeliveryStore;
  /** The number of the last change that answers reflect. */
  readonly change: () => Promise<number>;
  readonly subscriptions: Subscriptions;
  readonly maySubscribe: (caller: Caller) => boolean;
  readonly adapters: readonly Pick<Adapter, 'name' | 'post'>[];
  readonly now: () => Date;
  /** Waits so many milliseconds; a platform asks for it. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds over which runs due at once are spread. */
  readonly spread: number;
  readonly onFault: (what: string, error: unknown) => void;
}

/** One run that this process ended. */
export interface DeliveredRun extends Run {
  readonly outcome: RunOutcome | 'later';
  readonly destination: string;
}

/** Milliseconds after which a claim belongs to a process that is gone: no answer and no platform takes so long. */
const LEASE = 5 * 60_000;
/** Destinations that are posted to at once; one destination's messages go one after the other. */
const AT_ONCE = 4;
/** How often a platform may say "later" before the run is left for the next round. */
const MOST_TRIES = 4;
/** Longest wait for a platform, in milliseconds; a longer one is left for the next round. */
const LONGEST_WAIT = 30_000;

/** Does once all that is due, and what a process that is gone left half done. Gives the runs that it ended. */
export async function deliverDue(parts: DeliveryParts): Promise<readonly DeliveredRun[]> {
  const { store, adapters, now } = parts;
  const names = new Set(adapters.map(({ name }) => name));
  const mine = (await store.subscriptions()).filter(({ destination }) => names.has(platformOf(destination)));
  const left = await store.openRuns(new Date(now().getTime() - LEASE).toISOString());
  const change = await parts.change();
  const tasks: (() => Promise<DeliveredRun | null>)[][] = [];
  for (const subscription of mine) {
    const open = left.filter((run) => run.subscription === subscription.number);
    const ripe = isRipe(subscription, now(), change, parts.spread);
    const own = [
      ...open.map((run) => () => resume(run, subscription, parts)),
      ...(ripe ? [() => begin(subscription, change, parts)] : []),
    ];
    if (own.length > 0) tasks.push(own);
  }
  return inQueues(tasks, parts.onFault);
}

async function inQueues(
  tasks: readonly (readonly (() => Promise<DeliveredRun | null>)[])[],
  onFault: DeliveryParts['onFault'],
): Promise<readonly DeliveredRun[]> {
  const queue = new PQueue({ concurrency: AT_ONCE });
  const done: DeliveredRun[] = [];
  await queue.addAll(
    tasks.map((own) => async () => {
      for (const task of own) {
        try {
          const ended = await task();
          if (ended) done.push(ended);
        } catch (error) {
          onFault('a delivery failed', error);
        }
      }
    }),
  );
  return done;
}

/** Whoever moves the subscription on has the run. */
async function begin(
  subscription: Subscription,
  change: number,
  parts: DeliveryParts,
): Promise<DeliveredRun | null> {
  const { store, now } = parts;
  const run = { subscription: subscription.number, run: subscription.next ?? '' };
  const token = randomUUID();
  const next = nextRun(subscription, now(), change);
  if (!(await store.claim(run, next, token, now().toISOString()))) return null;
  if (isTooLate(subscription, now())) return ended(run, 'skipped', subscription, null, parts);
  return perform(run, token, subscription, parts);
}

/** Nothing was sent: it is done now. Something may have been: nobody knows, and it is not repeated. */
async function resume(
  record: RunRecord,
  subscription: Subscription,
  parts: DeliveryParts,
): Promise<DeliveredRun | null> {
  const { store, now } = parts;
  if (record.state === 'sending') return ended(record, 'unsettled', subscription, record.sent, parts);
  if (isHeld(subscription, record.run, now())) return null;
  const token = randomUUID();
  if (!(await store.takeOver(record, token, now().toISOString()))) return null;
  if (isTooLate({ ...subscription, next: record.run }, now())) {
    return ended(record, 'skipped', subscription, null, parts);
  }
  return perform(record, token, subscription, parts);
}

async function perform(
  run: Run,
  token: string,
  subscription: Subscription,
  parts: DeliveryParts,
): Promise<DeliveredRun | null> {
  const { store, now } = parts;
  const caller = subscriberAt(subscription.subscriber, subscription.destination);
  if (!parts.maySubscribe(caller))
    return fail(run, 'its owner may not subscribe any more', subscription, parts);
  const since = await parts.change();
  const message = await messageFor(run, subscription, caller, parts);
  if ('reason' in message) return fail(run, message.reason, subscription, parts);
  const sent = { keys: message.keys, since };
  if (message.answer === null) return ended(run, 'nothing new', subscription, { keys: [], since }, parts);
  if (!(await store.sending(run, sent, token, now().toISOString()))) return null;
  const delivery = await post(run, message.answer, subscription.destination, token, sent, parts);
  if (delivery.outcome === 'failed') return fail(run, delivery.reason, subscription, parts);
  if (delivery.outcome === 'later') {
    await store.notSent(run, now().toISOString());
    return { ...run, outcome: 'later', destination: subscription.destination };
  }
  const reference = delivery.outcome === 'posted' ? delivery.reference : null;
  return ended(run, delivery.outcome, subscription, sent, parts, reference);
}

type Message =
  | { readonly answer: Answer | null; readonly keys: readonly string[] }
  | { readonly reason: string };

/** The answer to the subscribed invocation, less what was delivered there. A fault of ours is thrown: it is tried again. */
async function messageFor(
  { run, subscription: number }: Run,
  subscription: Subscription,
  caller: Caller,
  { bot, store, subscriptions, now }: DeliveryParts,
): Promise<Message> {
  const { invocation } = await bot.understand(subscription.invocation, caller);
  const attempt = await bot.attempt(subscriptions.toAsk(subscription, invocation, bot.commands), caller);
  if ('failure' in attempt) {
    if (attempt.failure.fault === 'asker') return { reason: attempt.failure.message };
    throw new Error(attempt.failure.message);
  }
  const moment = run.startsWith('#') ? now() : new Date(run);
  if (subscription.since === 0) return firstSync(subscription, attempt.answer, moment);
  const answer = await subscriptions.onlyNew(subscription, attempt.answer);
  const runs = (await store.runsOf(number, 20)).filter((one) => one.run !== run);
  const last = runs.findIndex(({ state }) => state === 'posted' || state === 'nothing new');
  const missed = (last < 0 ? runs : runs.slice(0, last)).filter(
    ({ state }) => state === 'skipped' || state === 'unsettled',
  );
  const before = new Date(runs[last]?.at ?? subscription.begun);
  return {
    answer: composeMessage({ subscription, answer, moment, before, missed }),
    keys: deliveryKeys(answer),
  };
}

/** A watch is not fired by the first sync; a digest says it in one line. */
function firstSync(subscription: Subscription, answer: Answer, moment: Date): Message {
  const documents = answer.coverage?.documents ?? 0;
  const isSaid = subscription.kind === 'digest' && documents > 0;
  return {
    answer: isSaid ? firstSyncMessage(subscription, documents, moment) : null,
    keys: deliveryKeys(answer),
  };
}

async function post(
  { subscription, run }: Run,
  answer: Answer,
  destination: string,
  token: string,
  sent: { readonly keys: readonly string[]; readonly since: number },
  { adapters, store, wait, now }: DeliveryParts,
): Promise<Delivery> {
  const adapter = adapters.find(({ name }) => name === platformOf(destination));
  if (!adapter) return { outcome: 'later', after: 0 };
  const key = `${subscription}:${run}`;
  let delivery = await adapter.post(destination, answer, { key });
  for (let tries = 1; delivery.outcome === 'later' && tries < MOST_TRIES; tries++) {
    if (delivery.after > LONGEST_WAIT) break;
    // While it waits the run counts as not sent, so that a crash loses nothing.
    await store.notSent({ subscription, run }, now().toISOString());
    await wait(delivery.after);
    if (!(await store.sending({ subscription, run }, sent, token, now().toISOString()))) break;
    delivery = await adapter.post(destination, answer, { key });
  }
  return delivery;
}

/** It will not work until someone does something: it is paused, and its subscriber is told once. */
async function fail(
  run: Run,
  reason: string,
  subscription: Subscription,
  parts: DeliveryParts,
): Promise<DeliveredRun> {
  const result = await ended(run, 'failed', subscription, null, parts);
  await parts.store.resubscribe({ ...subscription, next: null, paused: reason });
  const { subscriber } = subscription;
  const own = destinationOf({ ...subscriber, place: null });
  const adapter = parts.adapters.find(({ name }) => name === platformOf(own));
  const key = `${run.subscription}:${run.run}:paused`;
  if (own !== subscription.destination)
    await adapter?.post(own, pausedMessage(subscription, reason), { key });
  return result;
}

async function ended(
  { subscription: number, run }: Run,
  outcome: RunOutcome,
  { destination }: Subscription,
  sent: RunRecord['sent'],
  { store, now }: DeliveryParts,
  reference: string | null = null,
): Promise<DeliveredRun> {
  const at = now().toISOString();
  await store.settle({ subscription: number, run, outcome, destination, reference, sent, at });
  return { subscription: number, run, outcome, destination };
}
