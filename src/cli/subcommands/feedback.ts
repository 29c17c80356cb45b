import { readConfig } from '../../config.ts';
import { openSqliteStore } from '../../store/sqlite.ts';
import { print, printJson } from '../print.ts';
import { databaseIn } from '../session.ts';
import type { Subcommand } from '../shell.ts';

/** Lists what readers said of answers, the oldest first. */
export const feedback: Subcommand = {
  name: 'feedback',
  description: 'List the answers that readers called helpful or not',
  operands: '',
  options: [],
  async run(_words, options, shell) {
    const config = readConfig(shell.environment, shell.called);
    const store = await openSqliteStore(databaseIn(config, options, shell));
    try {
      for (const verdict of await store.verdicts()) {
        const { at, helpful, outcome, invocation, change } = verdict;
        if (options.json) await printJson(shell.output, verdict);
        else {
          const word = helpful ? 'helpful' : 'not helpful';
          await print(shell.output, `${at} · ${word} · ${outcome} · change ${change} · ${invocation}\n`);
        }
      }
      return 0;
    } finally {
      await store.close();
    }
  },
};
