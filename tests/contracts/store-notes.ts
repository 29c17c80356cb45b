import { describe, expect, test } from 'vitest';
import type { GoneQuotation } from '../../src/store/delivery-store.ts';
import type { Store } from '../../src/store/store.ts';

const NOON = '2026-03-04T12:00:00.000Z';
const LATER = '2026-03-04T12:10:00.000Z';

const gone = (start: number): GoneQuotation => ({
  destination: 'slack:T01/C1',
  reference: '17.5',
  address: { document: 'd1', hash: 'h1', start, end: start + 5 },
});

/** What a store promises of notes under posted messages. */
export function notes(store: () => Store): void {
  describe('a note under a posted message', () => {
    test('is kept once, and comes back as it was found', async () => {
      await store().noteGone([gone(0), gone(9)], NOON);
      await store().noteGone([gone(0)], LATER);
      const open = await store().openNotes();
      expect(open).toEqual(
        [gone(0), gone(9)].map((one) => ({ ...one, state: 'found', key: null, at: NOON })),
      );
    });

    test('is sent by one process, together with what is sent with it or not at all', async () => {
      await store().noteGone([gone(0), gone(9)], NOON);
      expect(await store().sendingNotes([gone(0)], 'k1', NOON)).toBe(true);
      expect(await store().sendingNotes([gone(0), gone(9)], 'k2', NOON)).toBe(false);
      expect((await store().openNotes()).map(({ state, key }) => [state, key])).toEqual([
        ['sending', 'k1'],
        ['found', null],
      ]);
    });

    test('ends once, or is found again where nothing was sent', async () => {
      await store().noteGone([gone(0)], NOON);
      await store().sendingNotes([gone(0)], 'k1', NOON);
      await store().settleNotes('k1', 'found', NOON);
      expect(await store().sendingNotes([gone(0)], 'k1', NOON)).toBe(true);
      await store().settleNotes('k1', 'posted', LATER);
      await store().settleNotes('k1', 'failed', LATER);
      expect(await store().openNotes()).toEqual([]);
      expect(await store().notesAt('slack:T01/C1', ['posted', 'failed'])).toEqual([
        { ...gone(0), state: 'posted', key: 'k1', at: LATER },
      ]);
      expect(await store().notesAt('slack:T01/C2', ['posted'])).toEqual([]);
    });

    test('goes with the workspace that is forgotten', async () => {
      await store().noteGone([gone(0)], NOON);
      await store().forget('slack:T02');
      expect(await store().openNotes()).toHaveLength(1);
      await store().forget('slack:T01');
      expect(await store().openNotes()).toEqual([]);
    });
  });
}
