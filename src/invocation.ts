/** Typed text and invocations: the same thing in two forms. Every invocation has one canonical text. */
import type { Invocation } from './answer/answer.ts';
import type { Command, CommandOption } from './command.ts';
import { UserError } from './errors.ts';
import { takeDateTails } from './invocation/date-tails.ts';
import { nearCommands } from './invocation/near-commands.ts';
import { isText, readPieces, type TextPiece } from './invocation/pieces.ts';
import { quoted } from './invocation/quoting.ts';
import { mistake } from './mistakes.ts';

/** What reading typed text needs to know beside the commands. */
export interface Reading {
  /** Whether words are a date, as the asker writes dates. */
  readonly isDate: (words: string) => boolean;
}

/** What was typed. */
export interface Typed {
  readonly invocation: Invocation;
  /** `--public` was typed: the answer is for all to see. */
  readonly shared: boolean;
}

/** An option value of these needs no quotation marks: no white space, no mark, nothing to escape. */
const PLAIN_VALUE = /^[^\s"“”\\]+$/u;

/** A command word, with or without a slash before it, and what follows. */
const COMMAND_WORD = /^\s*\/?([^\s/]+)\s*/u;

/**
 * Reads `/timeline extraditions from 2025 to:2026`. Pairs `name:value` of the command's own options are taken
 * first, then `from …` and `to …` at the end where they are dates; the rest is the first option. A text that names
 * no command is a UserError with near names.
 */
export function parseInvocation(
  text: string,
  commands: readonly Command[],
  reading: Reading,
): Typed | UserError {
  const [head = '', word = ''] = COMMAND_WORD.exec(text) ?? [];
  const command = commandNamed(word, commands);
  if (!command) return unknownCommand(word, commands);
  return { ...parseArguments(text.slice(head.length), command, reading) };
}

/** The command of this name, in any case. */
export function commandNamed(name: string, commands: readonly Command[]): Command | undefined {
  return commands.find((command) => command.name === name.toLowerCase());
}

/** The mistake of naming a command that there is not. */
export function unknownCommand(name: string, commands: readonly Command[]): UserError {
  const near = nearCommands(name, commands);
  return name === '' ? mistake('noCommand', near) : mistake('unknownCommand', shortened(name), near);
}

/**
 * The canonical text of an invocation, `/timeline extraditions from:2025`. Reading it gives the same invocation,
 * whenever and in whatever language it is read.
 */
export function formatInvocation(invocation: Invocation, commands: readonly Command[]): string {
  const { command, args } = invocation;
  const options = commandNamed(command, commands)?.options.map(({ name }) => name) ?? [];
  const others = Object.keys(args).filter((name) => !options.includes(name));
  const pairs = [...options, ...others].flatMap((name) => pairOf(name, args[name]));
  const [first = ''] = options;
  const typed = [`/${command}`, args[first] ?? '', ...pairs.slice(1)].filter(Boolean).join(' ');
  return args[first] && reads(typed, invocation, commands) ? typed : [`/${command}`, ...pairs].join(' ');
}

/** Whether a text says just this, read by someone for whom everything may be a date. */
function reads(text: string, { command, args }: Invocation, commands: readonly Command[]): boolean {
  const typed = parseInvocation(text, commands, { isDate: () => true });
  if (typed instanceof UserError || typed.shared) return false;
  const found = typed.invocation.args;
  const same = Object.keys(args).every((name) => found[name] === args[name]);
  return (
    typed.invocation.command === command && same && Object.keys(found).length === Object.keys(args).length
  );
}

function parseArguments(text: string, command: Command, reading: Reading): Typed {
  const pieces = readPieces(text, command.options, reading);
  const args: Record<string, string> = {};
  for (const piece of pieces) if (piece.kind === 'pair') args[piece.option] = piece.value;
  const tails = takeDateTails(pieces.filter(isText), command.options, args, reading);
  Object.assign(args, tails.args);
  const [first] = command.options;
  if (first && tails.rest.length > 0) {
    args[first.name] = [args[first.name] ?? '', restValue(tails.rest, first)].filter(Boolean).join(' ');
  }
  const shared = pieces.some(({ kind }) => kind === 'public');
  return { invocation: { command: command.name, args }, shared };
}

/** The rest as typed; one quoted argument without its marks, except where marks make it a phrase to look for. */
function restValue(rest: readonly TextPiece[], option: CommandOption): string {
  const [only, second] = rest;
  if (only && !second && only.whole !== null && !isPhrase(only.whole, option)) return only.whole;
  return rest
    .map(({ gap, raw }) => gap + raw)
    .join('')
    .trim();
}

function isPhrase(value: string, { kind }: CommandOption): boolean {
  return kind === 'text' || (kind === 'topic' && /\s/u.test(value.trim()));
}

function pairOf(name: string, value: string | undefined): readonly string[] {
  if (value === undefined) return [];
  return [`${name}:${PLAIN_VALUE.test(value) ? value : quoted(value)}`];
}

/** A name that is repeated to its writer is not repeated at any length. */
const MOST_REPEATED = 40;

function shortened(name: string): string {
  return name.length <= MOST_REPEATED ? name : `${name.slice(0, MOST_REPEATED).toWellFormed()}…`;
}
