import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { sampleAnalysis, sampleSource } from '../store/sample-analysis.ts';
import { collected, put } from './store-put.ts';

/** What a store promises about documents. */
export function documents(store: () => Store): void {
  describe('documents', () => {
    test('an empty store has change 0 and nothing in it', async () => {
      expect(await store().lastChange()).toBe(0);
      expect(await store().summaries()).toEqual([]);
      expect(await store().changesSince(0)).toEqual([]);
      expect(await collected(store().termsOf('all'))).toEqual([]);
      expect(await collected(store().allNames())).toEqual([]);
    });

    test('a document comes back as it was put', async () => {
      const analysis = sampleAnalysis({ names: [{ name: 'Mira Solberg' }] });
      await put(store(), analysis);
      expect(await store().analyses(['d1'])).toEqual([analysis]);
      expect(await store().textOf(analysis.document.hash)).toBe(analysis.document.text);
    });

    test('a summary is the document without text and blocks, with passages, change and opening', async () => {
      const analysis = sampleAnalysis({ collection: 'desk', sources: ['a.txt', 'b.txt'] });
      const { text: _text, blocks: _blocks, ...rest } = analysis.document;
      await put(store(), analysis);
      expect(await store().summaries()).toEqual([
        {
          ...rest,
          passages: 2,
          change: 1,
          arrival: { change: 1, at: null, folder: null, later: [] },
          opening: 'Mira Solberg opened the archive.',
        },
      ]);
    });

    test('summaries and analyses come in the order asked, without those that do not exist', async () => {
      for (const id of ['d1', 'd2', 'd3']) await put(store(), sampleAnalysis({ id, sources: [`${id}.txt`] }));
      const asked = ['d3', 'gone', 'd1'];
      expect((await store().summariesOf(asked)).map(({ id }) => id)).toEqual(['d3', 'd1']);
      expect((await store().analyses(asked)).map(({ document }) => document.id)).toEqual(['d3', 'd1']);
    });

    test('the texts of passages come alone as they do with all that is derived', async () => {
      for (const id of ['d1', 'd2']) await put(store(), sampleAnalysis({ id, sources: [`${id}.txt`] }));
      const analyses = await store().analyses(['d2', 'd1']);
      expect(await store().passageTexts(['d2', 'gone', 'd1'])).toEqual(
        analyses.map(({ document, passages }) => ({
          document: document.id,
          passages: passages.map(({ text }) => text),
        })),
      );
    });

    test('texts come with their collection, of all documents or of those asked', async () => {
      const texts = ['One text.', 'Another text.'];
      for (const [index, text] of texts.entries()) {
        const names = { id: `d${index}`, sources: [`${index}.txt`], collection: 'desk' };
        await put(store(), sampleAnalysis({ ...names, text }));
      }
      const all = texts.map((text, index) => ({ document: `d${index}`, collection: 'desk', text }));
      expect(await collected(store().textsOf('all'))).toEqual(all);
      expect(await collected(store().textsOf(['d1', 'gone']))).toEqual(all.slice(1));
    });

    test('every write takes the next change number, and a document is listed with its last one', async () => {
      expect(await put(store(), sampleAnalysis())).toEqual({ number: 1, document: 'd1', kind: 'put' });
      await put(store(), sampleAnalysis({ id: 'd2', sources: ['b.txt'] }));
      await put(store(), sampleAnalysis({ text: 'Another text.' }));
      expect(await store().removeDocument('d2')).toEqual({ number: 4, document: 'd2', kind: 'remove' });
      expect(await store().lastChange()).toBe(4);
      expect(await store().changesSince(0)).toEqual([
        { number: 3, document: 'd1', kind: 'put' },
        { number: 4, document: 'd2', kind: 'remove' },
      ]);
      expect(await store().changesSince(3)).toHaveLength(1);
    });

    test('the number of a summary is that of its text, not of a new derivation or a move', async () => {
      const { document, ...derived } = sampleAnalysis();
      await put(store(), { document, ...derived });
      await put(store(), { document, ...derived });
      await store().putSources({ ...document, sources: ['moved.txt'] }, [sampleSource('d1', 'moved.txt')]);
      expect((await store().summaries()).map(({ change }) => change)).toEqual([1]);
      await put(store(), sampleAnalysis({ text: 'A new text.' }));
      expect((await store().summaries()).map(({ change }) => change)).toEqual([4]);
    });

    test('a replaced document leaves nothing of the old one behind', async () => {
      const first = sampleAnalysis({ names: [{ name: 'Mira Solberg', aliases: ['Solberg'] }] });
      await put(store(), first);
      await put(
        store(),
        sampleAnalysis({ text: 'Only Otto Vance stayed.', names: [{ name: 'Otto Vance' }] }),
      );
      expect(await store().textOf(first.document.hash)).toBeNull();
      expect(await store().namesBy('word', ['solberg'])).toEqual([]);
      expect(await collected(store().termsOf('all'))).toEqual([
        { document: 'd1', passage: 0, terms: 'only otto vance stayed' },
      ]);
    });

    test('a removed document is gone with its text, names, terms and sources', async () => {
      const analysis = sampleAnalysis({ names: [{ name: 'Mira Solberg' }] });
      await put(store(), analysis);
      await store().removeDocument('d1');
      expect(await store().summaries()).toEqual([]);
      expect(await store().analyses(['d1'])).toEqual([]);
      expect(await store().sources()).toEqual([]);
      expect(await store().namesBy('form', ['mira solberg'])).toEqual([]);
      expect(await collected(store().termsOf(['d1']))).toEqual([]);
      expect(await store().textOf(analysis.document.hash)).toBeNull();
    });

    test('removing what is not there changes nothing', async () => {
      expect(await store().removeDocument('d9')).toBeNull();
      expect(await store().lastChange()).toBe(0);
    });

    test('two documents may share a text, and it stays while one has it', async () => {
      const one = sampleAnalysis({ id: 'd1', sources: ['a.txt'] });
      await put(store(), one);
      await put(store(), sampleAnalysis({ id: 'd2', sources: ['b.txt'], collection: 'desk' }));
      expect(await store().documentsWithHash(one.document.hash)).toEqual(['d1', 'd2']);
      await store().removeDocument('d1', 'drop');
      expect(await store().textOf(one.document.hash)).toBe(one.document.text);
      expect(await store().documentsWithHash(one.document.hash)).toEqual(['d2']);
    });

    test('terms come passage by passage, of all documents or of those asked', async () => {
      await put(store(), sampleAnalysis());
      await put(store(), sampleAnalysis({ id: 'd2', text: 'Second.', sources: ['b.txt'] }));
      expect(await collected(store().termsOf(['d2']))).toEqual([
        { document: 'd2', passage: 0, terms: 'second' },
      ]);
      expect(await collected(store().termsOf('all'))).toEqual([
        { document: 'd1', passage: 0, terms: 'mira solberg opened the archive' },
        { document: 'd1', passage: 1, terms: 'nobody else from harrow mills came' },
        { document: 'd2', passage: 0, terms: 'second' },
      ]);
    });

    test('terms of very many documents come in batches that miss none and repeat none', async () => {
      const ids = Array.from({ length: 230 }, (_, index) => `d${index}`);
      for (const id of ids) {
        await put(store(), sampleAnalysis({ id, text: `About ${id}.`, sources: [`${id}.txt`] }));
      }
      let batches = 0;
      const seen: string[] = [];
      for await (const batch of store().termsOf('all')) {
        batches += 1;
        seen.push(...batch.map(({ document }) => document));
      }
      expect(batches).toBeGreaterThan(1);
      expect(seen.sort()).toEqual([...ids].sort());
    });

    test('a document derived by another version of the extractor is outdated', async () => {
      await put(store(), sampleAnalysis());
      expect(await store().outdated('v1')).toEqual([]);
      expect(await store().outdated('v2')).toEqual(['d1']);
    });

    test('a passage that is not its own stretch of the text is refused whole', async () => {
      const { document, ...derived } = sampleAnalysis();
      const passages = derived.passages.map((passage) => ({ ...passage, text: 'Something else' }));
      const wrong = { document, ...derived, passages };
      await expect(put(store(), wrong)).rejects.toThrow(/not its document's own text/);
      expect(await store().lastChange()).toBe(0);
      expect(await store().summaries()).toEqual([]);
    });
  });
}
