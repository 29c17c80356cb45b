import type { Invocation } from '../answer/answer.ts';
import type { Caller, Command, CommandContext, Subscriptions } from '../command.ts';
import { typedDate } from '../dates/typed-date.ts';
import { UserError } from '../errors.ts';
import { commandNamed, formatInvocation, parseInvocation } from '../invocation.ts';
import { mistake } from '../mistakes.ts';
import { NO_QUIET } from './subscription-request.ts';

/** The subscriptions of a context. Throws a UserError where nothing is delivered by itself. */
export function subscriptionsOf({ subscriptions }: CommandContext): Subscriptions {
  if (subscriptions) return subscriptions;
  throw mistake('noDeliveries');
}

/** What was typed as an invocation: a command with its arguments, else a topic of what is new, else all that is new. */
export function subscribedInvocation(typed: string, { commands, caller, now }: CommandContext): Invocation {
  const text = typed.trim();
  const [word = ''] = /^\/?([^\s/]*)/u.exec(text)?.slice(1) ?? [];
  const named = commandNamed(word, commands);
  if (!text.startsWith('/') && !named) return latest(text);
  const isDate = (words: string) =>
    typedDate(words, { now, timeZone: caller.timeZone, language: caller.language }) !== null;
  const read = parseInvocation(text, commands, { isDate });
  if (read instanceof UserError) throw read;
  refuseOwn(read.invocation);
  return read.invocation;
}

/** A stored text as an invocation again. Throws a UserError where its command is gone. */
export function storedInvocation(text: string, commands: readonly Command[]): Invocation {
  const read = parseInvocation(text, commands, { isDate: () => false });
  if (read instanceof UserError) throw read;
  return read.invocation;
}

/** What is new about a topic; about everything where there is none. */
export function latest(topic: string): Invocation {
  return { command: 'latest', args: topic === '' ? {} : { topic } };
}

/** The canonical text that a subscription keeps. */
export function keptText(invocation: Invocation, commands: readonly Command[]): string {
  return formatInvocation(invocation, commands);
}

/**
 * A place as typed, as a destination: here, a direct message, or a channel of the caller's own workspace.
 * Throws a UserError for a channel by its name, which the platform does not resolve in what is typed.
 */
export function destinationFor(place: string | null, caller: Caller): string {
  const { platform, workspace, user } = caller;
  if (platform === 'terminal') return 'terminal';
  const home = `${platform}:${workspace ?? '@me'}`;
  if (place === null || place === 'here') return `${home}/${caller.place ?? user ?? ''}`;
  // On Discord a direct message belongs to no server.
  if (place === 'dm') return `${platform === 'discord' ? 'discord:@me' : home}/${user ?? ''}`;
  if (/^[A-Z0-9]{1,40}$/u.test(place)) return `${home}/${place}`;
  throw mistake('unknownChannel', place);
}

/**
 * The zone whose clock counts: the one that was said, that of the asker's profile, or that of their last subscription.
 * Throws a UserError where nobody knows it.
 */
export async function zoneFor(said: string | null, context: CommandContext): Promise<string> {
  const { caller } = context;
  if (said !== null) return said;
  if (caller.zoneUnknown !== true) return caller.timeZone;
  const known = await lastZone(context);
  if (known !== null) return known;
  throw mistake('zoneUnknown');
}

/** The zone that the asker said last time; null where there was none. */
export async function lastZone(context: CommandContext): Promise<string | null> {
  const { user } = context.caller;
  const own = (await subscriptionsOf(context).list(context.caller)).filter(
    ({ subscriber, schedule, quiet }) => subscriber.user === user && (schedule !== null || quiet !== null),
  );
  return own.at(-1)?.zone ?? null;
}

/** Quiet hours as a subscription keeps them, from what was said. */
export function quietFor(said: string | null): string | null {
  return said === NO_QUIET ? null : said;
}

/** A digest of digests, or one that subscribes, would never end. */
function refuseOwn({ command }: Invocation): void {
  if (command === 'digest' || command === 'watch' || command === 'help') throw mistake('notNews', command);
}
