/** The chat commands in the order of /help. */
import type { Command } from '../src/command.ts';
import digest from './digest.ts';
import help from './help.ts';
import latest from './latest.ts';
import names from './names.ts';
import search from './search.ts';
import sources from './sources.ts';
import timeline from './timeline.ts';
import watch from './watch.ts';
import who from './who.ts';

/** All commands that can be asked, on every platform. */
export const COMMANDS: readonly Command[] = [
  who,
  timeline,
  search,
  latest,
  names,
  sources,
  digest,
  watch,
  help,
];
