import { join } from 'node:path';
import { COMMANDS } from '../../commands/index.ts';
import { loadAccess } from '../access.ts';
import { createBot } from '../bot/create-bot.ts';
import type { ReadingState } from '../bot/reading-state.ts';
import type { Bot } from '../bot.ts';
import type { Caller, Subscriptions } from '../command.ts';
import { type Config, readConfig } from '../config.ts';
import { type OpenCorpus, openCorpus } from '../corpus/open-corpus.ts';
import { typedDate } from '../dates/typed-date.ts';
import { createSubscriptions } from '../digest/subscriptions.ts';
import { createLog, type Log, type LogLevel } from '../log.ts';
import { logLine } from './log-line.ts';
import type { CommonOptions, Shell } from './shell.ts';
import { syncForAnswers } from './sync-folders.ts';

/** What a subcommand that answers works with. */
export interface Session {
  readonly config: Config;
  readonly log: Log;
  readonly corpus: OpenCorpus;
  readonly bot: Bot;
  readonly subscriptions: Subscriptions;
  readonly maySubscribe: (caller: Caller) => boolean;
  close(): Promise<void>;
}

/** How a session differs from what the options say. */
export interface SessionSetting {
  /** The present moment; the options' or the machine's unless told otherwise. */
  readonly now?: () => Date;
  /** Lines of this level on are logged where the configuration does not say. */
  readonly level?: LogLevel;
  /** How far the sync at the start has come, where answers do not wait for it. */
  readonly reading?: () => ReadingState | null;
}

/** The database in its folder. */
export function databaseIn(config: Config, { data }: Pick<CommonOptions, 'data'>, { called }: Shell): string {
  const folder = data === null ? config.corpus.data : readConfig({ FOOTNOTE_DATA: data }, called).corpus.data;
  return join(folder, 'footnote.db');
}

/** Opens corpus and bot, and syncs the folders first unless the options say otherwise. */
export async function openSession(
  options: CommonOptions,
  shell: Shell,
  setting: SessionSetting = {},
): Promise<Session> {
  const config = readConfig(shell.environment, shell.called);
  const log = openLog(config, shell, setting.level ?? 'warn');
  const access = await loadAccess(config.access.file);
  const now = setting.now ?? (() => options.now ?? shell.clock());
  const corpus = await openCorpus({ database: databaseIn(config, options, shell), now });
  const maySubscribe = (caller: Caller) => access.rightsOf(caller).subscribe;
  const subscriptions = createSubscriptions({ store: corpus.store, maySubscribe, now });
  const bot = createBot({
    corpus,
    store: corpus.store,
    commands: COMMANDS,
    access,
    subscriptions,
    now,
    log,
    isDate: (words, { timeZone, language }) => typedDate(words, { now: now(), timeZone, language }) !== null,
    logQueries: config.log.queries,
    ...(setting.reading && { reading: setting.reading }),
  });
  try {
    if (options.sync) await syncForAnswers(corpus, config.corpus.folders, shell);
  } catch (error) {
    await corpus.close();
    throw error;
  }
  return { config, log, corpus, bot, subscriptions, maySubscribe, close: () => corpus.close() };
}

function openLog({ log, secrets }: Config, { errors }: Shell, level: LogLevel): Log {
  const write = (line: string) => void errors.write(errors.isTTY ? logLine(line) : line);
  return createLog({ level: log.level ?? level, secrets, write });
}
