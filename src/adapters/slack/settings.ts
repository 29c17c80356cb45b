/** The settings of the Slack adapter. It is on where a bot token is set. */
import { setting, type ValuesOf } from '../../setting.ts';

/** How Slack reaches the bot: over sockets that the bot opens, or over HTTP requests to a public address. */
export type SlackMode = 'socket' | 'http';

/**
 * After this silence a socket counts as dead. Slack's own clients wait half as long; but on a machine that is busy for
 * seconds the answer is there and only not read yet, and what was delivered with it would be lost with the socket.
 */
const PING_TIMEOUT = 10_000;

/** What may stand before a command's name. */
const PREFIX = /^[a-z0-9][a-z0-9_-]{0,19}$/u;

/** The environment variables, in the order of .env.example. */
export const slackSettings = {
  mode: setting('SLACK_MODE', modeOf),
  botToken: secret('SLACK_BOT_TOKEN', 'xoxb-'),
  appToken: secret('SLACK_APP_TOKEN', 'xapp-'),
  signingSecret: secret('SLACK_SIGNING_SECRET', ''),
  /** Stands before every command's name but /footnote. */
  prefix: setting('SLACK_COMMAND_PREFIX', prefixOf),
  /** Whether the bot may look in a channel's history for a post of which nobody knows whether it arrived. */
  history: setting('SLACK_HISTORY', historyOf),
  /** Another server that speaks Slack's Web API; ends in a slash. */
  apiUrl: setting('SLACK_API_URL', apiUrlOf),
  /** Milliseconds without an answer to a ping after which a socket counts as dead. */
  pingTimeout: setting('SLACK_PING_TIMEOUT', pingTimeoutOf),
};

/** The settings as read. */
export type SlackSettings = ValuesOf<typeof slackSettings>;

function modeOf(value = ''): SlackMode {
  const mode = value.trim().toLowerCase();
  if (mode === '' || mode === 'socket') return 'socket';
  if (mode === 'http') return 'http';
  throw new Error(`“${value}” is neither socket nor http`);
}

/** The value of a token is never repeated: a wrong one may be the other token. */
function secret(variable: string, start: string) {
  const read = (value: string | undefined): string | null => {
    const token = value?.trim() ?? '';
    if (token === '') return null;
    if (!token.startsWith(start)) throw new Error(`a token that starts with ${start} is wanted here`);
    return token;
  };
  return { variable, secret: true, read };
}

function prefixOf(value = ''): string {
  const prefix = value.trim().replace(/^\//u, '');
  if (prefix === '' || PREFIX.test(prefix)) return prefix;
  throw new Error(`“${value}” cannot stand before a command: small letters, digits, - and _, at most 20`);
}

function historyOf(value = ''): boolean {
  const word = value.trim().toLowerCase();
  if (word === '' || word === 'off') return false;
  if (word === 'on') return true;
  throw new Error(`“${value}” is neither on nor off`);
}

function apiUrlOf(value = ''): string | null {
  const url = value.trim();
  if (url === '') return null;
  if (!URL.canParse(url)) throw new Error(`“${value}” is not an address`);
  return url.endsWith('/') ? url : `${url}/`;
}

function pingTimeoutOf(value = ''): number {
  if (value.trim() === '') return PING_TIMEOUT;
  const milliseconds = Number(value);
  if (Number.isInteger(milliseconds) && milliseconds >= 100) return milliseconds;
  throw new Error(`“${value}” is not a number of milliseconds from 100 up`);
}
