import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import type { Subscription } from '../../src/subscription.ts';

const NOON = '2026-03-04T12:00:00.000Z';
const LATER = '2026-03-04T12:10:00.000Z';
const TOMORROW = '2026-03-05T12:00:00.000Z';

const SENT = { keys: ['a', 'b'], since: 9 };

const wanted: Omit<Subscription, 'number'> = {
  kind: 'digest',
  invocation: '/latest Ana Rook',
  schedule: 'daily 12:00',
  zone: 'UTC',
  destination: 'slack:T01/C1',
  subscriber: {
    platform: 'slack',
    workspace: 'T01',
    place: 'C1',
    user: 'U01',
    language: 'en',
    timeZone: 'UTC',
    rights: [],
  },
  begun: '2026-03-03T12:00:00.000Z',
  since: 4,
  next: NOON,
  paused: null,
  quiet: '22:00-07:00',
  tellsNothing: false,
};

/** What a store promises of subscriptions and their runs. */
export function deliveries(store: () => Store): void {
  describe('subscriptions', () => {
    test('come back as they were kept, and a number is never given twice', async () => {
      const first = await store().subscribe(wanted);
      expect(await store().subscriptions()).toEqual([first]);
      expect(await store().unsubscribe(first.number)).toBe(true);
      expect(await store().unsubscribe(first.number)).toBe(false);
      const second = await store().subscribe({ ...wanted, invocation: '/latest' });
      expect(second.number).toBeGreaterThan(first.number);
    });

    test('are replaced whole', async () => {
      const first = await store().subscribe(wanted);
      const paused = { ...first, next: null, paused: 'by its owner', zone: 'Europe/Madrid' };
      expect(await store().resubscribe(paused)).toBe(true);
      expect(await store().subscriptions()).toEqual([paused]);
      expect(await store().resubscribe({ ...paused, number: 99 })).toBe(false);
    });

    test('are due at their instant, after their change, and while a run of theirs is open', async () => {
      const at = await store().subscribe(wanted);
      const after = await store().subscribe({ ...wanted, kind: 'watch', schedule: null, next: '#9' });
      const paused = await store().subscribe({ ...wanted, next: null, paused: 'by hand' });
      const open = await store().subscribe({ ...wanted, next: NOON });
      const due = async (instant: string, change: number) =>
        (await store().dueSubscriptions(instant, change)).map(({ number }) => number);
      await store().claim({ subscription: open.number, run: NOON }, TOMORROW, 'token', NOON);
      await store().resubscribe({ ...open, next: null, paused: 'by hand' });
      expect(await due('2026-03-04T11:59:59.999Z', 9)).toEqual([open.number]);
      expect(await due(NOON, 9)).toEqual([at.number, open.number]);
      expect(await due(NOON, 10)).toEqual([at.number, after.number, open.number]);
      expect(await due(TOMORROW, 100)).not.toContain(paused.number);
    });

    test('go with the workspace or the user who is forgotten', async () => {
      await store().subscribe(wanted);
      await store().subscribe({
        ...wanted,
        destination: 'slack:T02/C9',
        subscriber: { ...wanted.subscriber, workspace: 'T02' },
      });
      expect(await store().forget('slack:T01/U01')).toBe(1);
      expect(await store().forget('slack:T02')).toBe(1);
      expect(await store().subscriptions()).toEqual([]);
    });
  });

  describe('a run', () => {
    const claimed = async () => {
      const { number } = await store().subscribe(wanted);
      const run = { subscription: number, run: NOON };
      expect(await store().claim(run, TOMORROW, 'one', NOON)).toBe(true);
      return run;
    };

    test('is claimed once, and moves its subscription on', async () => {
      const run = await claimed();
      expect(await store().claim(run, TOMORROW, 'two', NOON)).toBe(false);
      expect((await store().subscriptions())[0]?.next).toBe(TOMORROW);
    });

    test('of a paused subscription is not claimed', async () => {
      const first = await store().subscribe({ ...wanted, paused: 'by its owner' });
      expect(await store().claim({ subscription: first.number, run: NOON }, TOMORROW, 'one', NOON)).toBe(
        false,
      );
    });

    test('that was run before is not run again, though the clock went back', async () => {
      const run = await claimed();
      const [now] = await store().subscriptions();
      if (now) await store().resubscribe({ ...now, next: NOON });
      expect(await store().claim(run, TOMORROW, 'two', LATER)).toBe(false);
    });

    test('is taken over while nothing was sent, and then its first process may not send', async () => {
      const run = await claimed();
      const [open] = await store().openRuns(LATER);
      expect(open).toMatchObject({ ...run, state: 'claimed', at: NOON });
      if (!open) return;
      expect(await store().takeOver(open, 'two', LATER)).toBe(true);
      expect(await store().takeOver(open, 'three', LATER)).toBe(false);
      expect(await store().sending(run, SENT, 'one', LATER)).toBe(false);
      expect(await store().sending(run, SENT, 'two', LATER)).toBe(true);
      expect(await store().takeOver({ ...open, at: LATER }, 'four', LATER)).toBe(false);
    });

    test('that was not sent after all may be sent again', async () => {
      const run = await claimed();
      await store().sending(run, SENT, 'one', NOON);
      await store().notSent(run, 'two', LATER);
      expect(await store().sending(run, SENT, 'one', LATER)).toBe(false);
      await store().notSent(run, 'one', LATER);
      expect(await store().sending(run, SENT, 'one', LATER)).toBe(true);
    });

    test('that surely did not arrive is taken back by one process, and its first one may not send', async () => {
      const run = await claimed();
      await store().sending(run, SENT, 'one', NOON);
      const [open] = await store().openRuns(LATER);
      if (!open) throw new Error('no open run');
      expect(await store().takeBack(open, 'two', LATER)).toBe(true);
      expect(await store().takeBack(open, 'three', LATER)).toBe(false);
      expect(await store().sending(run, SENT, 'one', LATER)).toBe(false);
      expect(await store().sending(run, SENT, 'two', LATER)).toBe(true);
    });

    test('ends with what was delivered, per destination', async () => {
      const run = await claimed();
      await store().sending(run, SENT, 'one', NOON);
      const destination = wanted.destination;
      await store().settle({
        ...run,
        outcome: 'posted',
        destination,
        reference: '17.5',
        sent: SENT,
        at: LATER,
      });
      expect(await store().openRuns(LATER)).toEqual([]);
      expect(await store().runsOf(run.subscription, 5)).toEqual([
        { ...run, state: 'posted', sent: SENT, reference: '17.5', at: LATER },
      ]);
      expect(await store().undelivered(destination, ['b', 'c'])).toEqual(['c']);
      expect(await store().undelivered('slack:T01/C2', ['b', 'c'])).toEqual(['b', 'c']);
      expect((await store().subscriptions())[0]?.since).toBe(9);
    });
  });
}
