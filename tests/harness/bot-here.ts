/** A bot in this process, and what the program lists of its database. */
import { Writable } from 'node:stream';
import type { RunningBot, Surroundings } from './bot-process.ts';
import { Log } from './log.ts';
import { runHere } from './program-here.ts';

/** Starts the program here with these variables. What only a process can show, the contract suites ask of one. */
export function startBotHere(
  environment: Readonly<Record<string, string>>,
  { cwd: folder, args = [] }: Surroundings,
): RunningBot {
  const lines = new Log<string>();
  const stopping = new AbortController();
  let isAlive = true;
  const [output, errors] = [linesInto(lines), linesInto(lines)];
  const exited = runHere(args, { environment, folder, output, errors, stopping: stopping.signal })
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
