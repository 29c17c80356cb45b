import type { CommandContext } from './command.ts';
import { typedDate } from './dates/typed-date.ts';
import { UserError } from './errors.ts';
import type { DateValue } from './model.ts';

/**
 * A date option as a value, null where it was not given.
 * Throws a UserError where the words are no date.
 */
export function dateOption(
  name: string,
  args: Readonly<Record<string, string>>,
  { now, caller }: CommandContext,
): DateValue | null {
  const typed = args[name]?.trim() ?? '';
  if (typed === '') return null;
  const value = typedDate(typed, { now, timeZone: caller.timeZone, language: caller.language });
  if (value !== null) return value;
  throw new UserError(`“${typed}” is not a date for ${name}.`, {
    hint: `Write it as ${name}:2026, ${name}:2026-05 or ${name}:2026-05-12`,
  });
}
