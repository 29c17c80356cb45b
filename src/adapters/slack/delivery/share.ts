/** Sharing: the question asked again with the rights of the place where the answer will be seen. */
import type { Invocation } from '../../../answer/answer.ts';
import { pages } from '../../../answer/page/page.ts';
import { wordsIn } from '../../../answer/words/words.ts';
import { viewWordsIn } from '../../../answer/words/words-view.ts';
import { dayIn, isFailureNotice, leftOutText } from '../../sharing.ts';
import type { KnownCaller } from '../callers.ts';
import type { SlackParts } from '../parts.ts';
import { SLACK_BUDGET } from '../rendering/limits.ts';
import { note, show } from './deliver.ts';
import type { Outlet } from './outlets.ts';

/** Where a share goes. */
export interface ShareSetting {
  readonly channel: string;
  /** Seen by everybody in the channel. */
  readonly everyone: Outlet;
  /** Seen by the asker alone. */
  readonly asker: Outlet;
}

/**
 * Posts the first screen of the answer as the channel may see it, names the asker, and tells the asker alone what was
 * left out.
 */
export async function share(
  invocation: Invocation,
  caller: KnownCaller,
  { channel, everyone, asker }: ShareSetting,
  parts: SlackParts,
): Promise<void> {
  const { bot, now } = parts;
  const [theirs, here] = await Promise.all([
    bot.answer(invocation, caller),
    bot.answer(invocation, { ...caller, place: channel }),
  ]);
  const isFailure = isFailureNotice(here);
  const text = viewWordsIn(caller.language).shared(
    bot.textOf(here.invocation),
    dayIn(caller.timeZone, now()),
  );
  const shown = await show(
    here,
    {
      outlet: isFailure ? asker : everyone,
      aside: asker,
      audience: isFailure ? 'asker' : 'everyone',
      language: caller.language,
      page: 1,
      destination: isFailure ? null : `slack:${caller.workspace}/${channel}`,
      ...(!isFailure && { sharer: { user: caller.user ?? '', name: caller.name, text } }),
    },
    parts,
  );
  const screens = pages(here, SLACK_BUDGET, wordsIn(caller.language)).length;
  const missing = shown && !isFailure ? leftOutText(theirs, here, screens, caller.language) : null;
  if (missing !== null) await note(missing, asker, parts);
}
