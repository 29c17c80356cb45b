import type { Answer } from '../../answer/answer.ts';
import { viewWordsIn } from '../../answer/words-view.ts';
import type { Bot } from '../../bot.ts';
import { FALLBACK_PREFIX, UMBRELLA } from './command-text.ts';
import { RESERVED_NAMES } from './limits.ts';
import type { SlackSettings } from './settings.ts';

/** Slack keeps names such as /who for itself, so help says under which name a command can be typed here. */
export function helpNotes(
  { invocation, outcome }: Answer,
  { commands }: Pick<Bot, 'commands'>,
  { prefix }: Pick<SlackSettings, 'prefix'>,
): readonly string[] {
  const [first] = commands;
  if (!first || invocation.command !== 'help' || outcome !== 'notice') return [];
  return [viewWordsIn('en').typedHere(`/${UMBRELLA} ${first.name}`, `/${slackName(first.name, prefix)}`)];
}

/** The name under which a command is offered in Slack. */
export function slackName(command: string, prefix: string): string {
  const name = `${prefix}${command}`;
  return RESERVED_NAMES.has(name) ? FALLBACK_PREFIX + name : name;
}
