import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { sampleAnalysis, sampleSource } from '../store/sample-analysis.ts';
import { put } from './store-put.ts';

const FIRST = { at: '2026-03-02T08:00:00.000Z', folder: '/press' };
const LATER = { at: '2026-03-03T08:00:00.000Z', folder: null };
const TEXT = 'Mira Solberg opened the archive.\n\nNobody else came.';

/** What a store promises about when a document was first seen. */
export function arrivals(store: () => Store): void {
  const arrivalOf = async (id = 'd1') => (await store().summariesOf([id]))[0]?.arrival;

  describe('arrivals', () => {
    test('a document keeps the change, the instant and the folder of its first sight', async () => {
      await put(store(), sampleAnalysis(), undefined, FIRST);
      const seen = { change: 1, ...FIRST, later: [] };
      expect(await arrivalOf()).toEqual(seen);
      await put(store(), sampleAnalysis(), undefined, LATER);
      await store().putSources({ ...sampleAnalysis().document, sources: ['moved.txt'] }, [
        sampleSource('d1', 'moved.txt'),
      ]);
      expect(await arrivalOf()).toEqual(seen);
      expect((await store().summaries())[0]?.arrival).toEqual(seen);
    });

    test('what an edit brings comes with the edit, what stays keeps its own', async () => {
      await put(store(), sampleAnalysis({ text: TEXT }), undefined, FIRST);
      const edited = sampleAnalysis({ text: `Otto Vance wrote it down.\n\n${TEXT}` });
      await put(store(), edited, undefined, LATER);
      const [sentence] = edited.sentences;
      const later = [{ start: sentence?.start, end: sentence?.end, change: 2, at: LATER.at, instead: null }];
      expect(await arrivalOf()).toEqual({ change: 1, ...FIRST, later });
      const third = sampleAnalysis({ text: `${edited.document.text}\n\nThen it rained.` });
      await put(store(), third, undefined, { at: '2026-03-04T08:00:00.000Z', folder: null });
      expect((await arrivalOf())?.later.map(({ change }) => change)).toEqual([2, 3]);
    });

    test('a sentence that was only changed keeps what stood there before', async () => {
      await put(store(), sampleAnalysis({ text: TEXT }), undefined, FIRST);
      await put(
        store(),
        sampleAnalysis({ text: TEXT.replace('the archive', 'an archive') }),
        undefined,
        LATER,
      );
      expect((await arrivalOf())?.later).toMatchObject([{ instead: 'Mira Solberg opened the archive.' }]);
    });

    test('a document that comes back is not new, one that was removed for good is', async () => {
      await put(store(), sampleAnalysis(), undefined, FIRST);
      await store().removeDocument('d1');
      await put(store(), sampleAnalysis(), undefined, LATER);
      expect(await arrivalOf()).toEqual({ change: 1, ...FIRST, later: [] });
      await store().removeDocument('d1', 'drop');
      await put(store(), sampleAnalysis(), undefined, LATER);
      expect(await arrivalOf()).toMatchObject(LATER);
    });

    test('a folder is synced for the first time once', async () => {
      expect(await store().syncedFolders()).toEqual([]);
      await store().folderSynced('/press', FIRST.at);
      await store().folderSynced('/press', '2026-03-03T08:00:00.000Z');
      await store().folderSynced('/archive', FIRST.at);
      expect(await store().syncedFolders()).toEqual(['/archive', '/press']);
    });
  });
}
