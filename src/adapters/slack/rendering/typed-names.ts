/** Slack keeps names such as /who for itself: what speaks of commands says here what can be typed here. */
import type { Answer } from '../../../answer/answer.ts';
import type { Bot } from '../../../bot.ts';
import type { SlackSettings } from '../settings.ts';
import { FALLBACK_PREFIX } from './command-text.ts';
import { RESERVED_NAMES } from './limits.ts';

/** A command as help and hints write it: after a gap or an opening mark, before the end of the word. */
const COMMAND = /(?<=^|[\s(“"])\/([a-z]{1,32})(?![\w/-])/gu;

/** What may be left out, in a list of commands: on a phone it buries what they are for. `/fn-help who` tells it. */
const OPTIONS = /(?<=^\/[^·]{0,80})(?: \[[a-z]{1,20}\])+(?= ·)/u;

/** The name under which a command is offered in Slack. */
export function slackName(command: string, prefix: string): string {
  const name = `${prefix}${command}`;
  return RESERVED_NAMES.has(name) ? FALLBACK_PREFIX + name : name;
}

/**
 * An answer in Footnote's own words with its commands as they are typed in Slack: `/fn-who Rocha Moya`. Answers that
 * quote are left as they are, and so are invocations.
 */
export function withTypedNames(
  answer: Answer,
  { commands }: Pick<Bot, 'commands'>,
  { prefix }: Pick<SlackSettings, 'prefix'>,
): Answer {
  if (answer.outcome !== 'notice' || answer.citations.length > 0) return answer;
  const names = new Set(commands.map(({ name }) => name));
  const isOverview = answer.invocation.command === 'help' && answer.invocation.args.command === undefined;
  const typed = (text: string): string =>
    (isOverview ? text.replace(OPTIONS, '') : text).replaceAll(COMMAND, (whole, name: string) =>
      names.has(name) ? `/${slackName(name, prefix)}` : whole,
    );
  return {
    ...answer,
    title: typed(answer.title),
    ...(answer.titleMark !== undefined && { titleMark: typed(answer.titleMark) }),
    sections: answer.sections.map(({ heading, lines }) => ({
      heading,
      lines: lines.map((line) => (line.marks ? line : { ...line, text: typed(line.text) })),
    })),
  };
}
