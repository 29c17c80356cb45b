import type { CommandContext, CommandOption } from '../command.ts';
import { addDays, intervalOf } from '../dates/date-value.ts';
import { todayIn } from '../dates/typed-date.ts';
import type { DateValue } from '../model.ts';
import { fold } from '../text.ts';
import { type Faults, reportFault } from './failures.ts';

/** What is being typed is a name or a word; longer text is not completed. */
const LONGEST_TYPED = 100;

/** Completions for an option as it is typed, under the caller's scope. Never throws: then there are none. */
export async function suggest(
  { kind, choices }: CommandOption,
  typed: string,
  { corpus, scope, commands, now, caller }: CommandContext,
  limit: number,
  faults: Faults,
): Promise<readonly string[]> {
  if (typed.length > LONGEST_TYPED) return [];
  try {
    if (kind === 'name' || kind === 'topic' || kind === 'source') {
      return await corpus.suggest(kind, typed, scope, limit);
    }
    if (kind === 'since') return recentDays(typed, todayIn(now, caller.timeZone)).slice(0, limit);
    const fixed = kind === 'command' ? commands.map(({ name }) => name) : (choices ?? []);
    const begun = fold(typed.replace(/^\//u, ''));
    return fixed.filter((choice) => fold(choice).startsWith(begun)).slice(0, limit);
  } catch (error) {
    reportFault('completion failed', error, null, faults);
    return [];
  }
}

/** Days back from today, and the first of this month: what is asked for as new. */
const RECENT = [0, -1, -2, -7, -14, -30];

function recentDays(typed: string, today: DateValue): readonly string[] {
  const month = intervalOf(today.slice(0, 7)).from;
  const days = [...new Set([...RECENT.map((back) => addDays(today, back)), month])].sort().reverse();
  return days.filter((day) => day.startsWith(typed.trim()));
}
