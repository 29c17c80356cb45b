import { dirname } from 'node:path';
import type { Adapter } from '../adapters/adapter.ts';
import { createTerminal, type Terminal } from '../adapters/terminal/terminal.ts';
import { type Scheduler, startScheduler } from '../digest/scheduler.ts';
import { UserError } from '../errors.ts';
import { type HttpServer, openHttp } from '../http.ts';
import { operator } from './caller.ts';
import { coloursOn } from './colours.ts';
import { deliveriesOf } from './deliveries.ts';
import { keepInSync } from './keep-in-sync.ts';
import { lines } from './lines.ts';
import type { Platform } from './platform.ts';
import { failureText, print } from './print.ts';
import { databaseIn, openSession, type Session } from './session.ts';
import type { Shell, Subcommand, SubcommandOptions } from './shell.ts';
import { syncForAnswers } from './sync-folders.ts';

/** Where a platform needs the server and nothing else is said. */
const USUAL_PORT = 3000;

/** Digests of one minute are spread over so many milliseconds: not all of 8 o'clock at once. */
const SPREAD = 60_000;

/** Runs the bot on every platform that is configured, else at the terminal, until it is asked to end. */
export function start(platforms: readonly Platform[]): Subcommand {
  return {
    name: 'start',
    description: 'Run the bot: on the configured chat platforms, else at this terminal',
    operands: '',
    options: [],
    async run(_words, options, shell) {
      const stopping = shell.stopping();
      const tell = (line: string) => void shell.errors.write(`${line}\n`);
      const session = await openSession({ ...options, sync: false, now: null }, shell, {
        level: 'info',
      });
      try {
        const opened = platforms.map((platform) =>
          platform.open({ ...session, tell, now: shell.clock, facts: session.corpus.store }),
        );
        const adapters = (await Promise.all(opened)).filter((adapter) => adapter !== null);
        if (adapters.length === 0) await atTerminal(session, options, shell, stopping);
        else await onPlatforms(adapters, session, options, shell, stopping);
        return 0;
      } finally {
        await session.close();
      }
    },
  };
}

/** The texts are read before the first question: who sits there came for an answer. */
async function atTerminal(
  session: Session,
  options: SubcommandOptions,
  shell: Shell,
  stopping: AbortSignal,
): Promise<void> {
  const { config, bot } = session;
  const terminal: Terminal = createTerminal({
    input: shell.input,
    output: shell.output,
    lines: lines(shell.input),
    caller: operator(shell.timeZone),
    colour: coloursOn(shell),
    data: dirname(databaseIn(config, options, shell)),
  });
  let read = !options.sync;
  const server = await serve([terminal], session, () => read);
  if (options.sync) await firstSync(session, shell, stopping);
  read = true;
  const isPerson = shell.input.isTTY === true;
  const sync = options.sync && isPerson ? keepInSync(session, stopping) : null;
  if (!stopping.aborted) await terminal.start(bot);
  const scheduler = isPerson ? delivering([terminal], session, shell, stopping) : null;
  await Promise.race([terminal.ended, aborted(stopping)]);
  await Promise.all([terminal.stop(), server?.stop(), sync?.stop(), scheduler?.stop()]);
}

async function onPlatforms(
  adapters: readonly Adapter[],
  session: Session,
  options: SubcommandOptions,
  shell: Shell,
  stopping: AbortSignal,
): Promise<void> {
  let read = !options.sync;
  const server = await serve(adapters, session, () => read);
  const reading = options.sync ? firstSync(session, shell, stopping) : Promise.resolve();
  void reading.then(() => {
    read = true;
  });
  const started = adapters.map((adapter) => adapter.start(session.bot));
  await Promise.race([Promise.all(started), aborted(stopping)]);
  const sync = options.sync ? keepInSync(session, stopping) : null;
  // What arrives while the folders are first read is no news yet.
  const scheduler = reading.then(() => delivering(adapters, session, shell, stopping));
  await aborted(stopping);
  await Promise.allSettled([
    scheduler.then((running) => running?.stop()),
    ...adapters.map((adapter) => adapter.stop()),
    server?.stop(),
    sync?.stop(),
    reading,
  ]);
}

function delivering(
  adapters: readonly Adapter[],
  session: Session,
  { clock }: Shell,
  stopping: AbortSignal,
): Scheduler | null {
  return stopping.aborted ? null : startScheduler(deliveriesOf(session, adapters, clock, SPREAD));
}

/** What goes wrong is told; the bot answers from what is there. */
async function firstSync(
  { corpus, config, log }: Session,
  shell: Shell,
  stopping: AbortSignal,
): Promise<void> {
  try {
    await syncForAnswers(corpus, config.corpus.folders, shell, stopping);
  } catch (error) {
    if (stopping.aborted) return;
    if (error instanceof UserError) await print(shell.errors, failureText(error));
    else log.error('the folders could not be synced', { error: String(error) });
  }
}

async function serve(
  adapters: readonly Adapter[],
  { config, log }: Session,
  isRead: () => boolean,
): Promise<HttpServer | null> {
  const routes = adapters.flatMap((adapter) => adapter.routes);
  if (config.http.port === null && routes.length === 0) return null;
  const corpus = () => ({ ready: isRead(), state: isRead() ? 'open' : 'reading the folders' });
  return openHttp({
    port: config.http.port ?? USUAL_PORT,
    routes,
    health: () => ({
      corpus: corpus(),
      ...Object.fromEntries(adapters.map((adapter) => [adapter.name, adapter.health()])),
    }),
    onError: (path, error) => log.error('a request failed', { path, error: String(error) }),
  });
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
