import type { Writable } from 'node:stream';
import { UserError } from '../errors.ts';

/** Writes text and waits while the reader is slower than we are. A reader that went away is no failure. */
export async function print(output: Writable, text: string): Promise<void> {
  if (output.destroyed || output.writableEnded || output.write(text)) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      for (const event of ['drain', 'close', 'error']) output.off(event, done);
      resolve();
    };
    for (const event of ['drain', 'close', 'error']) output.once(event, done);
  });
}

/** One line of JSON. */
export function printJson(output: Writable, value: unknown): Promise<void> {
  return print(output, `${JSON.stringify(value)}\n`);
}

/** A failure as machines are told it. */
export interface ErrorLine {
  readonly error: { readonly message: string; readonly hint: string | null };
}

/** The asker's mistake as written; anything else in general words, for its own may hold what was asked. */
export function errorLine(error: unknown): ErrorLine {
  if (error instanceof UserError) return { error: { message: error.message, hint: error.hint } };
  const message = error instanceof Error ? error.message : String(error);
  return { error: { message, hint: null } };
}

/** A failure as people are told it: the message, then what to do about it. */
export function failureText(error: unknown): string {
  const { message, hint } = errorLine(error).error;
  return hint === null ? `${message}\n` : `${message}\n${hint}\n`;
}
