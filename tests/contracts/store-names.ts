import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { sampleAnalysis, sampleSource } from '../store/sample-analysis.ts';
import { put } from './store-put.ts';

/** What a store promises about names. */
export function names(store: () => Store): void {
  describe('names', () => {
    const text = 'María Peña spoke. Peña left.\n\nPeña came back with Otto Vance.';
    const withNames = (id: string, collection = 'default') =>
      sampleAnalysis({
        id,
        text,
        collection,
        sources: [`${id}.txt`],
        names: [{ name: 'María Peña', aliases: ['Peña'] }, { name: 'Otto Vance' }],
      });

    test('are found by their folded form, with counts', async () => {
      await put(store(), withNames('d1'));
      expect(await store().namesBy('form', ['pena'])).toEqual([
        {
          document: 'd1',
          collection: 'default',
          entity: 0,
          form: 'Peña',
          name: 'María Peña',
          kind: 'person',
          equated: false,
          mentions: 4 - 1,
          passages: 2,
        },
      ]);
    });

    test('are found by any folded word, each record once', async () => {
      await put(store(), withNames('d1'));
      const forms = (await store().namesBy('word', ['pena', 'maria'])).map(({ form }) => form);
      expect(forms.sort()).toEqual(['María Peña', 'Peña']);
      expect(await store().namesBy('word', ['mar'])).toEqual([]);
      expect(await store().namesBy('form', [])).toEqual([]);
    });

    test('carry the collection of their document, also after it changed', async () => {
      await put(store(), withNames('d1', 'desk'));
      expect((await store().namesOf(['d1'])).map(({ collection }) => collection)).toEqual(
        Array(3).fill('desk'),
      );
      const { document } = withNames('d1', 'open');
      await store().putSources(document, [sampleSource('d1', 'd1.txt')]);
      expect((await store().namesBy('form', ['otto vance']))[0]?.collection).toBe('open');
    });

    test('the full name counts as equated', async () => {
      await put(store(), withNames('d1'));
      expect((await store().namesBy('form', ['otto vance']))[0]?.equated).toBe(true);
    });

    test('a form that two documents use stays when one of them goes', async () => {
      await put(store(), withNames('d1'));
      await put(store(), withNames('d2', 'desk'));
      await store().removeDocument('d1');
      expect((await store().namesBy('word', ['pena'])).every(({ document }) => document === 'd2')).toBe(true);
      expect(await store().namesBy('form', ['pena'])).toHaveLength(1);
    });

    test('all names stream in batches that miss none and repeat none', async () => {
      for (let index = 0; index < 400; index += 1) await put(store(), withNames(`d${index}`));
      let batches = 0;
      const seen = new Set<string>();
      for await (const batch of store().allNames()) {
        batches += 1;
        for (const { document, form } of batch) seen.add(`${document} ${form}`);
      }
      expect(batches).toBeGreaterThan(1);
      expect(seen.size).toBe(1200);
    });
  });
}
