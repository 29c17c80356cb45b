import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The program as compiled beside this bench. */
const PROGRAM = fileURLToPath(new URL('../src/main.js', import.meta.url));

/** A running command line that is asked line by line. */
export interface FootnoteProcess {
  /** Sends a line of JSON and waits for the line that answers it. */
  ask(question: object): Promise<Record<string, unknown>>;
  /** The resident set of the whole process in megabytes; null where the system does not tell. */
  residentMegabytes(): number | null;
  end(): Promise<void>;
}

/** Starts a subcommand of the command line on a data folder, without a corpus to keep in sync. */
export function startFootnote(words: readonly string[], data: string): FootnoteProcess {
  const child = spawned([...words, '--no-sync', '--data', data]);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    async ask(question) {
      child.stdin.write(`${JSON.stringify(question)}\n`);
      const line = await lines.next();
      if (line.done) throw new Error(`footnote ${words.join(' ')} ended without an answer`);
      return JSON.parse(line.value) as Record<string, unknown>;
    },
    residentMegabytes: () => residentOf(child.pid),
    async end() {
      child.stdin.end();
      await ended;
    },
  };
}

/** Takes a folder in and gives the report of `ingest --json`. */
export async function ingestFolder(folder: string, data: string): Promise<Record<string, unknown>> {
  const child = spawned(['ingest', folder, '--json', '--data', data]);
  child.stdin.end();
  let output = '';
  for await (const text of child.stdout.setEncoding('utf8')) output += text;
  return JSON.parse(output) as Record<string, unknown>;
}

function spawned(words: readonly string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [PROGRAM, ...words], { env: { ...process.env, CORPUS: '' } });
  child.stderr.resume();
  return child;
}

/** Linux tells the resident set of any process; elsewhere it is left out. */
function residentOf(pid: number | undefined): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
