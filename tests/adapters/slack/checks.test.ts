import { afterEach, describe, expect, test } from 'vitest';
import { slackChecks } from '../../../src/adapters/slack/checks.ts';
import type { SlackSettings } from '../../../src/adapters/slack/settings.ts';
import { LocalSlack } from '../../harness/slack/local-slack.ts';

describe('what doctor says of Slack', () => {
  let slack: LocalSlack | null = null;

  afterEach(async () => {
    await slack?.stop();
    slack = null;
  });

  const missing = async (change: Partial<SlackSettings>, scopes?: readonly string[]): Promise<string> => {
    slack = await LocalSlack.start(scopes ? { scopes } : {});
    const {
      SLACK_API_URL: apiUrl = '',
      SLACK_BOT_TOKEN: botToken = '',
      SLACK_APP_TOKEN: appToken = '',
    } = slack.env as Record<string, string>;
    const settings = {
      mode: 'socket' as const,
      botToken,
      appToken,
      signingSecret: null,
      prefix: '',
      history: false,
      apiUrl,
      pingTimeout: 5000,
    };
    const checks = await slackChecks({ ...settings, ...change });
    return checks
      .filter(({ state }) => state === 'missing')
      .map(({ what, fix }) => `${what}. ${fix}`)
      .join('\n');
  };

  test('nothing is missing where everything is there', async () => {
    expect(await missing({})).toBe('');
  });

  test('a scope that is missing is named', async () => {
    expect(await missing({}, ['chat:write', 'commands', 'app_mentions:read', 'users:read'])).toMatch(
      /lacks the scope im:history \(without it no direct message is heard\).*install the app anew/u,
    );
    expect(await missing({}, ['app_mentions:read', 'chat:write', 'commands', 'im:history'])).toMatch(
      /lacks the scope users:read \(without it nobody can be told from a guest/u,
    );
  });

  test('a token that is refused says which and why', async () => {
    expect(await missing({ botToken: 'xoxb-old' })).toMatch(
      /refuses SLACK_BOT_TOKEN \(invalid_auth\).*Copy it again/u,
    );
    expect(await missing({ appToken: 'xapp-old' })).toMatch(/refuses SLACK_APP_TOKEN/u);
  });

  test('a token that is not set is named, with where to find it', async () => {
    expect(await missing({ botToken: null })).toMatch(/SLACK_BOT_TOKEN is not set.*Install App/u);
    expect(await missing({ appToken: null })).toMatch(/socket mode needs it.*connections:write/u);
    expect(await missing({ mode: 'http' })).toMatch(/SLACK_SIGNING_SECRET is not set/u);
  });

  test('a Slack that is out of reach is said to be', async () => {
    expect(await missing({ apiUrl: 'http://127.0.0.1:1/api/' })).toMatch(/Slack is not reached/u);
  });

  test('what is not configured is not missing', async () => {
    expect(await missing({ botToken: null, appToken: null })).toBe('');
  });
});
