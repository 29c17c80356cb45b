import type { Answer } from '../../answer/answer.ts';
import { viewWordsIn } from '../../answer/words-view.ts';
import type { Bot } from '../../bot.ts';
import { UMBRELLA } from './command-text.ts';

/** Below help: the name that always works, whatever other apps offer, and how to show an answer to everybody. */
export function helpNotes({ invocation }: Answer, { commands }: Pick<Bot, 'commands'>): readonly string[] {
  const [first] = commands;
  if (!first || invocation.command !== 'help') return [];
  return [viewWordsIn('en').typedHere(`/${UMBRELLA} ${first.name}`)];
}
