import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sync } from '../../../src/corpus/intake/sync.ts';
import { openSqliteStore } from '../../../src/store/sqlite.ts';
import type { Store } from '../../../src/store/store.ts';
import { scratchFolder } from '../../store/scratch.ts';
import { shownDocuments } from './newsroom.ts';
import { plainExtractor } from './plain-extractor.ts';

const NAMES = ['a.md', 'b.md', 'c.md', 'd.md'];
const BODIES = ['The dock opened.', 'The ferry was late.', 'Nobody came.'];
const TITLES = ['', '---\ntitle: One\n---\n', '---\ntitle: Two\ncollection: desk\n---\n'];
const TABLES = ['', 'file,publisher\na.md,The Post\n', 'file,publisher\nb.md,Mill News\na.md,The Post\n'];

/** One step in the life of a folder. A sync between two steps sees what lies there then. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    name: fc.constantFrom(...NAMES),
    body: fc.constantFrom(...BODIES),
    title: fc.constantFrom(...TITLES),
  }),
  fc.record({ kind: fc.constant('remove' as const), name: fc.constantFrom(...NAMES) }),
  fc.record({ kind: fc.constant('table' as const), table: fc.constantFrom(...TABLES) }),
  fc.record({
    kind: fc.constant('sync' as const),
    roots: fc.constantFrom(['press'], ['press', 'press/north']),
  }),
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

test('whatever happened before, a synced folder shows what a new corpus of the same files shows', async () => {
  const folder = await scratchFolder();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const home = join(folder, 'press');
      await rm(home, { recursive: true, force: true });
      await mkdir(join(home, 'north'), { recursive: true });
      // One file that stays, so that the folder never is suddenly empty.
      await writeFile(join(home, 'north', 'stays.md'), 'This one stays.');
      const lived = await openSqliteStore(':memory:');
      for (const [time, each] of steps.entries()) await live(each, time, folder, lived);
      const fresh = await openSqliteStore(':memory:');
      for (const store of [lived, fresh]) await syncInto(store, folder, ['press']);
      expect(await shownDocuments(lived)).toEqual(await shownDocuments(fresh));
      await lived.close();
      await fresh.close();
    }),
    { numRuns: 150 },
  );
});

async function live(each: Step, time: number, folder: string, store: Store): Promise<void> {
  const home = join(folder, 'press');
  if (each.kind === 'sync') return syncInto(store, folder, each.roots);
  if (each.kind === 'remove') return rm(join(home, each.name), { force: true });
  const file = join(home, each.kind === 'table' ? 'documents.csv' : each.name);
  await writeFile(file, each.kind === 'table' ? each.table || 'file\n' : each.title + each.body);
  // Every write has a time of its own, as it has where more than a millisecond lies between two.
  await utimes(file, 1000 + time, 1000 + time);
}

async function syncInto(store: Store, folder: string, roots: readonly string[]): Promise<void> {
  const extractor = plainExtractor();
  await sync({ roots: roots.map((root) => join(folder, root)), store, extractor, elapsed: () => 0 });
}
