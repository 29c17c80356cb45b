import type { Subscription } from '../../subscription.ts';
import type { SubscriptionStore } from '../delivery-store.ts';
import type { Connection } from './connection.ts';

/** Columns of their own for what a run changes or a question filters by; the rest is one JSON value. */
interface Row {
  readonly number: number;
  readonly about: string;
  readonly since: number;
  readonly next: string | null;
  readonly paused: string | null;
}

const COLUMNS = 'number, about, since, next, paused';

/** A timer asks every few seconds: what is not due is not even read. */
const DUE = `SELECT ${COLUMNS} FROM subscriptions WHERE (paused IS NULL AND CASE
    WHEN next LIKE '#%' THEN CAST(substr(next, 2) AS INTEGER) < @change
    ELSE next <= @at END)
  OR number IN (SELECT subscription FROM deliveries WHERE state IN ('claimed', 'sending'))
  ORDER BY number`;

/** What is delivered by itself, to whom and when. */
export function sqliteSubscriptions(connection: Connection): SubscriptionStore {
  const { read, write, sql } = connection;
  return {
    subscribe: (subscription) => write(() => subscribe(connection, subscription)),
    subscriptions: () =>
      read(() =>
        (sql(`SELECT ${COLUMNS} FROM subscriptions ORDER BY number`).all() as Row[]).map(toSubscription),
      ),
    dueSubscriptions: (at, change) => read(() => (sql(DUE).all({ at, change }) as Row[]).map(toSubscription)),
    resubscribe: (subscription) =>
      write(() => {
        const { number, destination, next, paused } = subscription;
        const changed = sql(`UPDATE subscriptions SET destination = ?, about = ?, next = ?, paused = ?
          WHERE number = ?`).run(destination, aboutOf(subscription), next, paused, number);
        return changed.changes === 1;
      }),
    unsubscribe: (number) =>
      write(() => sql('DELETE FROM subscriptions WHERE number = ?').run(number).changes === 1),
  };
}

function subscribe({ sql }: Connection, subscription: Omit<Subscription, 'number'>): Subscription {
  const { destination, since, next, paused } = subscription;
  const added = sql(`INSERT INTO subscriptions (destination, owner, about, since, next, paused)
    VALUES (?, ?, ?, ?, ?, ?)`).run(
    destination,
    ownerOf(subscription),
    aboutOf(subscription),
    since,
    next,
    paused,
  );
  return { ...subscription, number: Number(added.lastInsertRowid) };
}

/** As `slack:T01/U01`: what `forget` compares. */
function ownerOf({ subscriber }: Pick<Subscription, 'subscriber'>): string | null {
  const { platform, workspace, user } = subscriber;
  return user === null ? null : `${platform}:${workspace ?? '@me'}/${user}`;
}

function aboutOf(subscription: Omit<Subscription, 'number'>): string {
  const { kind, invocation, schedule, zone, destination, subscriber, begun, quiet, tellsNothing } =
    subscription;
  return JSON.stringify({
    kind,
    invocation,
    schedule,
    zone,
    destination,
    subscriber,
    begun,
    quiet,
    tellsNothing,
  });
}

function toSubscription({ number, about, since, next, paused }: Row): Subscription {
  // Those of the first version have no quiet hours.
  const { quiet = null, ...kept } = JSON.parse(about) as Partial<Subscription> & Omit<Subscription, 'quiet'>;
  return { ...kept, quiet, number, since, next, paused };
}
