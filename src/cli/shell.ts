/** What a subcommand is given of the world outside: streams, environment, clock. Only `main.ts` fills it from the process. */
import type { Readable, Writable } from 'node:stream';
import type { Environment } from '../config.ts';

/** The surroundings of one run of the program. */
export interface Shell {
  readonly environment: Environment;
  /** The folder where the command was called: relative paths count from it. */
  readonly called: string;
  readonly input: Readable & { readonly isTTY?: boolean };
  /** Results, and nothing else. */
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** Everything else. */
  readonly errors: Writable & { readonly isTTY?: boolean };
  readonly clock: () => Date;
  /** IANA name of the machine's time zone. */
  readonly timeZone: string;
  /** Asks for the end: from its first use on, SIGTERM and SIGINT abort it instead of killing the process. */
  readonly stopping: () => AbortSignal;
}

/** What a subcommand ends with: 0 answered, 1 our failure, 2 wrong use, 3 ingest done with files refused. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Options that every subcommand takes. */
export interface CommonOptions {
  readonly json: boolean;
  /** Folder of the database; null: the configured one. */
  readonly data: string | null;
  readonly sync: boolean;
  /** The clock, where `--now` sets it. */
  readonly now: Date | null;
}

/** One subcommand: a file of its own and a line in `subcommands.ts`. */
export interface Subcommand {
  readonly name: string;
  readonly description: string;
  /** As commander writes them: `<path...>`. */
  readonly operands: string;
  /** Options of its own: flags and what they mean. */
  readonly options: readonly (readonly [flags: string, description: string])[];
  run(words: readonly string[], options: SubcommandOptions, shell: Shell): Promise<ExitCode>;
}

/** The common options, and the subcommand's own as typed. */
export interface SubcommandOptions extends CommonOptions {
  readonly own: Readonly<Record<string, string | boolean | undefined>>;
}
