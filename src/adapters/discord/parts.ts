/** What everything that listens to Discord is given. */
import type { Bot } from '../../bot.ts';
import type { Log } from '../../log.ts';
import type { Turns } from '../turns.ts';
import type { Api } from './connection/api.ts';
import type { Identity } from './connection/connect.ts';
import type { Places } from './server/places.ts';
import type { RefusedPlaces } from './server/refused-places.ts';

/** One connected application with the bot that answers for it. */
export interface DiscordParts {
  readonly bot: Bot;
  readonly api: Api;
  readonly turns: Turns;
  readonly log: Log;
  readonly identity: Identity;
  readonly places: Places;
  readonly refused: RefusedPlaces;
  readonly now: () => Date;
}

/** True the first time that this delivery is seen; when that cannot be told, it is answered rather than lost. */
export async function isFirst(
  delivery: string,
  { bot, log }: Pick<DiscordParts, 'bot' | 'log'>,
): Promise<boolean> {
  try {
    return await bot.firstTime(`discord:${delivery}`);
  } catch (error) {
    log.warn('a delivery could not be remembered', { error: String(error) });
    return true;
  }
}
