/** A command is a value: what it is called, what it takes, and how it answers. */
import type { Answer, Invocation } from './answer/answer.ts';
import type { Corpus } from './corpus/corpus.ts';
import type { Language, Scope } from './model.ts';

/** What an option holds: completion, validation, help and the platforms' registrations derive from it. */
export type OptionKind =
  | 'name'
  | 'topic'
  | 'source'
  | 'document'
  | 'command'
  | 'invocation'
  | 'date'
  | 'schedule'
  | 'zone'
  | 'destination'
  | 'subscription'
  | 'choice'
  | 'text'
  | 'number';

/** One option of a command. The first option takes what is typed without a name. */
export interface CommandOption {
  readonly name: string;
  readonly kind: OptionKind;
  readonly description: string;
  readonly required?: boolean;
  /** For `choice`: the values that are allowed. */
  readonly choices?: readonly string[];
}

/** Whoever asks, and where: all that rights, language and time derive from. */
export interface Caller {
  readonly platform: string;
  readonly workspace: string | null;
  readonly place: string | null;
  readonly user: string | null;
  readonly language: Language;
  readonly timeZone: string;
  /** Platform rights that the access file may build on: `manage` (Manage Server), `guest`, `stranger`, `role:ID`. */
  readonly rights: readonly string[];
}

/** What a command is given. */
export interface CommandContext {
  readonly corpus: Corpus;
  readonly scope: Scope;
  /** The present moment, an argument like any other. */
  readonly now: Date;
  readonly caller: Caller;
  readonly commands: readonly Command[];
}

/** A chat command: platform-neutral, from arguments to the whole answer. */
export interface Command {
  readonly name: string;
  /** One line, 100 characters at most: Discord's limit for a description. */
  readonly description: string;
  readonly options: readonly CommandOption[];
  /** Arguments as one would type them, for /help. */
  readonly examples: readonly string[];
  run(args: Readonly<Record<string, string>>, context: CommandContext): Promise<Answer>;
}

/** A command as written; a function only so that the type is checked where the command stands. */
export function defineCommand(command: Command): Command {
  return command;
}

export type { Invocation };
