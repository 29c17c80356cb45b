#!/usr/bin/env node
/** The composition root: the only file that knows the process. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLATFORMS } from './cli/platforms.ts';
import { runProgram } from './cli/program.ts';
import type { Shell } from './cli/shell.ts';
import { subcommands } from './cli/subcommands.ts';
import { calledFrom } from './config/called-from.ts';
import { PACKAGE_ROOT } from './package-root.ts';

/** Milliseconds after which an end that was asked for is made, whatever still runs. */
const LONGEST_END = 9000;

loadEnvironmentFile();
tellUnhandled();
quietPipe();
process.exitCode = await runProgram(
  process.argv.slice(2),
  { subcommands: subcommands(PLATFORMS), version: version() },
  processShell(),
);
// A terminal or pipe that is still open to be read would keep the process.
process.stdin.destroy();

function processShell(): Shell {
  return {
    environment: process.env,
    called: calledFrom(process.env, process.cwd()),
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    clock: () => new Date(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    stopping,
  };
}

function stopping(): AbortSignal {
  const stop = new AbortController();
  const end = () => {
    stop.abort();
    setTimeout(() => process.exit(0), LONGEST_END).unref();
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  return stop.signal;
}

/** Settings may stand in a file `.env` of the working folder; what the environment sets outranks it. */
function loadEnvironmentFile(): void {
  try {
    process.loadEnvFile('.env');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) process.stderr.write(`The file .env cannot be read: ${String(error)}\n`);
  }
}

/** A promise that nobody waits for ends no process that others wait for an answer from. */
function tellUnhandled(): void {
  process.on('unhandledRejection', (error) => {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`Unhandled: ${stack}\n`);
  });
}

/** Whoever reads our results may stop early, as `head` does: that is no failure. */
function quietPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8'));
  return String((manifest as { readonly version: unknown }).version);
}
