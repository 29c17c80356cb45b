/** The command list as Discord registers it: a pure function. */
import { createHash } from 'node:crypto';
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { commandWordsIn } from '../../../answer/words/words-command.ts';
import type { Command, CommandOption } from '../../../command.ts';
import { LIMITS } from '../rendering/limits.ts';

/** One command as Discord takes it. */
export type Registration = RESTPostAPIApplicationCommandsJSONBody;

/** The entry in the menu of a message, and the command that it asks. */
const NAMES_ENTRY = 'Who is in this message?';
const NAMES_ENTRY_SPANISH = '¿Quién aparece en este mensaje?';
export const NAMES_COMMAND = 'names';

/** Shows the answer to everybody in the place. */
export const PUBLIC_OPTION = 'public';

/** Options that a list of completions is known for. */
const COMPLETED: ReadonlySet<CommandOption['kind']> = new Set([
  'name',
  'topic',
  'source',
  'command',
  'date',
  'since',
  'schedule',
  'zone',
  'destination',
]);

/** As many characters as the bot takes for an argument; Discord refuses longer ones while they are typed. */
const LONGEST_TEXT = 4000;
const LONGEST_ARGUMENT = 300;

/** Servers, direct messages with the bot, and wherever a user who installed it is. */
const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/**
 * All commands for registration. Without default permissions, which would hide a command whole: what somebody may do
 * is checked when it runs.
 */
export function registrations(commands: readonly Command[]): readonly Registration[] {
  const menu: readonly Registration[] = commands.some(({ name }) => name === NAMES_COMMAND)
    ? [
        {
          type: ApplicationCommandType.Message,
          name: NAMES_ENTRY,
          name_localizations: inSpanish(NAMES_ENTRY_SPANISH),
          ...EVERYWHERE,
        },
      ]
    : [];
  return [...commands.slice(0, LIMITS.chatCommands).map(registration), ...menu];
}

/** The same for the same registrations: commands are registered anew only when it changes. */
export function hashOf(all: readonly Registration[]): string {
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}

/** A long text may be left out where it is typed in one line: then a window asks for it. */
export function isAskedInWindow({ kind, required }: CommandOption): boolean {
  return kind === 'text' && required === true;
}

function registration(command: Command): Registration {
  const { name, description, options } = command;
  const spanish = commandWordsIn('es', command);
  const own = [...options]
    .sort((a, b) => Number(isRequired(b)) - Number(isRequired(a)))
    .map((option) => optionOf(option, spanish.options[option.name] ?? option.description));
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    description_localizations: inSpanish(spanish.description),
    options: [...own.slice(0, LIMITS.commandOptions - 1), publicOption()],
    ...EVERYWHERE,
  };
}

/** Both kinds of Spanish that Discord knows; whoever uses another language sees the English text. */
function inSpanish(text: string): LocalizationMap {
  return { [Locale.SpanishES]: text, [Locale.SpanishLATAM]: text };
}

function isRequired(option: CommandOption): boolean {
  return option.required === true && !isAskedInWindow(option);
}

function optionOf(option: CommandOption, spanish: string): APIApplicationCommandBasicOption {
  const { name, description, kind, choices = [] } = option;
  const base = {
    name,
    description,
    description_localizations: inSpanish(spanish),
    required: isRequired(option),
  };
  if (kind === 'number') return { ...base, type: ApplicationCommandOptionType.Integer };
  const type = ApplicationCommandOptionType.String as const;
  if (kind === 'choice' && choices.length <= LIMITS.choices) {
    return { ...base, type, choices: choices.map((choice) => ({ name: choice, value: choice })) };
  }
  const max_length = kind === 'text' ? LONGEST_TEXT : LONGEST_ARGUMENT;
  return { ...base, type, max_length, autocomplete: COMPLETED.has(kind) || kind === 'choice' };
}

function publicOption(): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.Boolean,
    name: PUBLIC_OPTION,
    description: 'Show the answer to everybody here',
    description_localizations: inSpanish('Mostrar la respuesta a todos los de aquí'),
    required: false,
  };
}
