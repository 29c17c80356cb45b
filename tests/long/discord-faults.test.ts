import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CALL_FAULTS, GATEWAY_FAULTS, SLOW_GATEWAY_FAULTS } from '../adapters/discord/fault-cases.ts';
import { adapterContract } from '../contracts/adapter.ts';
import { startBot } from '../harness/bot-process.ts';
import { type Connected, connect, messageOf } from '../harness/discord/connected.ts';
import { discordUnderTest } from '../harness/discord/discord-under-test.ts';
import { freePort } from '../harness/slack/connected.ts';

adapterContract('Discord over HTTP', discordUnderTest('http', await freePort()));

describe('Discord that fails, in every way', () => {
  let connected: Connected;

  beforeAll(async () => {
    connected = await connect({ start: startBot });
  }, 60_000);
  afterAll(() => connected.stop(), 30_000);

  test.each([...CALL_FAULTS, ...GATEWAY_FAULTS, ...SLOW_GATEWAY_FAULTS])(
    'answers in spite of $name',
    ({ run }) => run(connected),
    90_000,
  );

  test('a connection that goes silent is opened anew', async () => {
    const quick = await connect({ start: startBot });
    const { gateway, people } = quick.discord;
    gateway.heartbeat = 1500;
    const first = gateway.opened.items.length;
    gateway.drop();
    await gateway.back(first);
    const before = gateway.opened.items.length;
    gateway.silence();
    await gateway.back(before);
    await messageOf(people.slash('who', { name: 'Ferrante' }), /Marisol Ferrante/u);
    await quick.stop();
  }, 90_000);

  test('nothing that was sent is refused or looks wrong', () => {
    expect(connected.discord.world.complaints).toEqual([]);
  });
});
