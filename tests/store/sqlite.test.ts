import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { storeContract } from '../contracts/store.ts';

storeContract('SQLite in a file', true, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-test-'));
  const file = join(folder, 'deep', 'footnote.db');
  return {
    open: () => openSqliteStore(file),
    clean: () => rm(folder, { recursive: true, force: true }),
  };
});

storeContract('SQLite in memory', false, async () => ({
  open: () => openSqliteStore(':memory:'),
  clean: async () => undefined,
}));
