/** A command is a value: what it is called, what it takes, and how it answers. */
import type { Answer, Invocation } from './answer/answer.ts';
import type { Form } from './answer/form.ts';
import type { Corpus } from './corpus/corpus.ts';
import type { Language, Scope } from './model.ts';
import type { Subscription } from './subscription.ts';

/** What an option holds: completion, validation, help and the platforms' registrations derive from it. */
export type OptionKind =
  | 'name'
  | 'topic'
  | 'source'
  | 'document'
  | 'command'
  | 'invocation'
  | 'date'
  | 'since'
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
  /** Whether the platform told no time zone, so that `timeZone` says nothing about the asker's clock. */
  readonly zoneUnknown?: boolean;
  /** Platform rights that the access file may build on: `manage` (Manage Server), `guest`, `stranger`, `unverified`, `role:ID`. */
  readonly rights: readonly string[];
}

/** What someone wants to be told by itself. */
export type WantedSubscription = Pick<
  Subscription,
  'kind' | 'invocation' | 'schedule' | 'zone' | 'destination' | 'quiet' | 'tellsNothing'
>;

/** Subscriptions, as far as a caller may see and change them: their own, and those of the place where they are. */
export interface Subscriptions {
  list(caller: Caller): Promise<readonly Subscription[]>;
  /** Throws a UserError where the caller may not subscribe, or has too many. */
  add(wanted: WantedSubscription, caller: Caller): Promise<Subscription>;
  /** Changes some of it. Throws a UserError where the caller has none of this number; so do the next three. */
  edit(number: number, changes: Partial<WantedSubscription>, caller: Caller): Promise<Subscription>;
  pause(number: number, caller: Caller): Promise<Subscription>;
  /** Goes on after a pause, or at once where `now` is asked for. */
  resume(number: number, when: 'as planned' | 'now', caller: Caller): Promise<Subscription>;
  remove(number: number, caller: Caller): Promise<Subscription>;
  /** The invocation that a run would ask, and what of its answer was not yet delivered. */
  toAsk(subscription: Subscription, invocation: Invocation, commands: readonly Command[]): Invocation;
  onlyNew(subscription: Subscription, answer: Answer): Promise<Answer>;
}

/** What a command is given. */
export interface CommandContext {
  readonly corpus: Corpus;
  readonly scope: Scope;
  /** The present moment, an argument like any other. */
  readonly now: Date;
  readonly caller: Caller;
  readonly commands: readonly Command[];
  /** Absent where nothing is delivered by itself. */
  readonly subscriptions?: Subscriptions;
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
  /** What can be filled in in place of these arguments, filled with them; null where that is nothing. */
  form?(args: Readonly<Record<string, string>>, context: CommandContext): Promise<Form | null>;
}

/** A command as written; a function only so that the type is checked where the command stands. */
export function defineCommand(command: Command): Command {
  return command;
}

export type { Invocation };
