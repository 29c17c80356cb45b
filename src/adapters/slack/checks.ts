/** What `footnote doctor` looks at for Slack: tokens, scopes, events, mode. */
import type { Check } from '../check.ts';
import { EVENTS_PATH } from './connection/requests.ts';
import { eventsOf, scopesOf } from './manifest.ts';
import type { SlackSettings } from './settings.ts';

/** Slack's own address of its Web API. */
const API = 'https://slack.com/api/';

/** A call that hangs tells nothing. */
const CALL_LIMIT = 10_000;

/** Where things stand on the page of the app. */
const APP_PAGE = 'https://api.slack.com/apps';

/** No answer at all is not Slack's refusal. */
const UNREACHED = 'not reached';

/** Refusals in words, with what to do. */
const REFUSALS: ReadonlyMap<string, string> = new Map([
  ['invalid_auth', 'Copy it again from the page of the app; it may have been replaced.'],
  ['not_authed', 'Copy it again from the page of the app.'],
  ['token_revoked', 'It was revoked: install the app again under “Install App” and copy the new one.'],
  ['account_inactive', 'The app was removed from the workspace: install it again under “Install App”.'],
  [
    'not_allowed_token_type',
    'This is the other token: the bot token starts with xoxb-, the app token with xapp-.',
  ],
  [
    'missing_scope',
    'The app token needs the scope connections:write: make a new one under “Basic Information”.',
  ],
]);

/** What goes without a scope. */
const LOSSES: ReadonlyMap<string, string> = new Map([
  ['app_mentions:read', 'without it no mention is heard'],
  ['chat:write', 'without it no message is answered and no digest comes'],
  ['commands', 'without it there are no commands'],
  ['im:history', 'without it no direct message is heard'],
  [
    'users:read',
    'without it nobody can be told from a guest: an access file holds for all as it does for guests',
  ],
]);

/** Everything about Slack, in the order in which it is set up. */
export async function slackChecks(settings: SlackSettings): Promise<readonly Check[]> {
  const { mode, botToken, appToken, signingSecret } = settings;
  if (botToken === null && appToken === null && signingSecret === null) {
    return [{ state: 'unknown', what: 'Slack is not configured', fix: setUp(mode) }];
  }
  return [
    { state: 'well', what: `Slack in ${mode} mode`, fix: null },
    ...(await botChecks(settings)),
    ...(mode === 'socket' ? [await socketCheck(settings)] : requestChecks(settings)),
    eventCheck(),
  ];
}

function setUp(mode: SlackSettings['mode']): string {
  const second = mode === 'socket' ? 'SLACK_APP_TOKEN' : 'SLACK_SIGNING_SECRET';
  return `Paste “footnote manifest slack” at ${APP_PAGE}, install the app, set SLACK_BOT_TOKEN and ${second}.`;
}

async function botChecks({ botToken, apiUrl, history }: SlackSettings): Promise<readonly Check[]> {
  if (botToken === null) {
    const fix = 'Copy the “Bot User OAuth Token” (xoxb-) from “Install App”.';
    return [{ state: 'missing', what: 'SLACK_BOT_TOKEN is not set', fix }];
  }
  const told = await call('auth.test', botToken, apiUrl);
  if (told.error !== null) return [refusal('SLACK_BOT_TOKEN', told.error)];
  const works: Check = { state: 'well', what: `The bot token works in ${told.team}`, fix: null };
  if (told.scopes === null) {
    return [works, { state: 'unknown', what: 'Slack did not say which scopes the app has', fix: null }];
  }
  return [works, scopeCheck(told.scopes, history)];
}

function scopeCheck(scopes: readonly string[], history: boolean): Check {
  const missing = scopesOf({ assistant: false, history }).filter((scope) => !scopes.includes(scope));
  if (missing.length === 0)
    return { state: 'well', what: 'The app has every scope that it needs', fix: null };
  return {
    state: 'missing',
    what: `The app lacks ${missing.length === 1 ? 'the scope' : 'the scopes'} ${missing.map(withLoss).join(', ')}`,
    fix: 'Add under “OAuth & Permissions”, or paste the manifest again, then install the app anew.',
  };
}

