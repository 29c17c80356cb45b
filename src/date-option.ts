import type { CommandContext, CommandOption } from './command.ts';
import type { Freshness } from './corpus/corpus.ts';
import { startOf } from './dates/day-start.ts';
import { typedDate } from './dates/typed-date.ts';
import { UserError } from './errors.ts';
import { mistake } from './mistakes.ts';
import type { DateValue, Since } from './model.ts';

/** The option of every command that lists: only what is new here. An event's date is `from` and `to`. */
export const SINCE: CommandOption = {
  name: 'since',
  kind: 'since',
  description: 'Only what is new here since a date or a change such as #312',
};

/** A change, with its mark or alone; four digits alone are a year. `+312` leaves the first syncs of folders out. */
const CHANGE = /^(?:[#+]\d{1,15}|(?!(?:19|20)\d{2}$)\d{1,15})$/u;

/**
 * A date option as a value, null where it was not given.
 * Throws a UserError where the words are no date.
 */
export function dateOption(
  name: string,
  args: Readonly<Record<string, string>>,
  { now, caller }: Pick<CommandContext, 'now' | 'caller'>,
): DateValue | null {
  const typed = args[name]?.trim() ?? '';
  if (typed === '') return null;
  const value = typedDate(typed, { now, timeZone: caller.timeZone, language: caller.language });
  if (value !== null) return value;
  throw mistake('noDate', typed, name);
}

/**
 * `since` as a moment of arrival, null where it was not given: a date begins with its first day where the asker is.
 * Throws a UserError where it is neither a date nor a change, and for a date that has not begun.
 */
export function sinceOption(
  args: Readonly<Record<string, string>>,
  context: Pick<CommandContext, 'now' | 'caller'>,
): Since | null {
  const typed = args.since?.trim() ?? '';
  if (typed === '') return null;
  if (CHANGE.test(typed)) return sinceChange(typed);
  const value = sinceDate(typed, args, context);
  const instant = startOf(value, context.caller.timeZone);
  if (instant > context.now.toISOString()) {
    throw mistake('stillAhead', value);
  }
  return { value, change: null, instant, bulk: true };
}

/** What is new since the moment of `since`, null where it was not given. Throws as `sinceOption` does. */
export async function freshnessAsked(
  args: Readonly<Record<string, string>>,
  context: CommandContext,
): Promise<Freshness | null> {
  const since = sinceOption(args, context);
  return since && context.corpus.freshness(since, context.scope);
}

function sinceChange(typed: string): Since {
  const change = Number(typed.replace(/^[#+]/u, ''));
  const bulk = !typed.startsWith('+');
  return { value: `${bulk ? '#' : '+'}${change}`, change, instant: null, bulk };
}

function sinceDate(
  typed: string,
  args: Readonly<Record<string, string>>,
  context: Pick<CommandContext, 'now' | 'caller'>,
): DateValue {
  try {
    const value = dateOption('since', args, context);
    if (value !== null) return value;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  throw mistake('noMoment', typed);
}
