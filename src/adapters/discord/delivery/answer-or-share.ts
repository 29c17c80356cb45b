import type { Invocation } from '../../../answer/answer.ts';
import type { Asked } from '../callers.ts';
import type { DiscordParts } from '../parts.ts';
import { show } from './deliver.ts';
import { replyOutlet } from './outlets.ts';
import type { Reply } from './reply.ts';
import { share } from './share.ts';

/** Shows the answer to the asker, or to everybody in the place. */
export async function answerOrShare(
  invocation: Invocation,
  isPublic: boolean,
  asked: Asked,
  reply: Reply,
  parts: DiscordParts,
): Promise<void> {
  if (isPublic) return share(invocation, asked, reply, parts);
  const { caller, isDirect } = asked;
  const answer = await parts.bot.answer(invocation, caller);
  const outlet = replyOutlet(reply, 'asker');
  const audience = isDirect ? 'direct' : 'asker';
  const showing = { audience, language: caller.language, page: 1, destination: null } as const;
  await show(answer, { ...showing, outlet, aside: outlet }, parts);
}
