import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { type Connected, connect, messageOf } from '../../../harness/discord/connected.ts';
import { APPLICATION, BOB, GUILD } from '../../../harness/discord/world.ts';
import { freePort } from '../../../harness/slack/connected.ts';

/** What is asked for again until it is so. */
const LONGEST = 15_000;

describe('whoever takes the bot away', () => {
  let connected: Connected;

  afterEach(() => connected.stop());

  const untilForgotten = async (words: RegExp): Promise<string> => {
    const deadline = performance.now() + LONGEST;
    for (;;) {
      const left = await connected.feedback();
      if (!words.test(left) || performance.now() > deadline) return left;
      await setTimeout(200);
    }
  };
  const rate = async (where: object): Promise<void> => {
    const { people } = connected.discord;
    const shown = await messageOf(people.slash('who', { name: 'Ferrante' }, where));
    await messageOf(people.press(shown, /^Helpful$/u, where), /Noted/u);
  };

  test('is forgotten also where it happened while nobody listened', async () => {
    connected = await connect();
    await rate({});
    expect(await connected.feedback()).toContain('helpful');
    await connected.bot.stop();
    connected.discord.world.guilds.delete(GUILD);
    await connected.restart();
    expect(await untilForgotten(/helpful/u)).toBe('');
  });

  test('is no server that is away for a while', async () => {
    connected = await connect();
    await rate({});
    connected.discord.gateway.dispatch('GUILD_DELETE', { id: GUILD, unavailable: true }, 0);
    await connected.restart();
    expect(await connected.feedback()).toContain('helpful');
  });

  test('over HTTP: servers are asked for, people are told of', async () => {
    connected = await connect({ mode: 'http', port: await freePort() });
    await rate({});
    await rate({ user: BOB, isDirect: true });
    const event = (type: number, more: object = {}) =>
      connected.discord.request(JSON.stringify({ version: 1, application_id: APPLICATION, type, ...more }), {
        path: '/discord/events',
      });
    expect((await event(0)).status).toBe(204);
    const removed = { type: 'APPLICATION_DEAUTHORIZED', timestamp: '', data: { user: { id: BOB } } };
    expect((await event(1, { event: removed })).status).toBe(204);
    await connected.bot.lines.waitFor((line) => /a person removed the app/u.test(line), 'the removal');
    expect((await connected.feedback()).split('\n')).toHaveLength(1);
    connected.discord.world.guilds.delete(GUILD);
    await connected.restart();
    expect(await untilForgotten(/helpful/u)).toBe('');
  });
});
