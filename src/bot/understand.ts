import type { Understood } from '../bot.ts';
import type { Command, CommandContext } from '../command.ts';
import { UserError } from '../errors.ts';
import { commandNamed, parseInvocation, type Reading } from '../invocation.ts';
import { type Faults, reportFault } from './failures.ts';
import { knownName, nameAskedAbout } from './known-names.ts';
import { type Question, readQuestion } from './question.ts';
import { StillReadingError } from './reading-state.ts';

/**
 * A typed message as an invocation: a command word first (with or without a slash), else a known name, else a question
 * about exactly one known name, else a search. Never throws.
 */
export async function understand(
  text: string,
  context: CommandContext,
  reading: Reading,
  faults: Faults,
): Promise<Understood> {
  const typed = text.trim();
  if (typed === '' || typed === '/') return { invocation: { command: 'help', args: {} }, shared: false };
  const question = readQuestion(typed);
  if (typed.startsWith('/') || isBareCommand(typed, question, context.commands)) {
    return asCommand(typed, context.commands, reading);
  }
  const search = asCommand(`/search ${question?.about || typed}`, context.commands, reading);
  try {
    const name = await namedIn(typed, question, context);
    return name === null ? search : { invocation: { command: 'who', args: { name } }, shared: search.shared };
  } catch (error) {
    if (error instanceof StillReadingError) return search;
    reportFault('a message could not be looked up as a name', error, search.invocation, faults);
    return search;
  }
}

/** A word that is no command is kept as one: running it says so, with near names. */
function asCommand(typed: string, commands: readonly Command[], reading: Reading): Understood {
  const read = parseInvocation(typed, commands, reading);
  if (!(read instanceof UserError)) return read;
  const [word = ''] = /[^\s/]+/u.exec(typed) ?? [];
  return { invocation: { command: word, args: {} }, shared: false };
}

/** "who Rocha" is a command, "who is Rocha" and "who paid them?" are questions, "help me" is neither. */
function isBareCommand(typed: string, question: Question | null, commands: readonly Command[]): boolean {
  const [word = '', second] = typed.split(/\s+/u, 2);
  const command = commandNamed(word, commands);
  if (!command) return false;
  if (question?.opening.startsWith(word.toLowerCase()) && (question.marked || question.openingWords > 1)) {
    return false;
  }
  const takesCommand = command.options[0]?.kind === 'command';
  return (
    second === undefined || !takesCommand || commandNamed(second.replace(/^\//u, ''), commands) !== undefined
  );
}

async function namedIn(
  typed: string,
  question: Question | null,
  context: CommandContext,
): Promise<string | null> {
  if (!question) return knownName(withoutMarks(typed), context);
  return (await knownName(question.about, context)) ?? nameAskedAbout(question.about, context);
}

/** What a phone or a habit puts around a name. */
function withoutMarks(typed: string): string {
  return typed
    .replace(/\s*[-—–]{1,2}public\s*$/u, '')
    .replace(/[?!.]{1,10}$/u, '')
    .trim();
}
