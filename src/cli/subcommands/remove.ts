import { readConfig } from '../../config.ts';
import { removeForGood } from '../../corpus/intake/remove-for-good.ts';
import { openSqliteStore } from '../../store/sqlite.ts';
import { acquireWriter } from '../../store/writer-lock.ts';
import { print, printJson } from '../print.ts';
import { databaseIn } from '../session.ts';
import type { Subcommand } from '../shell.ts';
import { tellingWhoWrites } from '../waiting.ts';

/** Removes a document with its text and all that was derived from it; no sync brings it back. */
export const remove: Subcommand = {
  name: 'remove',
  description: 'Remove a document for good, by its id or its source',
  operands: '<document>',
  options: [],
  async run([named = ''], options, shell) {
    const database = databaseIn(readConfig(shell.environment, shell.called), options, shell);
    const lock = await tellingWhoWrites(database, shell, () =>
      acquireWriter(database, { purpose: `removal of ${named}` }),
    );
    try {
      const store = await openSqliteStore(database);
      try {
        const removed = await removeForGood(store, named);
        const told = removed.map(({ id, sources }) => ({ id, source: sources[0] ?? id }));
        if (options.json) await printJson(shell.output, { removed: told });
        else await print(shell.output, told.map(({ id, source }) => `Removed ${source} (${id})\n`).join(''));
        return 0;
      } finally {
        await store.close();
      }
    } finally {
      await lock.release();
    }
  },
};
