/** Completions while an option is typed: at once or none, and never an error. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APICommandAutocompleteInteractionResponseCallbackData,
  InteractionResponseType,
} from 'discord.js';
import { harmless } from '../plain/harmless.ts';
import type { Asked } from './callers.ts';
import { wordsOf } from './discord-errors.ts';
import { LIMITS, SUGGEST_WITHIN } from './limits.ts';
import type { DiscordParts } from './parts.ts';
import type { Respond } from './reply.ts';

/** Answers with the completions of what is typed. Never throws. */
export async function onTyping(
  { data }: APIApplicationCommandAutocompleteInteraction,
  { caller }: Asked,
  respond: Respond,
  { bot, log }: Pick<DiscordParts, 'bot' | 'log'>,
): Promise<void> {
  try {
    const focused = data.options.find((option) => 'focused' in option && option.focused === true);
    const typed = focused && 'value' in focused ? String(focused.value) : '';
    const option = bot.commands
      .find(({ name }) => name === data.name)
      ?.options.find(({ name }) => name === focused?.name);
    const found = option ? await soon(bot.suggest(option, typed, caller, LIMITS.choices)) : [];
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult as const;
    await respond({ type, data: { choices: choicesOf(found) } }, false);
  } catch (error) {
    log.info('a completion did not arrive in Discord', { error: wordsOf(error) });
  }
}

/** A name that is longer than an entry is left out: cut, it would name nothing. */
function choicesOf(
  found: readonly string[],
): NonNullable<APICommandAutocompleteInteractionResponseCallbackData['choices']> {
  const names = found.filter((name) => name.length <= LIMITS.choiceText && harmless(name).trim() !== '');
  return [...new Set(names)].slice(0, LIMITS.choices).map((name) => ({ name, value: name }));
}

async function soon(work: Promise<readonly string[]>): Promise<readonly string[]> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<readonly string[]>((resolve) => {
    timer = setTimeout(() => resolve([]), SUGGEST_WITHIN);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
