/** `footnote due` as a real process, on a local Slack and a local Discord at once, with a clock of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { LocalDiscord } from './discord/local-discord.ts';
import { textOf } from './discord/screen-text.ts';
import { ALICE, GUILD, OPEN_ROOM } from './discord/world.ts';
import { runHere } from './program-here.ts';
import { LocalSlack } from './slack/local-slack.ts';
import { TEAM } from './slack/payloads.ts';

/** The compiled program; another build is named by FOOTNOTE_MAIN. */
const MAIN = process.env.FOOTNOTE_MAIN ?? join(PACKAGE_ROOT, 'dist', 'src', 'main.js');

/** How a process ended, and what it wrote. */
export interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** One run of the program. */
export interface Run {
  readonly ended: Promise<Ended>;
  /** SIGKILL, at once. */
  kill(): void;
}

/** Who subscribes: somebody in a channel of each platform. */
const CALLERS = {
  slack: { platform: 'slack', workspace: TEAM, place: 'C0GENERAL1', user: 'U0ALICE001', timeZone: 'UTC' },
  discord: {
    platform: 'discord',
    workspace: GUILD,
    place: OPEN_ROOM,
    user: ALICE,
    timeZone: 'UTC',
    rights: ['manage'],
  },
};

/** A folder of documents that is told of on both platforms. */
export class Delivering {
  readonly slack: LocalSlack;
  readonly discord: LocalDiscord;
  private readonly folder: string;
  private readonly env: Readonly<Record<string, string>>;

  static async start(more: Readonly<Record<string, string>> = {}): Promise<Delivering> {
    const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
    await mkdir(join(folder, 'texts'));
    const [slack, discord] = await Promise.all([
      LocalSlack.start({ mode: 'http' }),
      LocalDiscord.start({ mode: 'http' }),
    ]);
    slack.world.scopes.add('channels:history');
    discord.world.managers.add(ALICE);
    return new Delivering(folder, slack, discord, more);
  }

  private constructor(
    folder: string,
    slack: LocalSlack,
    discord: LocalDiscord,
    more: Readonly<Record<string, string>>,
  ) {
    this.folder = folder;
    this.slack = slack;
    this.discord = discord;
    this.env = {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      TZ: 'UTC',
      CORPUS: join(folder, 'texts'),
      FOOTNOTE_DATA: join(folder, 'data'),
      ...slack.env,
      ...discord.env,
      ...more,
    };
  }

  async write(name: string, text: string): Promise<void> {
    await writeFile(join(this.folder, 'texts', name), text);
  }

  /** Says these to the bot as somebody in a channel of the platform, once the folder is read. */
  async ask(platform: keyof typeof CALLERS, texts: readonly string[], now: Date): Promise<void> {
    const caller = CALLERS[platform];
    const lines = texts.map((text, id) => JSON.stringify({ id, text, caller }));
    const { env, folder } = this;
    const words = ['batch', '--now', now.toISOString()];
    const input = `${lines.join('\n')}\n`;
    let said = '';
    const output = new Writable({
      write(part, _encoding, done) {
        said += String(part);
        done();
      },
    });
    await runHere(words, { environment: env, folder, input, output, errors: output });
    if (said.includes('"error"')) throw new Error(said);
  }

  /** Delivers what is due at an instant. */
  due(now: Date, ...more: readonly string[]): Run {
    return this.run(['due', '--json', '--now', now.toISOString(), ...more], '');
  }

  /** The texts of all messages that others see, on both platforms. */
  messages(): readonly { readonly platform: string; readonly text: string }[] {
    return [
      ...this.slack.world.messages.items.map(({ blocks, text }) => {
        return { platform: 'slack', text: `${text} ${JSON.stringify(blocks)}` };
      }),
      ...this.discord.world.messages.items.map((message) => {
        return { platform: 'discord', text: textOf(message) };
      }),
    ];
  }

  async stop(): Promise<void> {
    await Promise.all([this.slack.stop(), this.discord.stop()]);
    await rm(this.folder, { recursive: true, force: true });
  }

  private run(words: readonly string[], input: string): Run {
    const child = spawn(process.execPath, [MAIN, ...words], { cwd: this.folder, env: this.env });
    child.stdin.on('error', () => undefined).end(input);
    return { ended: endOf(child), kill: () => void child.kill('SIGKILL') };
  }
}

function endOf(child: ChildProcess): Promise<Ended> {
  let output = '';
  let errors = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  return new Promise((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, output, errors }));
  });
}
