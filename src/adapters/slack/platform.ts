/** Slack as a platform: on where a bot token is set; its library is loaded only then. */
import { UserError } from '../../errors.ts';
import type { Adapter } from '../adapter.ts';
import type { SlackOptions } from './options.ts';

/** The adapter, null where Slack is not configured. Throws a UserError where half of the configuration is missing. */
export async function openSlack(options: SlackOptions): Promise<Adapter | null> {
  const { mode, botToken, appToken, signingSecret } = options.settings;
  if (botToken === null && appToken === null && signingSecret === null) return null;
  const missing = [
    ...(botToken === null ? ['SLACK_BOT_TOKEN (starts with xoxb-)'] : []),
    ...(mode === 'socket' && appToken === null ? ['SLACK_APP_TOKEN (starts with xapp-)'] : []),
    ...(mode === 'http' && signingSecret === null ? ['SLACK_SIGNING_SECRET'] : []),
  ];
  if (missing.length > 0) {
    throw new UserError(`Slack is half configured: ${missing.join(' and ')} is missing for ${mode} mode.`, {
      hint: 'footnote doctor says where to find it. Take all SLACK_ variables out to run without Slack.',
    });
  }
  const { createSlackAdapter } = await import('./slack-adapter.ts');
  return createSlackAdapter(options);
}
