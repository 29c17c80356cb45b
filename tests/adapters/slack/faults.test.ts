import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connected, connect, freePort } from '../../harness/slack/connected.ts';
import { newId, TEAM } from '../../harness/slack/payloads.ts';
import { CALL_FAULTS, on, SOCKET_FAULTS } from './fault-cases.ts';

/** Enough for a ping on a loaded machine, short enough for a test. */
const PING_TIMEOUT = '1200';

describe('Slack that fails', () => {
  let connected: Connected;
  let port = 0;

  beforeAll(async () => {
    port = await freePort();
    connected = await connect({ env: { SLACK_PING_TIMEOUT: PING_TIMEOUT, PORT: String(port) } });
  });
  afterAll(() => connected.stop());

  test.each(CALL_FAULTS)('answers in spite of $name', ({ run }) => run(connected));

  test.each(SOCKET_FAULTS)('survives $name', ({ run }) => run(connected));

  test('a delivery that comes twice is answered once', async () => {
    const { slack } = connected;
    const id = newId('Ev');
    const channel = slack.world.direct('U0BOB00001');
    const event = {
      type: 'message',
      channel_type: 'im',
      user: 'U0BOB00001',
      channel,
      ts: '1.1',
      text: 'Ferrante',
    };
    const first = slack.people.event(event, 'U0BOB00001', channel, id);
    await first.outputs.waitFor(() => true, 'an answer');
    const second = slack.people.event(event, 'U0BOB00001', channel, id, 1);
    await second.acked;
    await second.outputs.quiet(300);
    expect(second.outputs.items).toEqual([]);
  });

  test('a window whose answer is refused shows it as plain text, else says under which reference', async () => {
    const { people, world } = connected.slack;
    const shownAfter = async (fault: string, text: RegExp) => {
      const opened = await people.shortcut('search').outputs.waitFor(() => true, 'a window');
      if (!opened.view) throw new Error('no window');
      world.faults.add(on('views.update', { error: fault }));
      const submitted = people.submit(opened.view, { 'find:words': 'Ferrante' });
      await submitted.outputs.waitFor(({ view }) => text.test(JSON.stringify(view?.blocks)), String(text));
    };
    await shownAfter('invalid_arguments', /denied the accusation/u);
    await shownAfter('not_found', /reference [0-9a-f]{8}/u);
  });

  test('a window that does not open is told of directly', async () => {
    const { people, world } = connected.slack;
    world.faults.add(on('views.open', { error: 'expired_trigger_id' }));
    people.shortcut('search');
    const direct = world.direct('U0ALICE001');
    await world.messages.waitFor(
      ({ channel, text }) => channel === direct && /could not be shown/u.test(text),
      'a direct message',
    );
  });

  test('health says that Slack is away, why, and when it is back', async () => {
    const { slack } = connected;
    const before = slack.sockets.hellos.items.length;
    slack.world.faults.add(on('apps.connections.open', { error: 'invalid_auth' }, 6));
    slack.sockets.drop();
    const away = await healthUntil(port, ({ status }) => status === 503);
    expect(away.slack).toMatchObject({ ready: false, state: expect.stringMatching(/^0 of 2 sockets open/u) });
    const why = await healthUntil(port, (one) => /reconnecting: invalid_auth/u.test(one.slack.state));
    expect(why.status).toBe(503);
    await slack.sockets.connected(before + 2);
    slack.world.faults.clear();
    const back = await healthUntil(port, ({ status }) => status === 200);
    expect(back.slack.ready).toBe(true);
  });

  test('its own messages, those of bots, edits and joins are passed over', async () => {
    const { slack } = connected;
    const channel = slack.world.direct('U0BOB00001');
    const base = { type: 'message', channel_type: 'im', channel, ts: '1.2', text: 'Ferrante', team: TEAM };
    const passed = [
      { ...base, user: 'U0BOT00001' },
      { ...base, user: 'U0BOB00001', bot_id: 'B0OTHER001' },
      { ...base, subtype: 'bot_message', bot_id: 'B0OTHER001' },
      { ...base, subtype: 'message_changed', message: { user: 'U0BOB00001', text: 'Ferrante' } },
      { ...base, user: 'U0BOB00001', subtype: 'channel_join' },
      { ...base, type: 'app_mention', channel: 'C0GENERAL1', user: 'U0BOB00001', edited: { ts: '1.3' } },
    ];
    const before = slack.world.messages.items.length;
    const turns = passed.map((event) => slack.people.event(event, 'U0BOB00001', channel));
    await Promise.all(turns.map(({ acked }) => acked));
    await slack.world.messages.quiet(300);
    expect(slack.world.messages.items.length).toBe(before);
  });

  test('a removed app deletes what is stored of the workspace', async () => {
    const { slack } = connected;
    const answer = slack.people.command('/fn-who', 'Ferrante');
    const { message } = await answer.outputs.waitFor(() => true, 'an answer');
    if (!message) throw new Error('no message');
    await slack.people.press(message, { entry: /^Helpful$/u }).outputs.waitFor(() => true, 'thanks');
    expect(await connected.feedback()).toContain('helpful');
    const removed = slack.people.event({ type: 'app_uninstalled' }, null, null);
    await removed.acked;
    await connected.bots[0]?.lines.waitFor(
      (line) => /removed from Slack/u.test(line),
      'the log of the removal',
    );
    expect(await connected.feedback()).toBe('');
  });

  test('nothing that was sent is refused or looks wrong', () => {
    expect(connected.slack.world.complaints).toEqual([]);
  });

  test('the bot ends in time and well', async () => {
    const exit = await connected.bots[0]?.stop();
    expect(exit?.code).toBe(0);
  });
});

interface HealthSeen {
  readonly status: number;
  readonly slack: { readonly ready: boolean; readonly state: string };
}

const BETWEEN_LOOKS = 50;

/** Asks for health until it is as wanted. */
async function healthUntil(port: number, isWanted: (seen: HealthSeen) => boolean): Promise<HealthSeen> {
  const deadline = performance.now() + 20_000;
  let text = '';
  while (performance.now() < deadline) {
    const response = await fetch(`http://127.0.0.1:${port}/health`);
    text = await response.text();
    const { parts } = JSON.parse(text) as { readonly parts: Pick<HealthSeen, 'slack'> };
    const seen = { status: response.status, slack: parts.slack };
    if (isWanted(seen)) return seen;
    await setTimeout(BETWEEN_LOOKS);
  }
  throw new Error(`health stayed at ${text}`);
}
