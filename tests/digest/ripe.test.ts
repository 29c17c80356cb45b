import { describe, expect, it } from 'vitest';
import { isRipe, isTooLate } from '../../src/digest/ripe.ts';
import type { Subscription } from '../../src/subscription.ts';

const DUE = Date.parse('2026-03-02T08:00:00Z');
const MINUTE = 60_000;

const one = (number: number, more: Partial<Subscription> = {}): Subscription => ({
  number,
  kind: 'digest',
  invocation: '/latest',
  schedule: 'daily 08:00',
  zone: 'UTC',
  destination: 'chat:T01/C01',
  subscriber: {
    platform: 'chat',
    workspace: 'T01',
    place: 'C01',
    user: 'U01',
    language: 'en',
    timeZone: 'UTC',
    rights: [],
  },
  begun: '2026-03-01T08:00:00.000Z',
  since: 0,
  next: new Date(DUE).toISOString(),
  paused: null,
  quiet: null,
  tellsNothing: false,
  ...more,
});

describe('runs of one minute', () => {
  it('are spread over it, each always at the same moment, none later', () => {
    const moments = Array.from({ length: 300 }, (_, number) => {
      let at = 0;
      while (!isRipe(one(number), new Date(DUE + at), 0, MINUTE)) at += 1000;
      return at;
    });
    expect(Math.max(...moments)).toBeLessThanOrEqual(MINUTE);
    expect(new Set(moments).size).toBeGreaterThan(50);
    const inFirstTenSeconds = moments.filter((at) => at < 10_000).length;
    expect(inFirstTenSeconds).toBeGreaterThan(20);
    expect(inFirstTenSeconds).toBeLessThan(90);
  });

  it('but one that was asked for by hand comes at once', () => {
    const asked = new Date(DUE + 17_250);
    for (let number = 1; number < 20; number += 1) {
      expect(isRipe(one(number, { next: asked.toISOString() }), asked, 0, MINUTE)).toBe(true);
    }
  });

  it('are all ripe at once where nothing is spread', () => {
    expect(isRipe(one(7), new Date(DUE), 0, 0)).toBe(true);
    expect(isRipe(one(7), new Date(DUE - 1), 0, 0)).toBe(false);
  });
});

describe('a missed run', () => {
  it('is caught up for twelve hours, and a watch for ever', () => {
    expect(isTooLate(one(1), new Date(DUE + 12 * 60 * MINUTE))).toBe(false);
    expect(isTooLate(one(1), new Date(DUE + 12 * 60 * MINUTE + 1))).toBe(true);
    expect(isTooLate(one(1, { next: '#4' }), new Date(DUE + 9000 * 60 * MINUTE))).toBe(false);
  });

  it('is caught up for an hour after quiet hours in which the twelve would end', () => {
    const quiet = one(1, { quiet: '19:00-09:00' });
    expect(isTooLate(quiet, new Date('2026-03-03T10:00:00Z'))).toBe(false);
    expect(isTooLate(quiet, new Date('2026-03-03T10:00:01Z'))).toBe(true);
  });
});
