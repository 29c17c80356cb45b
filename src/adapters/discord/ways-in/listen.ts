/** Every interaction that Discord sends, over whatever way it came, to whoever answers it. */
import { type APIInteraction, ApplicationCommandType, InteractionType } from 'discord.js';
import { type Asked, askedIn } from '../callers.ts';
import { tellFault } from '../delivery/deliver.ts';
import { replyOutlet } from '../delivery/outlets.ts';
import { createReply, type Reply, type Respond } from '../delivery/reply.ts';
import { type DiscordParts, isFirst } from '../parts.ts';
import { isForm, onForm } from './form-window.ts';
import { onCommand, onMenuEntry } from './on-command.ts';
import { onPress } from './on-press.ts';
import { onTyping } from './on-typing.ts';
import { onWindow } from './query-window.ts';

/** Answers an interaction. Never throws. */
export async function onInteraction(
  interaction: APIInteraction,
  respond: Respond,
  parts: DiscordParts,
): Promise<void> {
  const asked = askedIn(interaction);
  const { user, language } = asked.caller;
  if (user !== null) parts.places.rememberLanguage(user, language);
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    return onTyping(interaction, asked, respond, parts);
  }
  const reply = createReply(interaction, respond, {
    isDirect: asked.isDirect,
    language,
    api: parts.api,
  });
  await parts.turns.run(async () => {
    try {
      if (await isFirst(`interaction:${interaction.id}`, parts))
        await answer(interaction, asked, reply, parts);
    } catch (error) {
      await tellFault('an interaction was not answered', error, replyOutlet(reply, 'asker'), language, parts);
    } finally {
      reply.end();
    }
  });
}

async function answer(
  interaction: APIInteraction,
  asked: Asked,
  reply: Reply,
  parts: DiscordParts,
): Promise<void> {
  switch (interaction.type) {
    case InteractionType.MessageComponent:
      return onPress(interaction, asked, reply, parts);
    case InteractionType.ModalSubmit:
      if (isForm(interaction)) return onForm(interaction, asked, reply, parts);
      return onWindow(interaction, asked, reply, parts);
    case InteractionType.ApplicationCommand:
      if (interaction.data.type === ApplicationCommandType.ChatInput) {
        return onCommand({ ...interaction, data: interaction.data }, asked, reply, parts);
      }
      if (interaction.data.type === ApplicationCommandType.Message) {
        return onMenuEntry({ ...interaction, data: interaction.data }, asked, reply, parts);
      }
  }
}
