/** What can be filled in instead of typed: the same on every platform that has windows with fields. */
import type { Invocation } from './answer.ts';

/** One field. What is filled in becomes an argument of the form's invocation. */
export interface FormField {
  /** The option of the command that takes it. */
  readonly option: string;
  /** `place` is a channel picked from the platform's own, and empty for a direct message. */
  readonly kind: 'line' | 'place' | 'choice';
  /** 45 characters at most, as Discord takes them; so for the hint with 100. */
  readonly label: string;
  readonly hint: string;
  /** What stands there when it opens: as one would type it, a channel's id, or a choice's value. */
  readonly value: string;
  readonly required: boolean;
  /** For `choice`. */
  readonly choices: readonly { readonly label: string; readonly value: string }[];
  /** Why what stands there cannot be taken; null where it can, or where nobody tried yet. */
  readonly error: string | null;
}

/** Five fields at most, as Discord takes them. */
export interface Form {
  /** 24 characters at most, as Slack takes them. */
  readonly title: string;
  readonly submit: string;
  /** What the fields' arguments are added to. */
  readonly invocation: Invocation;
  readonly fields: readonly FormField[];
  /** Whether the invocation leaves something open or holds a mistake, so that the form is shown in place of an answer. */
  readonly isOpen: boolean;
}

/** The invocation that a filled form says: its own with what stands in the fields. */
export function filledIn(
  { command, args }: Invocation,
  values: Readonly<Record<string, string>>,
): Invocation {
  const filled = Object.entries(values).map(([option, value]) => [option, value.trim()]);
  return { command, args: { ...args, ...Object.fromEntries(filled) } };
}
