/** What every adapter, the command line and the scheduler are given. */
import type { Answer, Citation, Invocation } from './answer/answer.ts';
import type { Form } from './answer/form.ts';
import type { Caller, Command, CommandOption } from './command.ts';
import type { Surroundings } from './corpus/corpus.ts';
import type { Address, Language } from './model.ts';

/** What a message was understood as. */
export interface Understood {
  readonly invocation: Invocation;
  /** `--public` was asked for. */
  readonly shared: boolean;
}

/** Why there is no answer: the asker's mistake, or ours with the reference under which it was logged. */
export interface Failure {
  readonly fault: 'asker' | 'ours';
  readonly message: string;
  readonly hint: string | null;
}

/** What a machine is told: an answer, or why there is none. */
export type Attempt = { readonly answer: Answer } | { readonly failure: Failure };

/** One process's bot: it alone turns a caller into a scope and a failure into an answer. */
export interface Bot {
  readonly commands: readonly Command[];
  /** A typed message as an invocation: a command word first, else a known name, else a question, else a search. */
  understand(text: string, caller: Caller): Promise<Understood>;
  /** Runs it under the caller's scope. Never throws: a failure is an answer with a reference. */
  answer(invocation: Invocation, caller: Caller): Promise<Answer>;
  /** The same for machines, which tell a failure from an answer. Never throws. */
  attempt(invocation: Invocation, caller: Caller): Promise<Attempt>;
  /** What can be filled in in place of an invocation, filled with what it says; null for most. Never throws. */
  form(invocation: Invocation, caller: Caller): Promise<Form | null>;
  /** Completions for an option as it is typed. Never throws. */
  suggest(option: CommandOption, typed: string, caller: Caller, limit: number): Promise<readonly string[]>;
  /** The surroundings of a quotation, as the caller may see them. */
  open(address: Address, caller: Caller): Promise<Surroundings | null>;
  /** The canonical text of an invocation, `/who Rocha Moya`. */
  textOf(invocation: Invocation): string;
  /** Keeps what does not fit into a button under a short key that survives restarts; the same key for the same text. */
  keep(text: string): Promise<string>;
  recall(key: string): Promise<string | null>;
  /** True the first time that a delivery of the platform is seen. */
  firstTime(delivery: string): Promise<boolean>;
  /** Keeps what a message that others see quotes: it is corrected when a document does not hold it any more. */
  posted(
    destination: string,
    reference: string | null,
    invocation: Invocation,
    citations: readonly Citation[],
    language?: Language,
  ): Promise<void>;
  rate(invocation: Invocation, answer: Answer, helpful: boolean, caller: Caller): Promise<void>;
  forget(who: string): Promise<number>;
}
