import { dirname } from 'node:path';
import type { Adapter } from '../adapters/adapter.ts';
import { createTerminal, type Terminal } from '../adapters/terminal/terminal.ts';
import { readConfig } from '../config.ts';
import { type Scheduler, startScheduler } from '../digest/scheduler.ts';
import { type HttpServer, openHttp } from '../http.ts';
import { checkWhole } from '../store/salvage/soundness.ts';
import { operator } from './caller.ts';
import { coloursOn } from './colours.ts';
import { deliveriesOf } from './deliveries.ts';
import { corpusHealth, createFirstReading, type FirstReading } from './first-reading.ts';
import { firstSync } from './first-sync.ts';
import { keepInSync } from './keep-in-sync.ts';
import type { Platform } from './platform.ts';
import { databaseIn, openSession, type Session } from './session.ts';
import type { Shell, Subcommand, SubcommandOptions } from './shell.ts';
import { lines } from './subcommands/lines.ts';
import { terminalLanguage } from './terminal-language.ts';

/** Where a platform needs the server and nothing else is said. */
const USUAL_PORT = 3000;

/** Why nothing says that it is ready yet. */
const FIRST_TIME = 'Reading the documents for the first time; questions are answered once that is done.\n';

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
      const reading = createFirstReading(tell);
      const running = { options, shell, stopping, reading };
      checkWhole(databaseIn(readConfig(shell.environment, shell.called), options, shell));
      const session = await openSession({ ...options, sync: false, now: null }, shell, {
        level: 'info',
        reading: reading.state,
      });
      try {
        await reading.begin(session.corpus);
        const opened = platforms.map((platform) =>
          platform.open({ ...session, tell: reading.tell, now: shell.clock, facts: session.corpus.store }),
        );
        const adapters = (await Promise.all(opened)).filter((adapter) => adapter !== null);
        if (adapters.length === 0) await atTerminal(session, running);
        else await onPlatforms(adapters, session, running);
        return 0;
      } finally {
        await session.close();
      }
    },
  };
}

/** What a running bot is given beside its session. */
interface Running {
  readonly options: SubcommandOptions;
  readonly shell: Shell;
  readonly stopping: AbortSignal;
  readonly reading: FirstReading;
}

/** The texts are read before the first question: who sits there came for an answer. */
async function atTerminal(session: Session, { options, shell, stopping, reading }: Running): Promise<void> {
  const { config, bot } = session;
  const terminal: Terminal = createTerminal({
    input: shell.input,
    output: shell.output,
    lines: lines(shell.input),
    caller: operator(shell.timeZone, terminalLanguage(shell.environment)),
    colour: coloursOn(shell),
    data: dirname(databaseIn(config, options, shell)),
  });
  const server = await serve([terminal], session, reading);
  await firstSync(session, options, shell, stopping, reading);
  const isPerson = shell.input.isTTY === true;
  const sync = options.sync && isPerson ? keepInSync(session, stopping) : null;
  if (!stopping.aborted) await terminal.start(bot);
  const scheduler = isPerson ? delivering([terminal], session, shell, stopping) : null;
  await Promise.race([terminal.ended, aborted(stopping)]);
  await Promise.all([terminal.stop(), server?.stop(), sync?.stop(), scheduler?.stop()]);
}

/** They connect at once, so that a question is answered in time: with how far the reading is, where nothing was ever read. */
async function onPlatforms(
  adapters: readonly Adapter[],
  session: Session,
  { options, shell, stopping, reading: first }: Running,
): Promise<void> {
  const server = await serve(adapters, session, first);
  if (options.sync && first.state()?.isFirst) shell.errors.write(FIRST_TIME);
  const refused = new AbortController();
  const reading = firstSync(session, options, shell, AbortSignal.any([stopping, refused.signal]), first);
  const started = stopping.aborted ? [] : adapters.map((adapter) => adapter.start(session.bot));
  try {
    await Promise.race([Promise.all(started), aborted(stopping)]);
  } catch (error) {
    // A platform that refuses ends the process: what it says is not followed by what the end breaks off.
    refused.abort();
    await reading;
    throw error;
  }
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

async function serve(
  adapters: readonly Adapter[],
  { config, log }: Session,
  reading: FirstReading,
): Promise<HttpServer | null> {
  const routes = adapters.flatMap((adapter) => adapter.routes);
  if (config.http.port === null && routes.length === 0) return null;
  return openHttp({
    port: config.http.port ?? USUAL_PORT,
    routes,
    health: () => ({
      corpus: corpusHealth(reading),
      ...Object.fromEntries(adapters.map((adapter) => [adapter.name, adapter.health()])),
    }),
    onError: (path, error) => log.error('a request failed', { path, error: String(error) }),
  });
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
