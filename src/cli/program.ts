/** The command line: subcommands, and every chat command once. */
import { Command as Commander, CommanderError } from 'commander';
import { COMMANDS } from '../../commands/index.ts';
import { UserError } from '../errors.ts';
import { commandNamed, unknownCommand } from '../invocation.ts';
import { chat } from './chat.ts';
import { momentOf } from './moment.ts';
import { errorLine, failureText, print, printJson } from './print.ts';
import type { ExitCode, Shell, Subcommand, SubcommandOptions } from './shell.ts';

/** What the whole program is made of. */
export interface ProgramParts {
  /** The first one is run where none is named. */
  readonly subcommands: readonly Subcommand[];
  readonly version: string;
}

/**
 * Runs the arguments (without the program's own name) and gives the exit code. Never throws: a failure is told on
 * standard error, with `--json` on standard output.
 */
export async function runProgram(
  words: readonly string[],
  parts: ProgramParts,
  shell: Shell,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = build(parts, shell, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    return tell(error, words, shell);
  }
}

function build(
  { subcommands, version }: ProgramParts,
  shell: Shell,
  ended: (code: ExitCode) => void,
): Commander {
  const program = configured(new Commander('footnote'), shell)
    .description("Answers with the documents' own sentences, each with its citation.")
    .version(version, '--version')
    .helpCommand(false)
    .option('--data <folder>', 'folder of the database (default: FOOTNOTE_DATA, or data)')
    .option('--no-sync', 'answer from what is there, without reading the folders of CORPUS first')
    .option('--now <moment>', 'an ISO date or instant that stands for the present')
    .option('--json', 'results as JSON');
  for (const subcommand of subcommands) add(subcommand, program, shell, ended);
  for (const command of COMMANDS) add(chat(command), program, shell, ended).allowUnknownOption();
  const [first] = subcommands;
  program.argument('[words...]').action(async ([word]: string[]) => {
    if (word !== undefined) throw unknownWord(word, subcommands);
    if (first) ended(await first.run([], optionsOf(program, {}), shell));
  });
  return program;
}

function add(
  { name, description, operands, options, run }: Subcommand,
  program: Commander,
  shell: Shell,
  ended: (code: ExitCode) => void,
): Commander {
  const command = configured(program.command(`${name} ${operands}`.trim()), shell).description(description);
  for (const [flags, meaning] of options) command.option(flags, meaning);
  return command.action(async () => {
    ended(await run(command.args, optionsOf(program, command.opts()), shell));
  });
}

function configured(command: Commander, { output, errors }: Shell): Commander {
  return command.exitOverride().configureOutput({
    writeOut: (text) => void output.write(text),
    writeErr: (text) => void errors.write(text),
    outputError: () => undefined,
  });
}

function optionsOf(program: Commander, own: SubcommandOptions['own']): SubcommandOptions {
  const { json = false, data, sync = true, now } = program.opts<Record<string, string | boolean>>();
  return {
    json: json === true,
    data: typeof data === 'string' ? data : null,
    sync: sync !== false,
    now: typeof now === 'string' ? momentOf(now) : null,
    own,
  };
}

function unknownWord(word: string, subcommands: readonly Subcommand[]): UserError {
  if (word.startsWith('/')) {
    const name = word.slice(1);
    if (commandNamed(name, COMMANDS)) {
      return new UserError(`Leave out the slash: footnote ${name}`);
    }
  }
  const names = subcommands.map(({ name }) => name);
  const { hint } = unknownCommand(word.replace(/^\//u, ''), COMMANDS);
  const fallback = `Subcommands: ${names.join(', ')}; chat commands: ${COMMANDS.map(({ name }) => name).join(', ')}.`;
  return new UserError(`There is no subcommand ${word.slice(0, 40)}.`, {
    hint: hint?.startsWith('Did') ? hint.replaceAll('/', 'footnote ') : fallback,
  });
}

/** Wrong use is the asker's mistake; help and version are none. */
async function tell(error: unknown, words: readonly string[], shell: Shell): Promise<ExitCode> {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const shown = error instanceof CommanderError ? wrongUse(error) : error;
  if (words.includes('--json')) await printJson(shell.output, errorLine(shown));
  else await print(shell.errors, failureText(shown));
  return shown instanceof UserError ? 2 : 1;
}

function wrongUse({ message }: CommanderError): UserError {
  return new UserError(message.replace(/^error: /u, ''), { hint: 'footnote --help shows the usage.' });
}
