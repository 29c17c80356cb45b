/** The settings of the process itself: where texts and data are, who may see what, the server and the log. */
import { join, resolve } from 'node:path';
import { LOG_LEVELS, type LogLevel } from '../log.ts';
import { PACKAGE_ROOT } from '../package-root.ts';
import { setting, switchSetting } from '../setting.ts';

/** The sample that a newcomer sees where CORPUS is not set. */
const SAMPLE = join(PACKAGE_ROOT, 'data', 'corpus');

const HIGHEST_PORT = 65_535;

/** Where texts come from and where the database is. */
export const corpusSettings = {
  /** Absolute paths of the folders that are kept in sync. */
  folders: setting('CORPUS', (value, called) => (value === undefined ? [SAMPLE] : foldersOf(value, called))),
  /** Absolute path of the folder of the database. */
  data: setting('FOOTNOTE_DATA', (value, called) => resolve(called, value || 'data')),
};

/** Absolute path of the access file; null: the default collection is open to all. */
export const accessSettings = {
  file: setting('FOOTNOTE_ACCESS', (value, called) => (value ? resolve(called, value) : null)),
};

/** The port of the one HTTP server; null: none unless a platform needs one. */
export const httpSettings = { port: setting('PORT', portOf) };

/** What is written to the log. */
export const logSettings = {
  level: setting('FOOTNOTE_LOG_LEVEL', levelOf),
  /** Whether an invocation that failed may stand in the log. */
  queries: switchSetting('FOOTNOTE_LOG_QUERIES', true),
};

function foldersOf(value: string, called: string): readonly string[] {
  const folders = value
    .split(':')
    .map((folder) => folder.trim())
    .filter((folder) => folder !== '');
  return [...new Set(folders.map((folder) => resolve(called, folder)))];
}

function portOf(value: string | undefined): number | null {
  if (!value?.trim()) return null;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= HIGHEST_PORT) return port;
  throw new Error(`“${value}” is not a port: a whole number from 0 to ${HIGHEST_PORT}`);
}

function levelOf(value: string | undefined): LogLevel | null {
  if (!value?.trim()) return null;
  const level = LOG_LEVELS.find((known) => known === value.trim().toLowerCase());
  if (level) return level;
  throw new Error(`“${value}” is not a level: ${LOG_LEVELS.join(', ')}`);
}
