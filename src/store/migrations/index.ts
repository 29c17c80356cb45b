import { corpusTables } from './001-corpus.ts';
import { memoryTables } from './002-memory.ts';
import { subscriptionTables } from './003-subscriptions.ts';
import { arrivalTables } from './004-arrivals.ts';
import { noteTables } from './005-notes.ts';
import { runsByTime } from './006-runs-by-time.ts';
import { languageColumns } from './007-languages.ts';

/** The steps from an empty database to the present one, in order: only ever added to. `user_version` counts them. */
export const MIGRATIONS: readonly string[] = [
  corpusTables,
  memoryTables,
  subscriptionTables,
  arrivalTables,
  noteTables,
  runsByTime,
  languageColumns,
];
