import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { settingNames } from '../../src/config.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { runHere } from '../harness/program-here.ts';

/** The compiled program: what users run. `npm test` builds it before. */
export const PROGRAM = join(PACKAGE_ROOT, 'dist', 'src', 'main.js');

/** How the program is run. */
export interface Run {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

/** What a run ended with. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A command as a process of its own; ended with the test at the latest. Nothing of the surrounding npm reaches it. */
export function launch(
  command: string,
  words: readonly string[],
  run: Run = {},
): ChildProcessWithoutNullStreams {
  const child = spawn(command, words, {
    cwd: run.folder ?? PACKAGE_ROOT,
    env: { ...bareEnvironment(), ...run.environment },
    detached: true,
  });
  // Writing to a program that has ended is no failure of the test.
  child.stdin.on('error', () => undefined);
  onTestFinished(() => endGroup(child.pid));
  return child;
}

/** Runs the program to its end. */
export function footnote(words: readonly string[], run: Run = {}): Promise<Ended> {
  return toEnd(launch(process.execPath, [PROGRAM, ...words], run), run.input ?? '');
}

/** The same in this process, with streams and an environment of its own, for what needs no process to be seen. */
export async function inProcess(words: readonly string[], run: Run = {}): Promise<Ended> {
  const [output, errors] = [sink(), sink()];
  const code = await runHere(words, {
    environment: { ...bareEnvironment(), ...run.environment },
    folder: run.folder ?? PACKAGE_ROOT,
    input: run.input ?? '',
    output: output.stream,
    errors: errors.stream,
  });
  return { code, output: output.text(), errors: errors.text() };
}

function sink(): { readonly stream: Writable; readonly text: () => string } {
  const parts: Buffer[] = [];
  const stream = new Writable({
    write(part: Buffer, _encoding, done) {
      parts.push(part);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(parts).toString() };
}

/** Feeds a process its input and waits for its end. */
export async function toEnd(child: ChildProcessWithoutNullStreams, input: string): Promise<Ended> {
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output, errors };
}

/** Whether any process of a launched one's group is still there. */
export function isAlive(child: ChildProcessWithoutNullStreams): boolean {
  try {
    process.kill(-(child.pid ?? 0), 0);
    return true;
  } catch {
    return false;
  }
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended, as it should.
  }
}

/** Without the settings and the language of whoever runs the tests, also those of a file .env in the package's folder. */
function bareEnvironment(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'TZ'];
  const unset = settingNames().filter((name) => !WITH_DEFAULT.has(name));
  return {
    ...Object.fromEntries(unset.map((name) => [name, ''])),
    ...Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
  };
}

/** Empty means something else than unset for these. */
const WITH_DEFAULT = new Set(['CORPUS', 'FOOTNOTE_DATA']);
