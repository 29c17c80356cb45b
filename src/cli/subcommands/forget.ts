import { readConfig } from '../../config.ts';
import { UserError } from '../../errors.ts';
import { openSqliteStore } from '../../store/sqlite.ts';
import { print, printJson } from '../print.ts';
import { databaseIn } from '../session.ts';
import type { Subcommand } from '../shell.ts';

/** `slack:T01`, `slack:T01/U01`, `discord:987/55`. */
const WHO = /^[a-z]+:[^\s/]+(?:\/[^\s/]+)?$/u;

/** Deletes all that is stored of a workspace or of a user. */
export const forget: Subcommand = {
  name: 'forget',
  description: 'Delete all that is stored of a workspace (slack:T01) or a user (slack:T01/U01)',
  operands: '<who>',
  options: [],
  async run([who = ''], options, shell) {
    if (!WHO.test(who)) {
      throw new UserError(`“${who.slice(0, 40)}” is no workspace or user.`, {
        hint: 'Write slack:T01, slack:T01/U01, discord:987 or discord:987/55.',
      });
    }
    const config = readConfig(shell.environment, shell.called);
    const store = await openSqliteStore(databaseIn(config, options, shell));
    try {
      const deleted = await store.forget(who);
      if (options.json) await printJson(shell.output, { who, deleted });
      else await print(shell.output, `Deleted ${deleted} ${deleted === 1 ? 'entry' : 'entries'} of ${who}\n`);
      return 0;
    } finally {
      await store.close();
    }
  },
};
