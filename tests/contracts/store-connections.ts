import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { sampleAnalysis } from '../store/sample-analysis.ts';
import { put } from './store-put.ts';

/** What a store promises to several connections. */
export function severalConnections(store: () => Store, open: () => Promise<Store>): void {
  describe('several connections', () => {
    test('what one wrote, the other sees, and a delivery is new to one of them only', async () => {
      const other = await open();
      await put(store(), sampleAnalysis());
      expect(await other.lastChange()).toBe(1);
      expect(await store().firstTime('event-1', '2026-03-04T12:00:00Z')).toBe(true);
      expect(await other.firstTime('event-1', '2026-03-04T12:00:00Z')).toBe(false);
      expect(await other.recall(await store().keep('/who Otto Vance'))).toBe('/who Otto Vance');
    });

    test('a document is the same through another connection', async () => {
      const analysis = sampleAnalysis();
      await put(store(), analysis);
      expect(await (await open()).analyses(['d1'])).toEqual([analysis]);
    });
  });
}
