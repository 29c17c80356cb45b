import { Readable, type Writable } from 'node:stream';
import { PLATFORMS } from '../../src/cli/platforms.ts';
import { runProgram } from '../../src/cli/program.ts';
import type { ExitCode, Shell } from '../../src/cli/shell.ts';
import { subcommands } from '../../src/cli/subcommands.ts';

/** What a run of the program is given in the place of a process's own. */
export interface Here {
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly input?: string;
  readonly output: Writable;
  readonly errors: Writable;
  /** Stands for SIGTERM. */
  readonly stopping?: AbortSignal;
}

/**
 * Runs the program's own code in this process: all but what `main.ts` does with a process. One of its own costs two
 * seconds of a core, most of them to load what is loaded here already: only what a process alone can show needs one.
 */
export function runHere(words: readonly string[], here: Here): Promise<ExitCode> {
  const { environment, folder, input = '', output, errors, stopping = new AbortController().signal } = here;
  const shell: Shell = {
    environment,
    called: folder,
    input: Readable.from([Buffer.from(input)]),
    output,
    errors,
    clock: () => new Date(),
    timeZone: 'UTC',
    stopping: () => stopping,
  };
  return runProgram(words, { subcommands: subcommands(PLATFORMS), version: '0.0.0' }, shell);
}
