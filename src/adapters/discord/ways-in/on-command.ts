/** Slash commands and the entry in the menu of a message. */
import {
  type APIChatInputApplicationCommandInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  ApplicationCommandOptionType,
} from 'discord.js';
import { cutAtWord } from '../../../text.ts';
import type { Asked } from '../callers.ts';
import { answerOrShare } from '../delivery/answer-or-share.ts';
import type { Reply } from '../delivery/reply.ts';
import type { DiscordParts } from '../parts.ts';
import { typedText } from '../rendering/text.ts';
import { isAskedInWindow, NAMES_COMMAND, PUBLIC_OPTION } from '../server/registration.ts';
import { openForm } from './form-window.ts';
import { askInWindow } from './query-window.ts';

/** A text argument holds as much; a longer message is read to here. */
const LONGEST_MESSAGE = 4000;

/** Answers a slash command, or asks for the long text that it was typed without. */
export async function onCommand(
  { data }: APIChatInputApplicationCommandInteraction,
  asked: Asked,
  reply: Reply,
  parts: DiscordParts,
): Promise<void> {
  const { args, isPublic } = argumentsOf(data);
  const invocation = { command: data.name, args };
  const [first] = parts.bot.commands.find(({ name }) => name === data.name)?.options ?? [];
  if (first && isAskedInWindow(first) && !args[first.name]) {
    return askInWindow(invocation, isPublic, asked, reply, parts);
  }
  if (await openForm(invocation, asked, reply, parts)) return;
  await answerOrShare(invocation, isPublic, asked, reply, parts);
}

/** "Who is in this message?": the names of the documents that it holds. */
export async function onMenuEntry(
  { data }: APIMessageApplicationCommandInteraction,
  asked: Asked,
  reply: Reply,
  parts: DiscordParts,
): Promise<void> {
  const message = data.resolved.messages[data.target_id];
  const [option] = parts.bot.commands.find(({ name }) => name === NAMES_COMMAND)?.options ?? [];
  const text = cutAtWord(typedText(message ? wordsOf(message) : ''), LONGEST_MESSAGE);
  const invocation = { command: NAMES_COMMAND, args: { [option?.name ?? 'text']: text } };
  await answerOrShare(invocation, false, asked, reply, parts);
}

function argumentsOf({ options = [] }: APIChatInputApplicationCommandInteraction['data']): {
  readonly args: Readonly<Record<string, string>>;
  readonly isPublic: boolean;
} {
  const args: Record<string, string> = {};
  let isPublic = false;
  for (const option of options) {
    if (option.type === ApplicationCommandOptionType.Boolean && option.name === PUBLIC_OPTION) {
      isPublic = option.value;
    } else if ('value' in option && String(option.value).trim() !== '') {
      args[option.name] = String(option.value).trim();
    }
  }
  return { args, isPublic };
}

/** What a message says, also in its embeds, where posts of other bots and of news feeds have their words. */
function wordsOf({ content, embeds }: APIMessage): string {
  const texts = embeds.flatMap(({ title, description }) => [title ?? '', description ?? '']);
  return [content, ...texts].filter((text) => text !== '').join('\n');
}
