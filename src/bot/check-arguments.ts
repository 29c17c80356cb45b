import type { Command, CommandOption } from '../command.ts';
import type { UserError } from '../errors.ts';
import { mistake } from '../mistakes.ts';

/** A whole chat message may be an argument (Discord's longest is 4,000 characters); nobody types more. */
const LONGEST_TEXT = 4000;
/** Names, dates, sources and the rest: longer ones name nothing. */
const LONGEST_ARGUMENT = 300;

/** Throws a UserError for an option that the command does not have, a value that is too long or not among its choices. */
export function checkArguments(command: Command, args: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(args)) {
    const option = command.options.find((known) => known.name === name);
    if (!option) throw unknownOption(command, name);
    checkLength(option, value);
    checkChoice(option, value);
  }
}

function unknownOption({ name, options }: Command, typed: string): UserError {
  const known = options.map((option) => option.name);
  return mistake('unknownOption', name, typed.slice(0, LONGEST_ARGUMENT), known);
}

function checkLength({ name, kind }: CommandOption, value: string): void {
  const longest = kind === 'text' ? LONGEST_TEXT : LONGEST_ARGUMENT;
  if (value.length > longest) throw mistake('tooLong', name, value.length, longest);
}

function checkChoice({ name, choices }: CommandOption, value: string): void {
  if (choices && !choices.includes(value)) throw mistake('noChoice', name, value, choices);
}
