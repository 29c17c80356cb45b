/** Completions while an option is typed: at once or none, and never an error. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APICommandAutocompleteInteractionResponseCallbackData,
  InteractionResponseType,
} from 'discord.js';
import type { Caller } from '../../../command.ts';
import { harmless } from '../../plain/harmless.ts';
import { type Asked, TIME_ZONE } from '../callers.ts';
import { wordsOf } from '../connection/discord-errors.ts';
import type { Respond } from '../delivery/reply.ts';
import type { DiscordParts } from '../parts.ts';
import { LIMITS, SUGGEST_WITHIN } from '../rendering/limits.ts';

/** Stands nowhere. */
const NOBODY: Caller = {
  platform: 'discord',
  workspace: null,
  place: null,
  user: null,
  language: 'en',
  timeZone: TIME_ZONE,
  rights: [],
};

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

/** Whoever types first shall find the names read already. */
export async function readNames({ bot }: Pick<DiscordParts, 'bot'>): Promise<void> {
  const option = { name: 'name', kind: 'name', description: '' } as const;
  await bot.suggest(option, '', NOBODY, 1);
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
