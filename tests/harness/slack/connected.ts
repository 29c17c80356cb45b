/** Bots on a local Slack, with the small corpus read. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAdapterCorpus } from '../../contracts/adapter-corpus.ts';
import { feedbackIn, startBotHere } from '../bot-here.ts';
import type { RunningBot, StartBot } from '../bot-process.ts';
import { LocalSlack, type LocalSlackOptions } from './local-slack.ts';
import { untilRead } from './slack-under-test.ts';

/** What a test works with. */
export interface Connected {
  readonly slack: LocalSlack;
  readonly bots: readonly RunningBot[];
  /** Variables without Slack's, for other subcommands on the same data. */
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  /** What `footnote feedback` lists. */
  feedback(): Promise<string>;
  stop(): Promise<void>;
}

/** How it begins. */
export interface ConnectedOptions extends LocalSlackOptions {
  /** Ports of the bots; one bot on no port unless told otherwise. */
  readonly ports?: readonly number[];
  readonly env?: Readonly<Record<string, string>>;
  /** In this process unless told otherwise. */
  readonly start?: StartBot;
  /** Where the reading of the folders is seen, and by how many documents. */
  readonly read?: { readonly channel: string; readonly documents: number };
}

/** Starts the platform and the bot, and waits until both are ready. */
export async function connect({
  ports = [],
  env: more = {},
  start = startBotHere,
  read,
  ...options
}: ConnectedOptions = {}): Promise<Connected> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  const slack = await LocalSlack.start(options);
  const env = { CORPUS: await writeAdapterCorpus(folder), FOOTNOTE_DATA: join(folder, 'data'), ...more };
  const begin = async (port: number | null) => {
    const own: Readonly<Record<string, string>> = port === null ? {} : { PORT: String(port) };
    const bot = start({ ...env, ...slack.env, ...own }, { cwd: folder });
    await bot.lines.waitFor((line) => /Slack.*ready/u.test(line), 'the ready line', 50_000);
    return bot;
  };
  const bots: RunningBot[] = [];
  for (const port of ports.length > 0 ? ports : [null]) bots.push(await begin(port));
  if (options.mode === 'http') slack.eventUrls = ports.map((port) => `http://127.0.0.1:${port}/slack/events`);
  else await slack.sockets.connected(2);
  await untilRead(slack, read);
  return {
    slack,
    bots,
    env,
    folder,
    feedback: () => feedbackIn(env, folder),
    async stop() {
      await Promise.all(bots.map((bot) => bot.stop()));
      await slack.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
