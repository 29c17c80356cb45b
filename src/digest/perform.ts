import type { Poster, PostOptions } from '../adapters/adapter.ts';
import type { Answer } from '../answer/answer.ts';
import type { Run, RunRecord, Sent } from '../store/delivery-store.ts';
import type { Subscriber, Subscription } from '../subscription.ts';
import type { DeliveredRun, DeliveryParts } from './delivery-parts.ts';
import { subscriberAt } from './destinations.ts';
import { messageFor, type RunMessage } from './message-for.ts';
import { resumption, send } from './send.ts';
import { ended, fail } from './settle.ts';

/** A run that this process has, with the token by which it has it. */
export interface OwnRun<R extends Run = Run> {
  readonly run: R;
  readonly token: string;
  readonly subscription: Subscription;
  readonly poster: Poster;
}

/** Asks, composes and sends a run that was claimed. Null where another process took it over meanwhile. */
export async function perform(own: OwnRun, parts: DeliveryParts): Promise<DeliveredRun | null> {
  const { run, token, subscription } = own;
  const { store, now } = parts;
  const since = await parts.change();
  const message = await messageOf(own, parts);
  if ('reason' in message) return fail(run, message.reason, subscription, parts);
  const { answer, keys } = message;
  if (answer === null) return ended(run, 'nothing new', subscription, { keys: [], since }, parts);
  const sent = { keys, since };
  if (!(await store.sending(run, sent, token, now().toISOString()))) return null;
  return deliver(own, answer, sent, parts);
}

/**
 * Goes on with a run whose process is gone while it may have sent: repeated where that makes no second message, looked up
 * where the platform allows it, else unsettled: its lines count as delivered.
 */
export async function performAgain(
  own: OwnRun<RunRecord>,
  parts: DeliveryParts,
): Promise<DeliveredRun | null> {
  const { run, token, subscription, poster } = own;
  const { store, now } = parts;
  const { destination } = subscription;
  const next = await resumption(
    { destination, options: optionsOf(run, subscription) },
    poster,
    new Date(run.at),
    now(),
  );
  if (next.step === 'settle') return ended(run, 'posted', subscription, run.sent, parts, next.reference);
  if (next.step === 'send anew') {
    if (!(await store.takeBack(run, token, now().toISOString()))) return null;
    return perform(own, parts);
  }
  if (next.step === 'repeat') {
    const message = await messageOf(own, parts);
    // Only the same message may be repeated: which of two arrived, nobody could tell.
    if ('answer' in message && message.answer !== null && run.sent && isSame(message.keys, run.sent.keys)) {
      return deliver(own, message.answer, run.sent, parts, next.age);
    }
  }
  return ended(run, 'unsettled', subscription, run.sent, parts);
}

async function messageOf({ run, subscription, poster }: OwnRun, parts: DeliveryParts): Promise<RunMessage> {
  const subscriber = await asOfNow(subscription.subscriber, poster);
  const caller = subscriberAt(subscriber, subscription.destination);
  if (!parts.maySubscribe(caller)) return { reason: 'its owner may not subscribe any more' };
  return messageFor(run, subscription, caller, parts);
}

/** Whoever subscribed may have lost a right since. Where the platform does not say so now, those of that day count. */
async function asOfNow(subscriber: Subscriber, poster: Poster): Promise<Subscriber> {
  const { workspace, user } = subscriber;
  if (workspace === null || user === null || !poster.rightsOf) return subscriber;
  const rights = await poster.rightsOf(workspace, user);
  return rights === null ? subscriber : { ...subscriber, rights };
}

async function deliver(
  { run, token, subscription, poster }: OwnRun,
  answer: Answer,
  sent: Sent,
  parts: DeliveryParts,
  age: number | null = null,
): Promise<DeliveredRun> {
  const { store, now, wait } = parts;
  const { destination } = subscription;
  const setting = {
    wait,
    notSent: () => store.notSent(run, token, now().toISOString()),
    sending: () => store.sending(run, sent, token, now().toISOString()),
  };
  const outcome = await send(
    { destination, answer, options: optionsOf(run, subscription) },
    poster,
    setting,
    age,
  );
  switch (outcome.outcome) {
    case 'posted':
      return ended(run, 'posted', subscription, sent, parts, outcome.reference);
    case 'failed':
      return fail(run, outcome.reason, subscription, parts, outcome.mayStand ? sent : null);
    case 'later':
      await store.notSent(run, token, now().toISOString());
      return { ...laterRun(run), destination };
    case 'unsettled':
      // A look in some minutes will tell; nothing is in flight then any more.
      if (poster.find) return { ...laterRun(run), destination };
      return ended(run, 'unsettled', subscription, sent, parts);
  }
}

function laterRun({ subscription, run }: Run) {
  return { subscription, run, outcome: 'later' } as const;
}

/** The same for the same run, whichever process sends it. */
function optionsOf({ subscription, run }: Run, { subscriber }: Subscription): PostOptions {
  return { key: `${subscription}:${run}`, language: subscriber.language };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  const known = new Set(other);
  return one.length === other.length && one.every((key) => known.has(key));
}
