/** Who we are in Slack: asked at the start, again and again while Slack cannot be reached. */
import { setTimeout } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import { UserError } from '../../../errors.ts';
import type { Log } from '../../../log.ts';
import { slackErrorCode } from './slack-errors.ts';

/** The workspace and the bot's own ids there. */
export interface Identity {
  readonly workspace: string;
  readonly enterprise: string | null;
  readonly team: string;
  readonly botUser: string;
  readonly botId: string;
}

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** Asks until Slack answers. Throws a UserError where it refuses the token. */
export async function identify(client: webApi.WebClient, log: Log, signal: AbortSignal): Promise<Identity> {
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      const told = await client.auth.test();
      return {
        workspace: told.team_id ?? '',
        enterprise: told.enterprise_id ?? null,
        team: told.team ?? 'the workspace',
        botUser: told.user_id ?? '',
        botId: told.bot_id ?? '',
      };
    } catch (error) {
      const code = slackErrorCode(error);
      if (code !== null) throw refused('SLACK_BOT_TOKEN', code, error);
      log.warn('Slack cannot be reached', { error: String(error) });
      await setTimeout(pause, null, { signal });
    }
  }
}

/** The mistake of a token that Slack does not take. */
export function refused(variable: string, code: string, cause: unknown): UserError {
  return new UserError(`Slack refuses ${variable} (${code}).`, {
    hint: 'footnote doctor says what is missing and where to find it.',
    cause,
  });
}
