import { userOf, workspaceOf } from '../access/patterns.ts';
import { addressOf } from '../answer/answer.ts';
import type { Bot } from '../bot.ts';
import { formatInvocation } from '../invocation.ts';
import type { BotParts } from './bot-parts.ts';

/** What the bot remembers between presses, deliveries and restarts, over the store. */
export function createMemory({
  store,
  corpus,
  commands,
  now,
}: Pick<BotParts, 'store' | 'corpus' | 'commands' | 'now'>): Pick<
  Bot,
  'keep' | 'recall' | 'firstTime' | 'posted' | 'rate' | 'forget'
> {
  return {
    keep: (text) => store.keep(text),
    recall: (key) => store.recall(key),
    firstTime: (delivery) => store.firstTime(delivery, now().toISOString()),
    posted(destination, reference, invocation, citations, language) {
      const message = {
        destination,
        reference,
        invocation: formatInvocation(invocation, commands),
        addresses: citations.map(addressOf),
        at: now().toISOString(),
        ...(language && { language }),
      };
      return store.posted(
        message,
        citations.map(({ quote }) => quote),
      );
    },
    async rate(invocation, answer, helpful, caller) {
      await store.rate({
        invocation: formatInvocation(invocation, commands),
        outcome: answer.outcome,
        helpful,
        change: await corpus.change(),
        at: now().toISOString(),
        user: userOf(caller),
        workspace: workspaceOf(caller),
      });
    },
    forget: (who) => store.forget(who),
  };
}
