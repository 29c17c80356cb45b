import type { Bot } from '../../bot.ts';
import type { Caller, Command, CommandOption } from '../../command.ts';

/** What readline wants: completions, and the end of the line that they replace. */
export type Completion = readonly [completions: string[], typed: string];

/** As many as one looks through. */
const MOST_OFFERED = 20;

/** Completes a command's name, an option's value, or a bare name. Never throws. */
export async function complete(line: string, bot: Bot, caller: Caller): Promise<Completion> {
  const [, word = '', rest] = /^\s*(\/?[^\s/]*)(?:\s+(.*))?$/su.exec(line) ?? [];
  if (rest === undefined && word.startsWith('/')) return commandNames(word, bot.commands);
  const command = bot.commands.find(({ name }) => `/${name}` === word || name === word);
  if (command && rest !== undefined) return value(command, rest, bot, caller);
  const named = bot.commands.flatMap(({ options }) => options).find(({ kind }) => kind === 'name');
  return named ? offer(named, line.trimStart(), bot, caller) : [[], line];
}

function commandNames(typed: string, commands: readonly Command[]): Completion {
  const names = commands.map(({ name }) => `/${name} `);
  return [names.filter((name) => name.startsWith(typed)), typed];
}

/** The pair that is being typed, else the first option. */
async function value({ options }: Command, rest: string, bot: Bot, caller: Caller): Promise<Completion> {
  const [, name, begun = ''] = /(?:^|\s)([\p{L}_-]+):"?([^:"]*)$/u.exec(rest) ?? [];
  const paired = options.find((option) => option.name === name);
  if (paired) return offer(paired, begun, bot, caller);
  const [first] = options;
  return first ? offer(first, rest, bot, caller) : [[], rest];
}

async function offer(option: CommandOption, typed: string, bot: Bot, caller: Caller): Promise<Completion> {
  if (typed.trim() === '' && option.kind !== 'choice' && option.kind !== 'command') return [[], typed];
  return [[...(await bot.suggest(option, typed, caller, MOST_OFFERED))], typed];
}
