/** Sharing: the question asked again with the rights of the place where the answer will be seen. */
import type { Invocation } from '../../../answer/answer.ts';
import { viewWordsIn } from '../../../answer/words/words-view.ts';
import { dayIn, isFailureNotice, leftOutText } from '../../sharing.ts';
import type { Asked } from '../callers.ts';
import type { DiscordParts } from '../parts.ts';
import { fittedPages } from '../rendering/render-discord.ts';
import { note, show } from './deliver.ts';
import { replyOutlet } from './outlets.ts';
import type { Reply } from './reply.ts';

/**
 * Posts the first screen of the answer as the place may see it, names the asker, and tells the asker alone what was
 * left out. In a direct message there is nobody to share with: it is simply shown.
 */
export async function share(
  invocation: Invocation,
  { caller, channel, isDirect }: Asked,
  reply: Reply,
  parts: DiscordParts,
): Promise<void> {
  const { bot, now } = parts;
  const here = await bot.answer(invocation, caller);
  const isForAsker = isDirect || isFailureNotice(here);
  const text = viewWordsIn(caller.language).shared(
    bot.textOf(here.invocation),
    dayIn(caller.timeZone, now()),
  );
  const asker = replyOutlet(reply, 'asker');
  const shown = await show(
    here,
    {
      outlet: isForAsker ? asker : replyOutlet(reply, 'everyone'),
      aside: asker,
      audience: isForAsker ? (isDirect ? 'direct' : 'asker') : 'everyone',
      language: caller.language,
      page: 1,
      destination: isForAsker ? null : destinationOf(caller.workspace, channel),
      ...(!isForAsker && { sharer: { user: caller.user ?? '', text } }),
    },
    parts,
  );
  if (!shown || isForAsker) return;
  const missing = leftOutText(here, here, fittedPages(here, caller.language).length, caller.language);
  if (missing !== null) await note(missing, asker, parts);
}

/** `discord:987/654`; outside of any server, `discord:@me/654`. */
export function destinationOf(workspace: string | null, channel: string | null): string | null {
  return channel === null ? null : `discord:${workspace ?? '@me'}/${channel}`;
}
