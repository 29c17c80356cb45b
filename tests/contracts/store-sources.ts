import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { sampleAnalysis, sampleSource } from '../store/sample-analysis.ts';
import { put } from './store-put.ts';

/** What a store promises about where documents came from. */
export function sources(store: () => Store): void {
  describe('sources', () => {
    test('come back as they were put, by document and all together', async () => {
      const ours = [
        sampleSource('d1', 'a.txt', { operatorHash: 'row' }),
        sampleSource('d1', 'b.txt', { root: null, location: '/given/b.txt', collection: 'desk' }),
      ];
      await put(store(), sampleAnalysis({ sources: ['a.txt', 'b.txt'] }), ours);
      await put(store(), sampleAnalysis({ id: 'd2', sources: ['c.txt'] }));
      expect(await store().sourcesOf('d1')).toEqual([ours[1], ours[0]]);
      expect((await store().sources()).map(({ source }) => source)).toEqual(['b.txt', 'a.txt', 'c.txt']);
    });

    test('those of a document that are not named again are dropped', async () => {
      await put(store(), sampleAnalysis({ sources: ['a.txt', 'b.txt'] }));
      const { document } = sampleAnalysis({ sources: ['b.txt'], collection: 'desk' });
      const change = await store().putSources(document, [sampleSource('d1', 'b.txt')]);
      expect(change).toEqual({ number: 2, document: 'd1', kind: 'put' });
      expect((await store().sources()).map(({ source }) => source)).toEqual(['b.txt']);
      expect((await store().summaries())[0]).toMatchObject({ sources: ['b.txt'], collection: 'desk' });
    });

    test('one location belongs to one document: the last that named it', async () => {
      await put(store(), sampleAnalysis());
      const second = sampleAnalysis({ id: 'd2' });
      await put(store(), second, [sampleSource('d2', 'archive.txt')]);
      expect(await store().sourcesOf('d1')).toEqual([]);
      expect(await store().sourcesOf('d2')).toHaveLength(1);
    });

    test('a touch changes what is known of the file and no change number', async () => {
      await put(store(), sampleAnalysis());
      const touched = sampleSource('d1', 'archive.txt', { modified: 5, size: 7 });
      await store().touchSources([touched]);
      expect(await store().sourcesOf('d1')).toEqual([touched]);
      expect(await store().lastChange()).toBe(1);
    });

    test('sources to a document that does not exist are a bug', async () => {
      await expect(store().putSources(sampleAnalysis().document, [])).rejects.toThrow(/no document d1/);
      expect(await store().lastChange()).toBe(0);
    });

    test('locations removed for good are remembered until they are brought back', async () => {
      await store().removeForGood(['/press/b.txt', '/press/a.txt', '/press/a.txt']);
      expect(await store().removedForGood()).toEqual(['/press/a.txt', '/press/b.txt']);
      await store().bringBack(['/press/a.txt']);
      expect(await store().removedForGood()).toEqual(['/press/b.txt']);
    });
  });
}
