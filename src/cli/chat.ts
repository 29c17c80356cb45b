import { renderPlain } from '../adapters/plain/render-plain.ts';
import type { Invocation } from '../answer/answer.ts';
import { pages } from '../answer/page/page.ts';
import { WHOLE_ANSWER } from '../answer/page/page-budget.ts';
import { wordsIn } from '../answer/words/words.ts';
import type { Bot } from '../bot.ts';
import type { Caller, Command } from '../command.ts';
import { UserError } from '../errors.ts';
import { quoted } from '../invocation/quoting.ts';
import { operator } from './caller.ts';
import { coloursOn } from './colours.ts';
import { print, printJson } from './print.ts';
import { openSession } from './session.ts';
import type { ExitCode, Shell, Subcommand } from './shell.ts';
import { terminalLanguage } from './terminal-language.ts';

/** A chat command as a subcommand: asked once, the whole answer on standard output. */
export function chat(command: Command): Subcommand {
  return {
    name: command.name,
    description: command.description,
    operands: '[words...]',
    options: [],
    async run(words, options, shell) {
      const session = await openSession(options, shell);
      try {
        const text = typedLine(command, words);
        const { invocation } = await session.bot.understand(text, callerAt(shell));
        return await answerOnce(session.bot, invocation, options.json, shell);
      } finally {
        await session.close();
      }
    },
  };
}

async function answerOnce(bot: Bot, invocation: Invocation, json: boolean, shell: Shell): Promise<ExitCode> {
  const attempt = await bot.attempt(invocation, callerAt(shell));
  if ('failure' in attempt) {
    const { fault, message, hint } = attempt.failure;
    if (fault === 'asker') throw new UserError(message, hint === null ? {} : { hint });
    throw new Error(message);
  }
  if (json) {
    await printJson(shell.output, attempt.answer);
    return 0;
  }
  const { answer } = attempt;
  const words = wordsIn(terminalLanguage(shell.environment));
  const rendered = pages(answer, WHOLE_ANSWER, words).map((page) =>
    renderPlain(answer, page, { colour: coloursOn(shell), buttons: false }, words),
  );
  await print(shell.output, `${rendered.join('\n\n')}\n`);
  return 0;
}

function callerAt({ timeZone, environment }: Shell): Caller {
  return operator(timeZone, terminalLanguage(environment));
}

/**
 * The words as they would be typed in chat. The shell has taken quotation marks away: an option's value gets its own
 * back, and so does one of several words of a search, where it was a phrase.
 */
function typedLine({ name, options }: Command, words: readonly string[]): string {
  const isText = options[0]?.kind === 'text';
  const typed = words.map((word) => {
    if (!/\s/u.test(word)) return word;
    const [, option, value = ''] = /^([\p{L}_-]+):(.*)$/su.exec(word) ?? [];
    const isPair = options.some((known) => known.name === option);
    if (isPair) return `${option}:${quoted(value)}`;
    return isText && words.length > 1 && !word.includes('"') ? `"${word}"` : word;
  });
  return [`/${name}`, ...typed].join(' ');
}
