import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connected, connect, messageOf } from '../../harness/discord/connected.ts';
import { textOf } from '../../harness/discord/screen-text.ts';
import { freePort } from '../../harness/slack/connected.ts';

describe('Discord over HTTP', () => {
  let connected: Connected;

  beforeAll(async () => {
    connected = await connect({ mode: 'http', port: await freePort() });
  });
  afterAll(() => connected.stop());

  test('the ready line says what this mode does not have', () => {
    const [line] = connected.bot.lines.items.filter((one) => /Discord.*ready/u.test(one));
    expect(line).toContain('no direct messages, no mentions');
  });

  test('a ping is answered, a wrong signature and a stale request are not', async () => {
    const ping = JSON.stringify({ type: 1 });
    const { discord } = connected;
    expect(await (await discord.request(ping)).json()).toEqual({ type: 1 });
    const key = generateKeyPairSync('ed25519').privateKey;
    expect((await discord.request(ping, { key })).status).toBe(401);
    expect((await discord.request(ping, { age: 600 })).status).toBe(401);
    expect((await discord.request('{')).status).toBe(400);
  });

  test('a command is answered in the answer to its request, pages in place', async () => {
    const { people } = connected.discord;
    const turn = people.slash('who', { name: 'Ferrante' });
    const shown = await messageOf(turn, /1\/2/u);
    expect(turn.response).toBe(4);
    await messageOf(people.press(shown, /^More/u), /2\/2/u);
    expect(textOf(shown)).toContain('2/2');
  });

  test('a share names the asker and is recorded with its reference', async () => {
    const { people, world } = connected.discord;
    const shown = await messageOf(people.slash('who', { name: 'Ferrante', public: true }), /shared:/u);
    await world.calls.waitFor(({ route }) => /^GET \/webhooks\/.*@original$/u.test(route), 'its reference');
    expect(textOf(shown)).toContain('/who Ferrante');
  });

  test('completions come in the answer', async () => {
    const turn = connected.discord.people.type('timeline', 'topic', 'ferr');
    await turn.outputs.waitFor(({ kind }) => kind === 'choices', 'choices');
    expect(turn.choices.map(({ value }) => value)).toContain('Marisol Ferrante');
  });

  test('nothing that was sent is refused or looks wrong', () => {
    expect(connected.discord.world.complaints).toEqual([]);
  });
});
