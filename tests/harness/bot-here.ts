/** The program's own code in this process, in an environment of its own: all but what `main.ts` does with a process. */
import { Readable, Writable } from 'node:stream';
import { PLATFORMS } from '../../src/cli/platforms.ts';
import { runProgram } from '../../src/cli/program.ts';
import type { Shell } from '../../src/cli/shell.ts';
import { subcommands } from '../../src/cli/subcommands.ts';
import type { RunningBot, Surroundings } from './bot-process.ts';
import { Log } from './log.ts';

/**
 * Starts the program here with these variables. A process of its own costs two seconds of a core, most of them to load
 * what is loaded here already: what only a process can show, the contract suites ask of one.
 */
export function startBotHere(
  env: Readonly<Record<string, string>>,
  { cwd, args = [] }: Surroundings,
): RunningBot {
  const lines = new Log<string>();
  const stopping = new AbortController();
  let isAlive = true;
  const shell = {
    environment: env,
    called: cwd,
    input: Readable.from([]),
    output: linesInto(lines),
    errors: linesInto(lines),
    clock: () => new Date(),
    timeZone: 'UTC',
    stopping: () => stopping.signal,
  } satisfies Shell;
  const program = { subcommands: subcommands(PLATFORMS), version: '0.0.0' };
  const exited = runProgram(args, program, shell)
    .then((code) => ({ code, signal: null }))
    .finally(() => {
      isAlive = false;
    });
  return {
    lines,
    exited,
    isAlive: () => isAlive,
    async stop() {
      const begun = performance.now();
      stopping.abort();
      return { ...(await exited), milliseconds: performance.now() - begun };
    },
  };
}

/** What `footnote feedback` lists. */
export async function feedbackIn(env: Readonly<Record<string, string>>, folder: string): Promise<string> {
  const run = startBotHere(env, { cwd: folder, args: ['feedback'] });
  await run.exited;
  return run.lines.items.join('\n');
}

/** What is written, line by line. */
function linesInto(lines: Log<string>): Writable {
  let rest = '';
  return new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done) {
      const parts = (rest + text).split('\n');
      rest = parts.pop() ?? '';
      for (const part of parts) lines.push(part);
      done();
    },
  });
}
