import type { Answer, Invocation } from '../answer/answer.ts';
import { noticeWordsIn } from '../answer/words/words-notice.ts';
import type { Attempt } from '../bot.ts';
import type { CommandContext } from '../command.ts';
import { OperatorError, UserError } from '../errors.ts';
import { commandNamed, unknownCommand } from '../invocation.ts';
import { checkArguments } from './check-arguments.ts';
import { type Faults, reportFault } from './failures.ts';
import { type ReadingState, StillReadingError, stillReading, withReading } from './reading-state.ts';

/** What an attempt depends on beside the question. */
interface Timing {
  /** Milliseconds after which it is given up. */
  readonly timeLimit: number;
  readonly reading: () => ReadingState | null;
}

/** Runs an invocation in time. Never throws: what went wrong is the result. */
export async function attempt(
  invocation: Invocation,
  context: CommandContext,
  { timeLimit, reading }: Timing,
  faults: Faults,
): Promise<Attempt> {
  const words = noticeWordsIn(context.caller.language);
  const state = reading();
  try {
    const answer = await inTime(run(invocation, context), timeLimit);
    return { answer: state ? withReading(answer, state, words) : answer };
  } catch (error) {
    if (error instanceof StillReadingError && state)
      return { answer: stillReading(state, invocation, words) };
    if (error instanceof UserError && isForAsker(error, context)) {
      return { failure: { fault: 'asker', ...error.in(context.caller.language) } };
    }
    const reference = reportFault('a command failed', error, invocation, faults);
    if (error instanceof TimeLimitError) {
      const message = words.tooSlow(Math.round(timeLimit / 1000), reference);
      return { failure: { fault: 'ours', message, hint: words.tooSlowHint } };
    }
    return { failure: { fault: 'ours', message: words.failed(reference), hint: words.failedHint } };
  }
}

/** Whoever sits at the terminal runs the bot; in a chat the folders of the machine are nobody's business. */
function isForAsker(error: UserError, { caller }: CommandContext): boolean {
  return !(error instanceof OperatorError) || caller.platform === 'terminal';
}

async function run(invocation: Invocation, context: CommandContext): Promise<Answer> {
  const command = commandNamed(invocation.command, context.commands);
  if (!command) throw unknownCommand(invocation.command, context.commands);
  checkArguments(command, invocation.args);
  return command.run(invocation.args, context);
}

class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

/** The result, or an error once the time is over; the timer keeps no process alive. */
async function inTime<T>(work: Promise<T>, limit: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError(`no answer within ${limit} ms`)), limit);
    timer.unref();
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
