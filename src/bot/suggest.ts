import type { CommandContext, CommandOption } from '../command.ts';
import { fold } from '../text.ts';
import { type Faults, reportFault } from './failures.ts';
import { suggestWhen } from './suggest-when.ts';

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
    const when = suggestWhen(kind, typed, { now, caller });
    if (when) return when.slice(0, limit);
    const fixed = kind === 'command' ? commands.map(({ name }) => name) : (choices ?? []);
    const begun = fold(typed.replace(/^\//u, ''));
    return fixed.filter((choice) => fold(choice).startsWith(begun)).slice(0, limit);
  } catch (error) {
    reportFault('completion failed', error, null, faults);
    return [];
  }
}
