import type { Bot } from '../bot.ts';
import type { Caller } from '../command.ts';
import { UserError } from '../errors.ts';
import { formatInvocation, type Reading } from '../invocation.ts';
import { attempt } from './attempt.ts';
import type { BotParts } from './bot-parts.ts';
import { type Faults, failureAnswer, reportFault } from './failures.ts';
import { createMemory } from './memory.ts';
import { unread } from './reading-state.ts';
import { suggest } from './suggest.ts';
import { understand } from './understand.ts';

/** A stuck command is given up well inside the time in which platforms take an answer (15 minutes at the least). */
const TIME_LIMIT = 20_000;

/** The bot of one process. */
export function createBot(parts: BotParts): Bot {
  const {
    corpus,
    access,
    commands,
    subscriptions,
    now,
    log,
    logQueries = true,
    timeLimit = TIME_LIMIT,
    reading = () => null,
  } = parts;
  const faults: Faults = { log, logQueries, commands };
  const timing = { timeLimit, reading };
  const readingOf = (caller: Caller): Reading => ({ isDate: (words) => parts.isDate(words, caller) });
  const contextOf = (caller: Caller) => ({
    corpus: reading()?.isFirst ? unread(corpus) : corpus,
    scope: access.scopeOf(caller),
    now: now(),
    caller,
    commands,
    ...(subscriptions && { subscriptions }),
  });
  return {
    commands,
    understand: (text, caller) => understand(text, contextOf(caller), readingOf(caller), faults),
    attempt: (invocation, caller) => attempt(invocation, contextOf(caller), timing, faults),
    async answer(invocation, caller) {
      const tried = await attempt(invocation, contextOf(caller), timing, faults);
      return 'answer' in tried ? tried.answer : failureAnswer(tried.failure, invocation);
    },
    async form(invocation, caller) {
      const command = commands.find(({ name }) => name === invocation.command);
      try {
        return (await command?.form?.(invocation.args, contextOf(caller))) ?? null;
      } catch (error) {
        if (!(error instanceof UserError)) reportFault('a form could not be made', error, invocation, faults);
        return null;
      }
    },
    suggest: (option, typed, caller, limit) => suggest(option, typed, contextOf(caller), limit, faults),
    async open(address, caller) {
      try {
        return await corpus.surroundings(address, access.scopeOf(caller));
      } catch (error) {
        reportFault('a passage could not be opened', error, null, faults);
        return null;
      }
    },
    textOf: (invocation) => formatInvocation(invocation, commands),
    ...createMemory(parts),
  };
}
