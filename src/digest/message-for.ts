import type { Answer, Line } from '../answer/answer.ts';
import type { Caller } from '../command.ts';
import type { Run, RunRecord } from '../store/delivery-store.ts';
import type { Subscription } from '../subscription.ts';
import { composeMessage } from './compose.ts';
import { correctionKey, correctionLines } from './correction-lines.ts';
import type { DeliveryParts } from './delivery-parts.ts';
import { type Missed, missedRuns } from './missed.ts';
import { deliveryKeys } from './new-lines.ts';

/** What a run has to say, null for nothing, with the keys of its lines; or why it cannot run at all. */
export type RunMessage =
  | { readonly answer: Answer | null; readonly keys: readonly string[] }
  | { readonly reason: string };

/** Runs that are looked back on for those that did not arrive; mostly the last one did. */
const RUNS_BACK = [3, 20];

/** The answer to the subscribed invocation, less what was delivered there. A fault of ours is thrown: it is tried again. */
export async function messageFor(
  { run, subscription: number }: Run,
  subscription: Subscription,
  caller: Caller,
  parts: DeliveryParts,
): Promise<RunMessage> {
  const { bot, store, subscriptions, now } = parts;
  const { invocation } = await bot.understand(subscription.invocation, caller);
  const attempt = await bot.attempt(subscriptions.toAsk(subscription, invocation, bot.commands), caller);
  if ('failure' in attempt) {
    if (attempt.failure.fault === 'asker') return { reason: attempt.failure.message };
    throw new Error(attempt.failure.message);
  }
  const answer = await subscriptions.onlyNew(subscription, attempt.answer);
  const runs = await lastRuns(number, run, store);
  const corrections = await untoldCorrections(subscription, parts);
  const message = composeMessage({
    subscription,
    answer,
    moment: run.startsWith('#') ? now() : new Date(run),
    ...lookingBack(runs, subscription, run),
    corrections,
    arrivals: await arrivalsOf(answer, parts),
  });
  return { answer: message, keys: [...deliveryKeys(answer), ...corrections.map(({ key }) => key)] };
}

/** The runs before this one, newest first, as many as it takes to find one that arrived. */
async function lastRuns(
  number: number,
  present: string,
  store: DeliveryParts['store'],
): Promise<readonly RunRecord[]> {
  let runs: readonly RunRecord[] = [];
  for (const limit of RUNS_BACK) {
    runs = (await store.runsOf(number, limit)).filter(({ run }) => run !== present);
    if (runs.some(arrived)) break;
  }
  return runs;
}

function arrived({ state }: RunRecord): boolean {
  return state === 'posted' || state === 'nothing new';
}

/** When the last message came, or the subscription began, and the runs since of which nothing or nobody knows what arrived. */
function lookingBack(
  runs: readonly RunRecord[],
  subscription: Subscription,
  present: string,
): { readonly before: Date; readonly missed: readonly Missed[] } {
  const last = runs.findIndex(arrived);
  const since = last < 0 ? runs : runs.slice(0, last);
  const before = new Date(runs[last]?.at ?? subscription.begun);
  return { before, missed: missedRuns(since, subscription, present) };
}

/** Quotations that no longer stand, of which no note could be posted under their message, and no digest there told. */
async function untoldCorrections(
  { kind, destination, subscriber }: Subscription,
  { store }: DeliveryParts,
): Promise<readonly Line[]> {
  if (kind !== 'digest') return [];
  const notes = await store.notesAt(destination, ['failed', 'unsettled']);
  if (notes.length === 0) return [];
  const addresses = new Map(notes.map(({ address }) => [correctionKey(address), address]));
  const untold = await store.undelivered(destination, [...addresses.keys()]);
  const told = untold.flatMap((key) => addresses.get(key) ?? []);
  return correctionLines(told, store, subscriber.language);
}

/** The day on which each document that is quoted was first seen. */
async function arrivalsOf(
  { citations }: Answer,
  { store }: DeliveryParts,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(citations.map(({ document }) => document.id))];
  const summaries = ids.length > 0 ? await store.summariesOf(ids) : [];
  return new Map(
    summaries.flatMap(({ id, arrival: { at } }) => (at === null ? [] : [[id, at.slice(0, 10)]])),
  );
}
