/** What can go wrong between Discord and the bot, each with what the user must see all the same. */
import { expect } from 'vitest';
import { type Connected, messageOf } from '../../harness/discord/connected.ts';
import type { Call } from '../../harness/discord/kinds.ts';
import type { Fault } from '../../harness/faults.ts';

/** One fault, put to a connected bot. */
export interface FaultCase {
  readonly name: string;
  run(connected: Connected): Promise<void>;
}

const NAME = { name: 'Ferrante' };

const on = (route: RegExp, fault: Omit<Fault<Call>, 'fits' | 'times'>, times = 1): Fault<Call> => ({
  fits: (call) => route.test(call.route),
  times,
  ...fault,
});

/** A command that is answered although the API fails in some way. */
function commandCase(name: string, fault: Fault<Call>, text: RegExp): FaultCase {
  return {
    name,
    async run({ discord }) {
      discord.world.faults.add(fault);
      await messageOf(discord.people.slash('who', NAME), text);
      discord.world.faults.clear();
    },
  };
}

/** A direct message that is answered although posting fails in some way. */
function messageCase(name: string, fault: Fault<Call>): FaultCase {
  return {
    name,
    async run({ discord }) {
      discord.world.faults.add(fault);
      await messageOf(discord.people.direct('Ferrante'), /Marisol Ferrante/u);
      discord.world.faults.clear();
    },
  };
}

/** A connection that is lost in some way; what was asked meanwhile is answered, and what is asked after. */
function gatewayCase(name: string, lose: (connected: Connected) => void): FaultCase {
  return {
    name,
    async run(connected) {
      const { gateway, people } = connected.discord;
      const before = gateway.opened.items.length;
      lose(connected);
      await gateway.back(before);
      expect(connected.bot.isAlive()).toBe(true);
      await messageOf(people.slash('who', NAME), /Marisol Ferrante/u);
    },
  };
}

const RESPONSE = /^POST \/interactions\//u;
const MESSAGE = /^POST \/channels\/\d+\/messages$/u;

/** Faults of the REST API. */
export const CALL_FAULTS: readonly FaultCase[] = [
  commandCase('a first response that fails once', on(RESPONSE, { status: 500 }), /Marisol Ferrante/u),
  commandCase('a first response that hangs up', on(RESPONSE, { drop: true }), /Marisol Ferrante/u),
  commandCase(
    'components that Discord refuses',
    on(RESPONSE, { status: 400, error: '50035' }),
    /denied the accusation/u,
  ),
  commandCase(
    'a first response that never arrives',
    on(RESPONSE, { status: 500 }, 4),
    /reference [0-9a-f]{8}/u,
  ),
  messageCase('a post that fails once', on(MESSAGE, { status: 500 })),
  messageCase('a post that is too busy', on(MESSAGE, { retryAfter: 0.5 })),
  messageCase('a post that hangs up', on(MESSAGE, { drop: true })),
  messageCase('a post whose components are refused', on(MESSAGE, { status: 400, error: '50035' })),
];

/** Faults of the gateway that are over within seconds. */
export const GATEWAY_FAULTS: readonly FaultCase[] = [
  gatewayCase('a connection that is cut', ({ discord }) => discord.gateway.drop()),
  gatewayCase('a request to reconnect', ({ discord }) => discord.gateway.reconnect()),
  gatewayCase('a session that is invalid right after it was resumed', ({ discord }) => {
    discord.gateway.invalidatesResumed = true;
    discord.gateway.drop();
  }),
];

/** Those that take longer. */
export const SLOW_GATEWAY_FAULTS: readonly FaultCase[] = [
  gatewayCase('a session that is invalid', ({ discord }) => discord.gateway.invalidate(false)),
  gatewayCase('a session that is invalid but resumable', ({ discord }) => discord.gateway.invalidate(true)),
  gatewayCase('a session that timed out', ({ discord }) => discord.gateway.close(4009)),
  gatewayCase('an unknown error', ({ discord }) => discord.gateway.close(4000)),
  gatewayCase('a gateway that refuses twice', ({ discord }) => {
    discord.gateway.refusals = 2;
    discord.gateway.drop();
  }),
];
