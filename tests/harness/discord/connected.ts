/** A bot on a local Discord, with the small corpus read. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessRules, writeAdapterCorpus } from '../../contracts/adapter-corpus.ts';
import { feedbackIn, startBotHere } from '../bot-here.ts';
import type { RunningBot, StartBot } from '../bot-process.ts';
import type { LocalMessage, Turn } from './kinds.ts';
import { LocalDiscord, type LocalDiscordOptions } from './local-discord.ts';
import { textOf } from './screen-text.ts';
import { CLOSED_ROOM, GUILD } from './world.ts';

/** What a test works with. */
export interface Connected {
  readonly discord: LocalDiscord;
  readonly bot: RunningBot;
  /** Variables without Discord's, for other subcommands on the same data. */
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  /** Ends the bot and starts it again on the same data. */
  restart(): Promise<void>;
  /** What `footnote feedback` lists. */
  feedback(): Promise<string>;
  stop(): Promise<void>;
}

/** How it begins. */
export interface ConnectedOptions extends LocalDiscordOptions {
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** In this process unless told otherwise. */
  readonly start?: StartBot;
}

/** A loaded machine takes its time to start a worker. */
const LONGEST_READ = 60_000;

/** After so long without anything new, all is there that was coming. */
export const QUIET = 200;

/** The room that the collection `closed` is open to. */
export const CLOSED_PLACE = `discord:${GUILD}/${CLOSED_ROOM}`;

/** Starts the platform and the bot, and waits until both are ready. */
export async function connect({
  port,
  env: more = {},
  start = startBotHere,
  ...options
}: ConnectedOptions = {}): Promise<Connected> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  const access = join(folder, 'access.json');
  await writeFile(access, accessRules(CLOSED_PLACE));
  const discord = await LocalDiscord.start(options);
  const texts = await writeAdapterCorpus(folder);
  const env = { CORPUS: texts, FOOTNOTE_DATA: join(folder, 'data'), FOOTNOTE_ACCESS: access, ...more };
  const own: Readonly<Record<string, string>> = port === undefined ? {} : { PORT: String(port) };
  if (port !== undefined) discord.interactionsUrl = `http://127.0.0.1:${port}/discord/interactions`;
  const begin = async (): Promise<RunningBot> => {
    const bot = start({ ...env, ...discord.env, ...own }, { cwd: folder });
    await bot.lines.waitFor((line) => /Discord.*ready/u.test(line), 'the ready line', LONGEST_READ);
    return bot;
  };
  let bot = await begin();
  await untilRead(discord);
  return {
    discord,
    get bot() {
      return bot;
    },
    env,
    folder,
    async restart() {
      await bot.stop();
      bot = await begin();
    },
    feedback: () => feedbackIn(env, folder),
    async stop() {
      await bot.stop();
      await discord.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** The message that a turn was answered with. */
export async function messageOf(
  { outputs, type }: Turn,
  text = /[\s\S]/u,
  limit = 30_000,
): Promise<LocalMessage> {
  const fits = ({ message }: { readonly message: LocalMessage | null }) =>
    message !== null && text.test(textOf(message));
  const { message } = await outputs.waitFor(fits, `${text} in answer to ${type}`, limit);
  if (!message) throw new Error('no message');
  return message;
}

/** The bot answers before its folders are read; the tests begin when they are. */
async function untilRead({ people }: LocalDiscord): Promise<void> {
  const deadline = performance.now() + LONGEST_READ;
  while (performance.now() < deadline) {
    const turn = people.slash('sources', {});
    const message = await messageOf(turn);
    await turn.outputs.quiet(QUIET);
    if (/Searched 2 documents/u.test(textOf(message))) return;
  }
  throw new Error('the folders were not read');
}
