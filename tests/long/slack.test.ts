import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CALL_FAULTS, SOCKET_FAULTS } from '../adapters/slack/fault-cases.ts';
import { startBot } from '../harness/bot-process.ts';
import { type Connected, connect, freePort } from '../harness/slack/connected.ts';
import type { Turn } from '../harness/slack/kinds.ts';

/** Each fault so many times in a row: what is left over by one meets the next. */
const ROUNDS = 3;

/** Refreshes with traffic between them. */
const REFRESHES = 20;

/** Commands in flight at once in the storm. */
const STORM = 50;

/** Longer than any limit on the way to an open socket, in milliseconds. */
const WELL_FOR = 40_000;

const rounds = Array.from({ length: ROUNDS }, (_, round) => round + 1);

describe('Slack over sockets, with the delays of every day', () => {
  let connected: Connected;

  beforeAll(async () => {
    connected = await connect({ start: startBot });
  });
  afterAll(() => connected.stop());

  for (const round of rounds) {
    test.each(CALL_FAULTS)(`round ${round}: answers in spite of $name`, ({ run }) => run(connected));
    test.each(SOCKET_FAULTS)(`round ${round}: survives $name`, ({ run }) => run(connected));
  }

  test('loses nothing in a row of refreshes', async () => {
    const { sockets, people } = connected.slack;
    const turns: Turn[] = [];
    for (let refresh = 0; refresh < REFRESHES; refresh++) {
      const again = sockets.connected(sockets.hellos.items.length + 1);
      sockets.refresh();
      for (let sent = 0; sent < STORM; sent++) turns.push(people.command('/fn-who', 'Ferrante'));
      await again;
    }
    await Promise.all(turns.map((turn) => turn.outputs.waitFor(() => true, 'an answer', 60_000)));
    expect(turns.filter(({ ackMs, failed }) => ackMs === null || failed !== null)).toEqual([]);
  });

  test('leaves sockets alone that are well', async () => {
    const { hellos } = connected.slack.sockets;
    const before = hellos.items.length;
    await hellos.quiet(WELL_FOR, WELL_FOR);
    expect(hellos.items.length).toBe(before);
  });

  test('nothing that was sent is refused or looks wrong', () => {
    expect(connected.slack.world.complaints).toEqual([]);
    expect(connected.bots[0]?.isAlive()).toBe(true);
  });
});

describe('Slack over HTTP, with two processes', () => {
  let connected: Connected;

  beforeAll(async () => {
    connected = await connect({ start: startBot, mode: 'http', ports: [await freePort(), await freePort()] });
  });
  afterAll(() => connected.stop());

  for (const round of rounds) {
    test.each(CALL_FAULTS)(`round ${round}: answers in spite of $name`, ({ run }) => run(connected));
  }

  test('answers each of many commands once', async () => {
    const { people } = connected.slack;
    const turns = Array.from({ length: 200 }, () => people.command('/fn-who', 'Lunt'));
    await Promise.all(turns.map((turn) => turn.outputs.waitFor(() => true, 'an answer', 60_000)));
    expect(turns.every(({ outputs }) => outputs.items.length === 1)).toBe(true);
  });
});
