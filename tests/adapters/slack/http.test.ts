import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBot } from '../../harness/bot-process.ts';
import { type Connected, connect, freePort } from '../../harness/slack/connected.ts';
import { newId } from '../../harness/slack/payloads.ts';

describe('Slack over HTTP, with two processes on one machine', () => {
  let connected: Connected;
  let ports: readonly number[] = [];

  beforeAll(async () => {
    ports = [await freePort(), await freePort()];
    connected = await connect({ mode: 'http', ports, start: startBot });
  });
  afterAll(() => connected.stop());

  test('the address is verified', async () => {
    const response = await connected.slack.request(
      JSON.stringify({ type: 'url_verification', challenge: 'abc' }),
    );
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('abc');
  });

  test('a wrong signature and a stale timestamp are refused', async () => {
    const body = JSON.stringify({ type: 'event_callback', event: { type: 'app_mention' } });
    expect((await connected.slack.request(body, { secret: 'guessed' })).status).toBe(401);
    expect((await connected.slack.request(body, { age: 600 })).status).toBe(401);
  });

  test('what is not from Slack at all is refused in words of HTTP', async () => {
    expect((await connected.slack.request('{', {})).status).toBe(400);
    expect((await fetch(`http://127.0.0.1:${ports[0]}/slack/events`)).status).toBe(405);
  });

  test('a message from one process is paged by the other, wherever a press arrives', async () => {
    const { people } = connected.slack;
    const turn = people.command('/fn-who', 'Ferrante');
    const { message } = await turn.outputs.waitFor(() => true, 'an answer');
    if (!message) throw new Error('no message');
    for (const [button, shown] of [
      [/^More/u, '2/2'],
      [/^Back$/u, '1/2'],
      [/^More/u, '2/2'],
    ] as const) {
      const press = people.press(message, { button });
      await press.outputs.waitFor(() => true, 'a page');
      expect(message.text).toContain(shown);
    }
  });

  test('a delivery that reaches both is answered once', async () => {
    const { people, world } = connected.slack;
    const id = newId('Ev');
    const channel = world.direct('U0BOB00001');
    const event = {
      type: 'message',
      channel_type: 'im',
      user: 'U0BOB00001',
      channel,
      ts: '1.1',
      text: 'Ferrante',
    };
    const turns = [
      people.event(event, 'U0BOB00001', channel, id),
      people.event(event, 'U0BOB00001', channel, id, 1),
    ];
    await Promise.all(turns.map(({ acked }) => acked));
    await world.messages.quiet(500);
    const answers = world.messages.items.filter((message) => message.channel === channel);
    expect(answers).toHaveLength(1);
  });

  test('windows and shortcuts work as over sockets', async () => {
    const { people } = connected.slack;
    const opened = people.shortcut('search');
    const { view } = await opened.outputs.waitFor(() => true, 'a window');
    if (!view) throw new Error('no window');
    const typing = people.suggest(view, 'find:name', 'Ferr');
    await typing.acked;
    expect(JSON.stringify(typing.ack)).toContain('Marisol Ferrante');
    const submitted = people.submit(view, { 'find:words': 'Ferrante' });
    const answer = await submitted.outputs.waitFor(
      (output) => JSON.stringify(output.view).includes('denied'),
      'an answer',
    );
    expect(answer.view?.type).toBe('modal');
  });

  test('health is told by part, on the same port', async () => {
    const health = await fetch(`http://127.0.0.1:${ports[0]}/health`);
    expect(health.status).toBe(200);
    expect(JSON.stringify(await health.json())).toContain('slack');
  });

  test('nothing that was sent is refused or looks wrong', () => {
    expect(connected.slack.world.complaints).toEqual([]);
  });
});
