/** The real program as a child process, in an environment of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { Log } from './log.ts';

/** How a process ended. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A running bot, in a process of its own or in the one that tests it. */
export interface RunningBot {
  /** What it wrote, line by line, on both streams. */
  readonly lines: Log<string>;
  readonly exited: Promise<Exit>;
  isAlive(): boolean;
  /** As SIGTERM asks for it. */
  stop(): Promise<Exit & { readonly milliseconds: number }>;
}

/** Where a bot is started, and with which words. */
export interface Surroundings {
  readonly cwd: string;
  readonly args?: readonly string[];
}

/** Starts a bot with these variables and nothing else of ours. */
export type StartBot = (env: Readonly<Record<string, string>>, surroundings: Surroundings) => RunningBot;

/** A process that can be measured. */
export interface BotProcess extends RunningBot {
  /** Resident memory in megabytes (Linux). */
  memory(): number;
  /** Milliseconds of processor time so far, all threads together (Linux). */
  cpu(): number;
  kill(): void;
}

/** The compiled program; another build is named by FOOTNOTE_MAIN. */
const MAIN = process.env.FOOTNOTE_MAIN ?? join(PACKAGE_ROOT, 'dist', 'src', 'main.js');

const LONGEST_STOP = 10_000;

/** Starts the compiled program as a process of its own. */
export function startBot(
  env: Readonly<Record<string, string>>,
  { cwd, args = [] }: Surroundings,
): BotProcess {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: cwd, TZ: 'UTC', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines = new Log<string>();
  for (const stream of [child.stdout, child.stderr]) feed(stream, lines);
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => {
      process.off('exit', kill);
      resolve({ code, signal });
    });
  });
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  return {
    lines,
    exited,
    isAlive,
    memory: () => memoryOf(child),
    cpu: () => cpuOf(child),
    stop: () => stop(child, exited),
    kill,
  };
}

function feed(stream: NodeJS.ReadableStream | null, lines: Log<string>): void {
  let rest = '';
  stream?.setEncoding('utf8');
  stream?.on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) lines.push(part);
  });
}

/** SIGTERM, and SIGKILL after ten seconds. */
async function stop(child: ChildProcess, exited: Promise<Exit>): Promise<Exit & { milliseconds: number }> {
  const begun = performance.now();
  const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_STOP);
  child.kill('SIGTERM');
  const exit = await exited;
  clearTimeout(timer);
  return { ...exit, milliseconds: performance.now() - begun };
}

function memoryOf({ pid }: ChildProcess): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** Ticks of a hundredth of a second, in user and in kernel mode; the name before them may hold spaces. */
function cpuOf({ pid }: ChildProcess): number {
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user = 0, kernel = 0] = after.split(' ').slice(11, 13).map(Number);
  return (user + kernel) * 10;
}