function withLoss(scope: string): string {
  const loss = LOSSES.get(scope);
  return loss === undefined ? scope : `${scope} (${loss})`;
}

async function socketCheck({ appToken, apiUrl }: SlackSettings): Promise<Check> {
  if (appToken === null) {
    return {
      state: 'missing',
      what: 'SLACK_APP_TOKEN is not set, and socket mode needs it',
      fix: 'Make one with the scope connections:write under “Basic Information”, or set SLACK_MODE=http.',
    };
  }
  const told = await call('apps.connections.open', appToken, apiUrl);
  if (told.error === null) return { state: 'well', what: 'The app token opens sockets', fix: null };
  if (REFUSALS.has(told.error)) return refusal('SLACK_APP_TOKEN', told.error);
  return {
    state: 'missing',
    what: `Slack opens no socket (${told.error})`,
    fix: 'Turn on “Socket Mode” on the page of the app, or set SLACK_MODE=http for an app with a request address.',
  };
}

function requestChecks({ signingSecret, appToken }: SlackSettings): readonly Check[] {
  const secret: Check =
    signingSecret === null
      ? {
          state: 'missing',
          what: 'SLACK_SIGNING_SECRET is not set, and HTTP mode needs it',
          fix: 'Copy the “Signing Secret” from “Basic Information”.',
        }
      : { state: 'well', what: 'The signing secret is set', fix: null };
  const address: Check = {
    state: 'unknown',
    what: 'Whether Slack reaches this process cannot be seen from here',
    fix: `Every request address of the app must be https://…${EVENTS_PATH} of this process; Slack checks it when it is saved.`,
  };
  if (appToken === null) return [secret, address];
  const both = 'SLACK_APP_TOKEN is set, but HTTP mode does not use it';
  return [
    secret,
    address,
    { state: 'unknown', what: both, fix: 'Set SLACK_MODE=socket if sockets are meant.' },
  ];
}

/** No token of the bot may read the app's own subscriptions. */
function eventCheck(): Check {
  const events = eventsOf({ assistant: false }).join(', ');
  return {
    state: 'unknown',
    what: 'Which events the app is sent cannot be read with these tokens',
    fix: `Under “Event Subscriptions” there must be ${events}. Without message.im it hears no direct message, without app_mention no mention.`,
  };
}

function refusal(variable: string, code: string): Check {
  if (code.startsWith(UNREACHED)) {
    return {
      state: 'missing',
      what: `Slack is ${code}`,
      fix: 'Is there a way from this machine to the internet?',
    };
  }
  return {
    state: 'missing',
    what: `Slack refuses ${variable} (${code})`,
    fix: REFUSALS.get(code) ?? 'Look the word up in Slack’s reference of the method.',
  };
}

interface Told {
  readonly error: string | null;
  readonly team: string;
  /** From the header that Slack sends with every answer; null where it sends none. */
  readonly scopes: readonly string[] | null;
}

async function call(method: string, token: string, apiUrl: string | null): Promise<Told> {
  try {
    const response = await fetch(new URL(method, apiUrl ?? API), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
      signal: AbortSignal.timeout(CALL_LIMIT),
    });
    const body = (await response.json()) as {
      readonly ok?: boolean;
      readonly error?: string;
      readonly team?: string;
    };
    const scopes = response.headers.get('x-oauth-scopes');
    return {
      error: body.ok === true ? null : (body.error ?? `status ${response.status}`),
      team: body.team ?? 'the workspace',
      scopes: scopes === null ? null : scopes.split(',').map((scope) => scope.trim()),
    };
  } catch (error) {
    const reason =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return { error: `${UNREACHED}: ${reason}`, team: '', scopes: null };
  }
}
