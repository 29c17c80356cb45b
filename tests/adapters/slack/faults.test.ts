import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBot } from '../../harness/bot-process.ts';
import { type Connected, connect } from '../../harness/slack/connected.ts';
import { newId, TEAM } from '../../harness/slack/payloads.ts';
import { CALL_FAULTS, SOCKET_FAULTS } from './fault-cases.ts';

/** Enough for a ping on a loaded machine, short enough for a test. */
const PING_TIMEOUT = '1200';

describe('Slack that fails', () => {
  let connected: Connected;

  beforeAll(async () => {
    connected = await connect({ env: { SLACK_PING_TIMEOUT: PING_TIMEOUT } });
  }, 60_000);
  afterAll(() => connected.stop(), 30_000);

  test.each(CALL_FAULTS)('answers in spite of $name', ({ run }) => run(connected), 40_000);

  test.each(SOCKET_FAULTS)('survives $name', ({ run }) => run(connected), 40_000);

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
    const { slack, env, folder } = connected;
    const answer = slack.people.command('/fn-who', 'Ferrante');
    const { message } = await answer.outputs.waitFor(() => true, 'an answer');
    if (!message) throw new Error('no message');
    await slack.people.press(message, { entry: /^Helpful$/u }).outputs.waitFor(() => true, 'thanks');
    const feedback = async () => {
      const run = startBot(env, { cwd: folder, args: ['feedback'] });
      await run.exited;
      return run.lines.items.join('\n');
    };
    expect(await feedback()).toContain('helpful');
    const removed = slack.people.event({ type: 'app_uninstalled' }, null, null);
    await removed.acked;
    await connected.bots[0]?.lines.waitFor(
      (line) => /removed from Slack/u.test(line),
      'the log of the removal',
    );
    expect(await feedback()).toBe('');
  });

  test('nothing that was sent is refused or looks wrong', () => {
    expect(connected.slack.world.complaints).toEqual([]);
  });

  test('the process ends in time and well', async () => {
    const exit = await connected.bots[0]?.stop();
    expect(exit?.code).toBe(0);
  }, 15_000);
});
