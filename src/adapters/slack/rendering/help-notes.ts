import type { Answer } from '../../../answer/answer.ts';
import { viewWordsIn } from '../../../answer/words/words-view.ts';
import type { Bot } from '../../../bot.ts';
import type { Language } from '../../../model.ts';
import type { SlackSettings } from '../settings.ts';
import { UMBRELLA } from './command-text.ts';
import { slackName } from './typed-names.ts';

/** Below help: where the options are, the name that always works, and how to show an answer to everybody. */
export function helpNotes(
  { invocation }: Answer,
  { commands }: Pick<Bot, 'commands'>,
  { prefix }: Pick<SlackSettings, 'prefix'>,
  language: Language,
): readonly string[] {
  const [first] = commands;
  if (!first || invocation.command !== 'help') return [];
  return [viewWordsIn(language).typedHere(`/${UMBRELLA} ${first.name}`, `/${slackName('help', prefix)}`)];
}
