import { GatewayCloseCodes } from 'discord.js';
import { UserError } from '../../../errors.ts';

/** Why the gateway ends a connection for good, and what mends it (https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes). */
const REFUSALS: ReadonlyMap<number, readonly [message: string, hint: string]> = new Map([
  [
    GatewayCloseCodes.AuthenticationFailed,
    ['Discord refuses DISCORD_TOKEN.', 'Take it from the Developer Portal, Bot, Reset Token.'],
  ],
  [
    GatewayCloseCodes.DisallowedIntents,
    [
      'Discord refuses what the bot wants to read (disallowed intents).',
      'It asks for no privileged intent: look whether the application is restricted in the Developer Portal.',
    ],
  ],
  [
    GatewayCloseCodes.ShardingRequired,
    ['The bot is in more servers than one connection may carry.', 'Set DISCORD_SHARDS=auto.'],
  ],
  [
    GatewayCloseCodes.InvalidShard,
    ['Discord refuses the number of connections.', 'Set DISCORD_SHARDS=auto.'],
  ],
]);

/** The mistake behind a close code after which nobody should connect again. */
export function refusalOf(code: number): UserError {
  const [message, hint] = REFUSALS.get(code) ?? [
    `Discord ended the connection for good (code ${code}).`,
    'A newer version of Footnote may be needed.',
  ];
  return new UserError(message, { hint });
}
