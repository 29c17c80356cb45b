/** A window for a text that is too long for one line. */
import {
  type APIModalSubmission,
  type APIModalSubmitInteraction,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { Invocation } from '../../../answer/answer.ts';
import { commandWordsIn } from '../../../answer/words/words-command.ts';
import { viewWordsIn } from '../../../answer/words/words-view.ts';
import type { Language } from '../../../model.ts';
import { decodePress, encodePress } from '../../press.ts';
import type { Asked } from '../callers.ts';
import { answerOrShare } from '../delivery/answer-or-share.ts';
import { note } from '../delivery/deliver.ts';
import { replyOutlet } from '../delivery/outlets.ts';
import type { Reply } from '../delivery/reply.ts';
import type { DiscordParts } from '../parts.ts';
import { LIMITS } from '../rendering/limits.ts';
import { cutTo } from '../rendering/text.ts';

/** The field that takes the text. */
const FIELD = 'text';

/** Opens the window; what else was typed waits in its id. */
export async function askInWindow(
  invocation: Invocation,
  isPublic: boolean,
  { caller }: Asked,
  reply: Reply,
  { bot }: DiscordParts,
): Promise<void> {
  const press = { view: isPublic ? 'share' : 'answer', invocation, page: 1, address: null } as const;
  const words = viewWordsIn(caller.language);
  const description = firstOption(invocation, caller.language, bot);
  await reply.ask({
    custom_id: await encodePress(press, bot, LIMITS.customId),
    title: cutTo(words.homeTitle, LIMITS.modalTitle),
    components: [
      {
        type: ComponentType.Label,
        label: cutTo(words.searchLabel, LIMITS.labelText),
        component: {
          type: ComponentType.TextInput,
          custom_id: FIELD,
          style: TextInputStyle.Paragraph,
          required: true,
          max_length: LIMITS.inputValue,
          placeholder: cutTo(description, LIMITS.inputPlaceholder),
        },
      },
    ],
  });
}

/** What the option is for that takes the text. */
function firstOption(
  { command: name }: Invocation,
  language: Language,
  { commands }: DiscordParts['bot'],
): string {
  const command = commands.find((one) => one.name === name);
  const [first] = command?.options ?? [];
  return command && first ? (commandWordsIn(language, command).options[first.name] ?? '') : '';
}

/** Answers what was typed in the window. */
export async function onWindow(
  { data }: APIModalSubmitInteraction,
  asked: Asked,
  reply: Reply,
  parts: DiscordParts,
): Promise<void> {
  const words = viewWordsIn(asked.caller.language);
  const press = await decodePress(data.custom_id, parts.bot);
  const [first] = parts.bot.commands.find(({ name }) => name === press?.invocation.command)?.options ?? [];
  if (!press || !first) return note(words.pressGone, replyOutlet(reply, 'asker'), parts);
  const { command, args } = press.invocation;
  const invocation = { command, args: { ...args, [first.name]: typedIn(data) } };
  await answerOrShare(invocation, press.view === 'share', asked, reply, parts);
}

function typedIn({ components }: APIModalSubmission): string {
  for (const component of components) {
    const field = 'component' in component ? component.component : null;
    if (field && 'value' in field && typeof field.value === 'string') return field.value.trim();
  }
  return '';
}
