/** What a workspace's adapter has the bot remember, under the workspace's name: so it can be forgotten with it. */
import type { Bot } from '../bot.ts';

/** Ends the owner's name in a text that is kept. */
const END = '\n';

/**
 * The bot with a memory of the workspace's own, `slack:T01`: what is kept for its buttons and which deliveries were
 * seen go when it is forgotten, and no key of another workspace is understood.
 */
export function withOwnMemory(bot: Bot, owner: string): Bot {
  return {
    ...bot,
    keep: (text) => bot.keep(`${owner}${END}${text}`),
    async recall(key) {
      const text = await bot.recall(key);
      return text?.startsWith(owner + END) ? text.slice(owner.length + END.length) : null;
    },
    firstTime: (delivery) => bot.firstTime(`${owner}/${delivery}`),
  };
}
