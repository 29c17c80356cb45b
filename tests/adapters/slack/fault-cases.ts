/** What can go wrong between Slack and the bot, each with what the user must see all the same. */
import { expect } from 'vitest';
import type { Fault } from '../../harness/faults.ts';
import type { Connected } from '../../harness/slack/connected.ts';
import type { Call, LocalMessage, Turn } from '../../harness/slack/kinds.ts';

/** One fault, put to a connected bot. */
export interface FaultCase {
  readonly name: string;
  run(connected: Connected): Promise<void>;
}

const answered = async (turn: Turn, text: RegExp): Promise<LocalMessage> => {
  const output = await turn.outputs.waitFor(
    ({ message }) => message !== null && text.test(message.text),
    `${text} in answer to ${turn.kind}`,
    20_000,
  );
  if (!output.message) throw new Error('no message');
  return output.message;
};

/** A fault of the calls of one method. */
export const on = (method: string, fault: Omit<Fault<Call>, 'fits' | 'times'>, times = 1): Fault<Call> => ({
  fits: (call) => call.method === method,
  times,
  ...fault,
});

/** A command that is answered although its response URL fails in some way. */
function responseCase(name: string, fault: Fault<Call>, text: RegExp, channel = 'C0GENERAL1'): FaultCase {
  return {
    name,
    async run({ slack }) {
      slack.world.faults.add(fault);
      await answered(slack.people.command('/fn-who', 'Ferrante', { channel }), text);
      slack.world.faults.clear();
    },
  };
}

/** A direct message that is answered although posting fails in some way. */
function postCase(name: string, fault: Fault<Call>): FaultCase {
  return {
    name,
    async run({ slack }) {
      slack.world.faults.add(fault);
      await answered(slack.people.direct('Ferrante'), /Marisol Ferrante/u);
      slack.world.faults.clear();
    },
  };
}

/** Sockets that are lost in some way, and opened again although that fails at first. */
function socketCase(
  name: string,
  lose: (connected: Connected) => void,
  fault: Fault<Call> | null = null,
): FaultCase {
  return {
    name,
    async run(connected) {
      const { slack, bots } = connected;
      const before = slack.sockets.hellos.items.length;
      if (fault) slack.world.faults.add(fault);
      lose(connected);
      await slack.sockets.connected(before + 2);
      slack.world.faults.clear();
      expect(bots[0]?.isAlive()).toBe(true);
      await answered(slack.people.command('/fn-who', 'Ferrante'), /Marisol Ferrante/u);
    },
  };
}

/** Commands without a pause while sockets are refreshed: each is acknowledged and answered. */
function refreshCase(which: 'one' | 'all'): FaultCase {
  return {
    name: `${which === 'one' ? 'one socket is' : 'both sockets are'} refreshed under traffic`,
    async run({ slack }) {
      const before = slack.sockets.hellos.items.length;
      slack.sockets.refresh(which);
      const wanted = before + (which === 'one' ? 1 : 2);
      const again = slack.sockets.connected(wanted);
      const turns: Turn[] = [];
      while (slack.sockets.hellos.items.length < wanted) {
        if (slack.sockets.open === 0) await again;
        const turn = slack.people.command('/fn-who', 'Ferrante');
        turns.push(turn);
        await Promise.race([turn.acked, again]);
      }
      turns.push(slack.people.command('/fn-who', 'Ferrante'));
      for (const turn of turns) {
        expect(turn.failed).toBeNull();
        await turn.acked;
        await answered(turn, /Marisol Ferrante/u);
      }
    },
  };
}

/** Faults of the Web API and of response URLs. */
export const CALL_FAULTS: readonly FaultCase[] = [
  responseCase('a response URL that fails once', on('response_url', { status: 500 }), /Marisol Ferrante/u),
  responseCase(
    'a response URL that is too busy',
    on('response_url', { status: 429, retryAfter: 1 }),
    /Marisol Ferrante/u,
  ),
  responseCase('a response URL that hangs up', on('response_url', { drop: true }), /Marisol Ferrante/u),
  responseCase(
    'blocks that Slack refuses',
    on('response_url', { error: 'invalid_blocks' }),
    /denied the accusation/u,
  ),
  responseCase(
    'a response URL that never works',
    on('response_url', { status: 500 }, 5),
    /reference [0-9a-f]{8}/u,
  ),
  postCase('a post that fails once', on('chat.postMessage', { status: 500 })),
  postCase('a post that is too busy', on('chat.postMessage', { status: 429, retryAfter: 1 })),
  postCase('a post that is too busy for long', on('chat.postMessage', { status: 429, retryAfter: 1 }, 5)),
  postCase('a post that hangs up', on('chat.postMessage', { drop: true })),
  postCase('a post whose blocks are refused', on('chat.postMessage', { error: 'invalid_blocks' })),
  postCase('a profile that cannot be read at once', on('users.info', { status: 500 })),
];

/** Faults of the sockets. */
export const SOCKET_FAULTS: readonly FaultCase[] = [
  refreshCase('one'),
  refreshCase('all'),
  socketCase('sockets that are cut', ({ slack }) => slack.sockets.drop()),
  socketCase('sockets that go silent', ({ slack }) => slack.sockets.stall()),
  socketCase(
    'a token that is refused while reconnecting',
    ({ slack }) => slack.sockets.drop(),
    on('apps.connections.open', { error: 'invalid_auth' }, 3),
  ),
  socketCase(
    'a Slack that fails while reconnecting',
    ({ slack }) => slack.sockets.drop(),
    on('apps.connections.open', { status: 500 }, 3),
  ),
  socketCase(
    'a Slack that hangs up while reconnecting',
    ({ slack }) => slack.sockets.drop(),
    on('apps.connections.open', { drop: true }, 3),
  ),
];
