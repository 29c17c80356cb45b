import type { Answer } from '../../answer/answer.ts';
import { viewWordsIn } from '../../answer/words-view.ts';
import type { Bot } from '../../bot.ts';
import { FALLBACK_PREFIX, UMBRELLA } from './command-text.ts';
import { RESERVED_NAMES } from './limits.ts';
import type { SlackSettings } from './settings.ts';

/** A command as help and hints write it. */
const COMMAND = /(?:^|\s)\/[a-z]/u;

/** Slack keeps names such as /who for itself, so what speaks of commands says under which name they are typed here. */
export function helpNotes(
  { outcome, title, sections }: Answer,
  { commands }: Pick<Bot, 'commands'>,
  { prefix }: Pick<SlackSettings, 'prefix'>,
): readonly string[] {
  const [first] = commands;
  const lines = sections.flatMap((section) => section.lines.map(({ text }) => text));
  if (!first || outcome !== 'notice' || ![title, ...lines].some((text) => COMMAND.test(text))) return [];
  return [viewWordsIn('en').typedHere(`/${UMBRELLA} ${first.name}`, `/${slackName(first.name, prefix)}`)];
}

/** The name under which a command is offered in Slack. */
export function slackName(command: string, prefix: string): string {
  const name = `${prefix}${command}`;
  return RESERVED_NAMES.has(name) ? FALLBACK_PREFIX + name : name;
}
