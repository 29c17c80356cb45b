/** The app manifest: what Slack must be told, derived from the command list. A pure function. */
import type { Command } from '../../command.ts';
import { UserError } from '../../errors.ts';
import { EVENTS_PATH } from './connection/requests.ts';
import { UMBRELLA } from './rendering/command-text.ts';
import { LIMITS } from './rendering/limits.ts';
import { cutTo } from './rendering/text.ts';
import { slackName } from './rendering/typed-names.ts';
import { NAMES_SHORTCUT, SEARCH_SHORTCUT } from './ways-in/shortcut-ids.ts';

/** What differs between installations. */
export interface ManifestOptions {
  /** Stands before every command but the umbrella. */
  readonly prefix: string;
  /** The public address in HTTP mode; null for Socket Mode. */
  readonly url: string | null;
  /** With the assistant pane and the scope that it needs. */
  readonly assistant: boolean;
  /** With the scopes for looking up whether a post arrived. */
  readonly history?: boolean;
}

/** JSON that Slack's page "Create an app from a manifest" takes. */
export type Manifest = Readonly<Record<string, unknown>>;

const DESCRIPTION = 'Answers with the sentences of your own documents, each with its citation';

const LONG_DESCRIPTION = `${DESCRIPTION}. Ask who somebody is, what happened, or for any words: Footnote quotes and never \
writes. An accusation comes with the reply that the documents hold; what has no date is said to have none; when the \
documents say nothing, it says so and what it searched.`;

/** Each scope with what it is for; nothing is asked for later. */
const SCOPES: readonly string[] = [
  // Mentions of the bot.
  'app_mentions:read',
  // Answers to messages and mentions.
  'chat:write',
  // Slash commands and shortcuts.
  'commands',
  // Direct messages to the bot.
  'im:history',
  // Time zone, language, and whether somebody is a guest.
  'users:read',
];

const EVENTS: readonly string[] = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'message.im',
  'tokens_revoked',
];

/** The assistant pane is Slack's own, beside the direct messages. */
const ASSISTANT_SCOPE = 'assistant:write';
const ASSISTANT_EVENTS: readonly string[] = ['assistant_thread_started'];

/** Looking whether a post arrived: in public channels and in private ones that the bot is in. */
const HISTORY_SCOPES: readonly string[] = ['channels:history', 'groups:history'];

/** The scopes of the manifest. */
export function scopesOf({
  assistant,
  history = false,
}: Pick<ManifestOptions, 'assistant' | 'history'>): readonly string[] {
  const more = [...(assistant ? [ASSISTANT_SCOPE] : []), ...(history ? HISTORY_SCOPES : [])];
  return [...SCOPES, ...more].sort();
}

/** The events of the manifest. */
export function eventsOf({ assistant }: Pick<ManifestOptions, 'assistant'>): readonly string[] {
  return assistant ? [...EVENTS, ...ASSISTANT_EVENTS].sort() : EVENTS;
}

/** The manifest for these commands. Throws a UserError for an address that Slack cannot reach, or too long a name. */
export function slackManifest(commands: readonly Command[], options: ManifestOptions): Manifest {
  const url = options.url === null ? null : requestUrl(options.url);
  const http = url === null ? {} : { request_url: url };
  return {
    display_information: {
      name: 'Footnote',
      description: DESCRIPTION,
      long_description: LONG_DESCRIPTION,
      background_color: '#1f3a4d',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      ...(options.assistant && { assistant_view: { assistant_description: DESCRIPTION } }),
      bot_user: { display_name: 'Footnote', always_online: true },
      shortcuts: shortcuts(commands),
      slash_commands: slashCommands(commands, options.prefix, url),
    },
    oauth_config: { scopes: { bot: scopesOf(options) } },
    settings: {
      event_subscriptions: { ...http, bot_events: eventsOf(options) },
      interactivity: {
        is_enabled: true,
        ...http,
        ...(url !== null && { message_menu_options_url: url }),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: url === null,
      token_rotation_enabled: false,
    },
  };
}

function shortcuts(commands: readonly Command[]): readonly Manifest[] {
  const readsNames = commands.some(({ name }) => name === NAMES_SHORTCUT);
  const search = {
    name: 'Ask Footnote',
    type: 'global',
    callback_id: SEARCH_SHORTCUT,
    description: 'A name with type-ahead, or any words',
  };
  const names = {
    name: 'Who is in this message?',
    type: 'message',
    callback_id: NAMES_SHORTCUT,
    description: 'The names of the documents in this message, each with its dossier',
  };
  return readsNames ? [search, names] : [search];
}

function slashCommands(
  commands: readonly Command[],
  prefix: string,
  url: string | null,
): readonly Manifest[] {
  const entry = (name: string, description: string, hint: string) => {
    if (name.length >= LIMITS.commandName) {
      throw new UserError(`/${name} is too long a name for Slack.`, { hint: 'Use a shorter --prefix.' });
    }
    return {
      command: `/${name}`,
      description: cutTo(description, LIMITS.commandDescription),
      ...(hint !== '' && { usage_hint: cutTo(hint, LIMITS.usageHint) }),
      should_escape: false,
      ...(url !== null && { url }),
    };
  };
  const umbrella = entry(
    UMBRELLA,
    'Any question: a command, a name, or words',
    '[who|timeline|search|help] …',
  );
  const own = commands.map(({ name, description, options }) =>
    entry(slackName(name, prefix), description, options.map(usage).join(' ')),
  );
  return [umbrella, ...own].slice(0, LIMITS.commands);
}

function usage({ name, required }: Command['options'][number]): string {
  return required ? `<${name}>` : `[${name}]`;
}

function requestUrl(address: string): string {
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
    throw new UserError(`“${address}” is not an address that Slack sends to.`, {
      hint: 'Give the public address of this process, beginning with https://',
    });
  }
  const base = address.replace(/\/+$/u, '');
  return base.endsWith(EVENTS_PATH) ? base : `${base}${EVENTS_PATH}`;
}
