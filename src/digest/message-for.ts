import type { Answer } from '../answer/answer.ts';
import type { Caller } from '../command.ts';
import type { Run } from '../store/delivery-store.ts';
import type { Subscription } from '../subscription.ts';
import { composeMessage, firstSyncMessage } from './compose.ts';
import type { DeliveryParts } from './delivery-parts.ts';
import { deliveryKeys } from './new-lines.ts';

/** What a run has to say, null for nothing, with the keys of its lines; or why it cannot run at all. */
export type RunMessage =
  | { readonly answer: Answer | null; readonly keys: readonly string[] }
  | { readonly reason: string };

/** The answer to the subscribed invocation, less what was delivered there. A fault of ours is thrown: it is tried again. */
export async function messageFor(
  { run, subscription: number }: Run,
  subscription: Subscription,
  caller: Caller,
  { bot, store, subscriptions, now }: DeliveryParts,
): Promise<RunMessage> {
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
function firstSync(subscription: Subscription, answer: Answer, moment: Date): RunMessage {
  const documents = answer.coverage?.documents ?? 0;
  const isSaid = subscription.kind === 'digest' && documents > 0;
  return {
    answer: isSaid ? firstSyncMessage(subscription, documents, moment) : null,
    keys: deliveryKeys(answer),
  };
}
