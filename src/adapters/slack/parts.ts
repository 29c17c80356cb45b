/** What everything that listens to Slack is given. */
import type { webApi } from '@slack/bolt';
import type { Bot } from '../../bot.ts';
import type { Log } from '../../log.ts';
import type { Turns } from '../turns.ts';
import type { Callers, Home } from './callers.ts';
import type { Pace } from './connection/pace.ts';
import type { SlackSettings } from './settings.ts';

/** One connected workspace with the bot that answers there. */
export interface SlackParts {
  readonly bot: Bot;
  readonly client: webApi.WebClient;
  /** Posts where people wrote to the bot; a refusal for coming too fast is waited out by `pace`, not by all calls. */
  readonly poster: webApi.WebClient;
  readonly pace: Pace;
  readonly callers: Callers;
  readonly turns: Turns;
  readonly log: Log;
  readonly settings: SlackSettings;
  readonly home: Home & { readonly botUser: string };
  readonly now: () => Date;
  /** Threads of the assistant pane, `D01 1900.01`, since this process began. */
  readonly assistantThreads: Set<string>;
}

/** True the first time that this delivery is seen; when that cannot be told, it is answered rather than lost. */
export async function isFirst(delivery: string, { bot, log }: SlackParts): Promise<boolean> {
  try {
    return await bot.firstTime(delivery);
  } catch (error) {
    log.warn('a delivery could not be remembered', { error: String(error) });
    return true;
  }
}
