import { randomBytes } from 'node:crypto';
import type { Answer, Invocation } from '../answer/answer.ts';
import { label } from '../answer/compose.ts';
import type { Failure } from '../bot.ts';
import type { Command } from '../command.ts';
import { OperatorError } from '../errors.ts';
import { formatInvocation } from '../invocation.ts';
import type { Log } from '../log.ts';

/** Where faults are told, and how much of the question with them. */
export interface Faults {
  readonly log: Log;
  readonly logQueries: boolean;
  readonly commands: readonly Command[];
}

/** Bytes of a reference: eight letters that a reader can pass on by telephone. */
const REFERENCE_BYTES = 4;

/**
 * Logs a fault, without the asker; the invocation only where questions may be logged. Gives the reference under which
 * the line is found.
 */
export function reportFault(
  what: string,
  error: unknown,
  invocation: Invocation | null,
  { log, logQueries, commands }: Faults,
): string {
  const reference = randomBytes(REFERENCE_BYTES).toString('hex');
  const asked = logQueries && invocation ? { invocation: formatInvocation(invocation, commands) } : {};
  log.error(what, { reference, ...asked, ...describe(error, logQueries) });
  return reference;
}

/** A failure as an answer: one calm line, and what to do. */
export function failureAnswer({ message, hint }: Failure, invocation: Invocation): Answer {
  return {
    version: 1,
    outcome: 'notice',
    title: message,
    invocation,
    sections: hint === null ? [] : [{ heading: null, lines: [label(hint)] }],
    citations: [],
    actions: [],
    candidates: [],
    coverage: null,
    total: 0,
  };
}

/** An error's own message may repeat the question, so it is left out with it; what concerns the machine never does. */
function describe(error: unknown, whole: boolean): Readonly<Record<string, unknown>> {
  if (error instanceof OperatorError) return { error: error.name, message: error.message, hint: error.hint };
  if (!(error instanceof Error)) return { error: whole ? String(error) : typeof error };
  const stack = error.stack ?? '';
  const frames = stack.split('\n').filter((line) => line.startsWith('    at '));
  const cause = error.cause === undefined ? {} : { cause: describe(error.cause, whole) };
  return { error: error.name, ...(whole && { message: error.message }), stack: frames.join('\n'), ...cause };
}
