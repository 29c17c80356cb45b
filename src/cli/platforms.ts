import { discordChecks } from '../adapters/discord/checks.ts';
import { openDiscord } from '../adapters/discord/platform.ts';
import { slackChecks } from '../adapters/slack/checks.ts';
import { openSlack } from '../adapters/slack/platform.ts';
import type { Platform } from './platform.ts';

/** Chat platforms; each is a folder under `adapters/` and a line here. */
export const PLATFORMS: readonly Platform[] = [
  {
    name: 'slack',
    open: ({ config, ...parts }) => openSlack({ ...parts, settings: config.slack }),
    check: ({ slack }) => slackChecks(slack),
  },
  {
    name: 'discord',
    open: ({ config, ...parts }) =>
      openDiscord({ ...parts, settings: config.discord, isServed: config.http.port !== null }),
    check: ({ discord }) => discordChecks(discord),
  },
];
