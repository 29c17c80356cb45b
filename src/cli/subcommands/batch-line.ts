import type { Answer, Invocation } from '../../answer/answer.ts';
import type { Bot } from '../../bot.ts';
import type { Caller } from '../../command.ts';
import { UserError } from '../../errors.ts';
import { callerFrom } from '../caller.ts';
import { momentOf } from '../moment.ts';
import { type ErrorLine, errorLine } from '../print.ts';

/** One line of what `batch` gives back. */
export type BatchResult = { readonly id: unknown; readonly ms: number } & (
  | { readonly answer: Answer }
  | ErrorLine
);

/** What a line of `batch` asks. */
export interface BatchQuestion {
  readonly id: unknown;
  /** Typed text, or the invocation itself. */
  readonly asked: string | Invocation;
  readonly caller: Caller;
  /** Null: the present moment. */
  readonly now: Date | null;
}

/** A line of `batch`, read; a bad line is an error with its id, where it has one. */
export function readBatchLine(
  line: string,
  timeZone: string,
): BatchQuestion | (ErrorLine & { readonly id: unknown }) {
  let id: unknown = null;
  try {
    const value = objectFrom(line);
    id = value.id ?? null;
    const now = value.now === undefined || value.now === null ? null : momentOf(String(value.now));
    return { id, asked: askedIn(value), caller: callerFrom(value.caller, timeZone), now };
  } catch (error) {
    return { id, ...errorLine(error) };
  }
}

/** The answer to one question, with the milliseconds that it took. Never throws. */
export async function answerBatchLine({ id, asked, caller }: BatchQuestion, bot: Bot): Promise<BatchResult> {
  const start = performance.now();
  const invocation = typeof asked === 'string' ? (await bot.understand(asked, caller)).invocation : asked;
  const attempt = await bot.attempt(invocation, caller);
  const ms = milliseconds(performance.now() - start);
  if ('answer' in attempt) return { id, ms, answer: attempt.answer };
  const { message, hint } = attempt.failure;
  return { id, ms, error: { message, hint } };
}

/** Microseconds are noise to whoever reads the line. */
function milliseconds(time: number): number {
  return Math.round(time * 100) / 100;
}

type Fields = Readonly<Record<string, unknown>>;

/** A JSON object from a line. Throws a UserError for anything else. */
export function objectFrom(line: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new UserError('The line is not JSON.', { hint: 'One JSON object a line.', cause: error });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new UserError('The line is not a JSON object.', { hint: 'One JSON object a line.' });
}

function askedIn({ text, command, args }: Fields): string | Invocation {
  if (typeof text === 'string') return text;
  if (typeof command !== 'string') {
    throw new UserError('The line asks nothing.', {
      hint: 'It needs "text", or "command" with "args".',
    });
  }
  if (args !== undefined && (typeof args !== 'object' || args === null || Array.isArray(args))) {
    throw new UserError('"args" is not an object of options.');
  }
  const given = Object.entries(args ?? {}).filter(([, value]) => value !== null);
  return { command: command.replace(/^\//u, ''), args: Object.fromEntries(given.map(argument)) };
}

/** Numbers and booleans are what a script naturally writes for some options. */
function argument([name, value]: [string, unknown]): [string, string] {
  if (typeof value === 'string') return [name, value];
  if (typeof value === 'number' || typeof value === 'boolean') return [name, String(value)];
  throw new UserError(`args.${name} is not a string.`);
}
