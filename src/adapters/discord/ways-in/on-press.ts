/** Buttons and menus: what they say is asked anew, for whoever pressed, with the rights of the place. */
import { type APIMessageComponentInteraction, MessageFlags } from 'discord.js';
import type { Answer } from '../../../answer/answer.ts';
import { viewWordsIn } from '../../../answer/words/words-view.ts';
import type { Audience } from '../../choices.ts';
import { decodePress, type Press } from '../../press.ts';
import type { Asked } from '../callers.ts';
import { note, show } from '../delivery/deliver.ts';
import { placeOutlet, replyOutlet } from '../delivery/outlets.ts';
import type { Reply } from '../delivery/reply.ts';
import { share } from '../delivery/share.ts';
import type { DiscordParts } from '../parts.ts';
import { PASSAGE_MENU, pressText } from '../rendering/buttons.ts';
import { copyNotes } from '../rendering/copy.ts';
import { openForm } from './form-window.ts';
import { openPassage, showWhole } from './on-passage.ts';

/** Answers a press. */
export async function onPress(
  interaction: APIMessageComponentInteraction,
  asked: Asked,
  reply: Reply,
  parts: DiscordParts,
): Promise<void> {
  const { data } = interaction;
  const said = 'values' in data ? data.values[0] : data.custom_id;
  const text = pressText(said ?? '');
  const isOwn = isPrivate(interaction, asked);
  const stays = data.custom_id === PASSAGE_MENU || (text.startsWith('p') && isOwn);
  if (stays) reply.willReplace();
  const press = await decodePress(text, parts.bot);
  if (!press) {
    return note(viewWordsIn(asked.caller.language).pressGone, replyOutlet(reply, 'asker'), parts);
  }
  await answerPress(press, { asked, reply, stays }, parts);
}

interface Pressed {
  readonly asked: Asked;
  readonly reply: Reply;
  /** Whether what is shown takes the place of the message that was pressed. */
  readonly stays: boolean;
}

async function answerPress(
  press: Press,
  { asked, reply, stays }: Pressed,
  parts: DiscordParts,
): Promise<void> {
  const { caller } = asked;
  const asker = replyOutlet(reply, 'asker');
  if (press.view === 'share') return share(press.invocation, asked, reply, parts);
  if (press.view === 'whole') return showWhole(press, asked, asker, parts);
  const outlet = stays ? placeOutlet(reply) : asker;
  if (press.view === 'open') return openPassage(press, asked, outlet, parts);
  if (press.view === 'answer' && (await openForm(press.invocation, asked, reply, parts))) return;
  const answer = await parts.bot.answer(press.invocation, caller);
  if (press.view === 'copy') {
    await asker.send(copyNotes(answer, press.page, caller.language));
    return;
  }
  if (press.view === 'helpful' || press.view === 'unhelpful') return rate(answer, press, asked, reply, parts);
  const audience: Audience = asked.isDirect ? 'direct' : 'asker';
  const setting = { audience, language: caller.language, page: press.page, destination: null } as const;
  await show(answer, { ...setting, outlet, aside: asker }, parts);
}

async function rate(
  answer: Answer,
  { invocation, view }: Press,
  { caller }: Asked,
  reply: Reply,
  parts: DiscordParts,
): Promise<void> {
  await parts.bot.rate(invocation, answer, view === 'helpful', caller);
  await note(viewWordsIn(caller.language).rated, replyOutlet(reply, 'asker'), parts);
}

/** Whether nobody else sees the message that was pressed. */
function isPrivate({ message }: APIMessageComponentInteraction, { isDirect }: Asked): boolean {
  return isDirect || ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}
