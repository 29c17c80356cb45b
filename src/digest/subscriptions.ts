import type { Invocation } from '../answer/answer.ts';
import type { Caller, Command, Subscriptions, WantedSubscription } from '../command.ts';
import { nextDue } from '../dates/schedules/schedule-due.ts';
import { readSchedule } from '../dates/schedules/schedule-text.ts';
import type { UserError } from '../errors.ts';
import { mistake } from '../mistakes.ts';
import type { DeliveryStore, SubscriptionStore } from '../store/delivery-store.ts';
import type { DocumentStore } from '../store/store.ts';
import type { Subscription } from '../subscription.ts';
import { destinationOf, subscriberAt } from './destinations.ts';
import { deliveryKeys, onlyNewLines } from './new-lines.ts';
import { quietEnd } from './ripe.ts';

/** What subscriptions are kept with. */
export interface SubscriptionParts {
  readonly store: SubscriptionStore & DeliveryStore & DocumentStore;
  readonly maySubscribe: (caller: Caller) => boolean;
  readonly now: () => Date;
}

/** More than anyone reads; ten thousand by one user are a mistake or an attack. */
const MOST_OWN = 50;

/** Why a subscription that someone paused is paused. */
const BY_HAND = 'by hand';

/** Subscriptions over the store, each caller's own and those of the place. */
export function createSubscriptions(parts: SubscriptionParts): Subscriptions {
  const { store, now } = parts;
  const change = async (number: number, caller: Caller, to: (one: Subscription) => Subscription) => {
    const one = await owned(number, caller, store);
    const changed = to(one);
    if (changed.paused !== BY_HAND || !isSameUser(one.subscriber, caller)) {
      for (const { destination } of [one, changed]) mayPostTo(destination, caller, parts);
    }
    if (!(await store.resubscribe(changed))) throw none(number);
    return changed;
  };
  return {
    list: async (caller) => (await store.subscriptions()).filter((one) => concerns(one, caller)),
    add: (wanted, caller) => add(wanted, caller, parts),
    edit: (number, changes, caller) =>
      change(number, caller, (one) => planned({ ...one, ...changes }, now())),
    pause: (number, caller) => change(number, caller, (one) => ({ ...one, next: null, paused: BY_HAND })),
    resume: (number, when, caller) =>
      change(number, caller, (one) => {
        const going = planned({ ...one, paused: null }, now());
        return when === 'now' && one.kind === 'digest' ? { ...going, next: now().toISOString() } : going;
      }),
    async remove(number, caller) {
      const one = await owned(number, caller, store);
      if (!isSameUser(one.subscriber, caller)) mayPostTo(one.destination, caller, parts);
      await store.unsubscribe(number);
      return one;
    },
    toAsk,
    async onlyNew(subscription, answer) {
      const ids = [...new Set(answer.citations.map(({ document }) => document.id))];
      const fresh = (await store.summariesOf(ids)).filter(({ change }) => change > subscription.since);
      const undelivered = await store.undelivered(subscription.destination, deliveryKeys(answer));
      return onlyNewLines(answer, {
        undelivered: new Set(undelivered),
        documents: new Set(fresh.map(({ id }) => id)),
        asked: answer.coverage?.newSince !== undefined || answer.invocation.args.since !== undefined,
      });
    },
  };
}

/** A subscription with the run that comes next; a paused one has none. */
function planned(subscription: Subscription, now: Date): Subscription {
  if (subscription.paused !== null) return { ...subscription, next: null };
  return { ...subscription, next: nextRun(subscription, now, subscription.since) };
}

/**
 * A digest's next instant, one in quiet hours put off to their end, where all of the night come as one; or for a watch the
 * change after which documents count.
 */
export function nextRun(
  subscription: Pick<Subscription, 'schedule' | 'zone' | 'quiet'>,
  now: Date,
  since: number,
): string {
  const { schedule, zone } = subscription;
  const read = schedule === null ? null : readSchedule(schedule);
  if (read === null) return `#${since}`;
  const due = nextDue(read, now, zone);
  return (quietEnd(subscription, due) ?? due).toISOString();
}

/**
 * A command that takes `since` is asked only for what came after the last delivery, without what the first sync of a folder
 * brought. A watch tells also what is dated long before it came.
 */
function toAsk(
  { since, kind }: Subscription,
  { command, args }: Invocation,
  commands: readonly Command[],
): Invocation {
  const options = commands.find(({ name }) => name === command)?.options ?? [];
  const takes = (option: string) => options.some(({ name }) => name === option);
  const older = kind === 'watch' && takes('older') ? { older: 'too' } : {};
  return { command, args: { ...args, ...(takes('since') && { since: `+${since}`, ...older }) } };
}

/** Who asks twice for the same, by a second press too, has it once: else each message would come twice. */
async function add(
  wanted: WantedSubscription,
  caller: Caller,
  parts: SubscriptionParts,
): Promise<Subscription> {
  const { store, now } = parts;
  mayPostTo(wanted.destination, caller, parts);
  const own = (await store.subscriptions()).filter(({ subscriber }) => isSameUser(subscriber, caller));
  const known = own.find((one) => isSame(one, wanted));
  if (known) return known;
  if (own.length >= MOST_OWN) throw mistake('tooMany', own.length, MOST_OWN);
  const since = await store.lastChange();
  const begun = now().toISOString();
  const next = nextRun(wanted, now(), since);
  return store.subscribe({ ...wanted, subscriber: caller, begun, since, next, paused: null });
}

function isSame(one: Subscription, wanted: WantedSubscription): boolean {
  const { kind, invocation, schedule, zone, destination, quiet, tellsNothing } = wanted;
  return (
    one.kind === kind &&
    one.invocation === invocation &&
    one.schedule === schedule &&
    one.destination === destination &&
    one.quiet === quiet &&
    one.tellsNothing === tellsNothing &&
    // The zone of what has no clock is only ever shown.
    (one.zone === zone || (schedule === null && quiet === null))
  );
}

/** Throws a UserError where the caller may not have something posted there; one's own may always be paused and ended. */
function mayPostTo(destination: string, caller: Caller, { maySubscribe }: SubscriptionParts): void {
  if (maySubscribe(subscriberAt(caller, destination))) return;
  if (maySubscribe(subscriberAt(caller, destinationOf({ ...caller, place: null })))) {
    throw mistake('mayNotPostHere');
  }
  throw mistake('mayNotSubscribe');
}

async function owned(number: number, caller: Caller, store: SubscriptionStore): Promise<Subscription> {
  const found = (await store.subscriptions()).find((one) => one.number === number && concerns(one, caller));
  if (!found) throw none(number);
  return found;
}

/** Whoever made it, and whoever is where it is posted. The operator at the terminal has all. */
function concerns({ subscriber, destination }: Subscription, caller: Caller): boolean {
  const isOperator = caller.platform === 'terminal';
  return isOperator || isSameUser(subscriber, caller) || destination === destinationOf(caller);
}

function isSameUser(one: Subscription['subscriber'], other: Caller): boolean {
  return one.platform === other.platform && one.workspace === other.workspace && one.user === other.user;
}

function none(number: number): UserError {
  return mistake('noSubscription', number);
}
