import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Adapter } from '../../../../src/adapters/adapter.ts';
import { openSlack } from '../../../../src/adapters/slack/platform.ts';
import { type SlackSettings, slackSettings } from '../../../../src/adapters/slack/settings.ts';
import { dossier } from '../../../answer/sample-answer.ts';
import { LocalSlack } from '../../../harness/slack/local-slack.ts';
import { TEAM } from '../../../harness/slack/payloads.ts';
import { openBot } from '../open-bot.ts';

const GENERAL = `slack:${TEAM}/C0GENERAL1`;

describe('posting to Slack without being asked', () => {
  let slack: LocalSlack;
  let opened: Awaited<ReturnType<typeof openBot>>;
  let adapter: Adapter;
  /** The clock goes on by two seconds with each look, so that no post is too soon after another. */
  let clock = Date.parse('2031-05-01T12:00:00Z');
  let step = 2000;

  beforeAll(async () => {
    slack = await LocalSlack.start();
    opened = await openBot();
    const env: Readonly<Record<string, string>> = slack.env;
    const settings = Object.fromEntries(
      Object.entries(slackSettings).map(([name, { variable, read }]) => [name, read(env[variable], '/')]),
    ) as unknown as SlackSettings;
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const now = () => {
      clock += step;
      return new Date(clock);
    };
    const created = await openSlack({ settings, log, tell: () => undefined, now });
    if (!created) throw new Error('Slack is not configured');
    adapter = created;
    await adapter.start(opened.bot);
  });
  afterAll(async () => {
    await adapter.stop();
    await slack.stop();
    await opened.close();
  });
  beforeEach(() => {
    slack.world.faults.clear();
    step = 2000;
  });

  const post = (destination = GENERAL) => adapter.post(destination, dossier(), { key: 'k1' });
  const failing = (fault: { status?: number; retryAfter?: number; error?: string; drop?: boolean }) =>
    slack.world.faults.add({ fits: ({ method }) => method === 'chat.postMessage', times: 1, ...fault });

  test('reaches a channel, and gives its reference', async () => {
    const delivery = await post();
    const message = slack.world.messages.items.at(-1);
    expect(delivery).toEqual({ outcome: 'posted', reference: message?.ts });
    expect(message?.text).not.toContain('claim');
    expect(slack.people.labels(message ?? never())).toContain('Open a passage');
  });

  test('reaches a user, and a thread', async () => {
    expect(await post(`slack:${TEAM}/U0ALICE001`)).toMatchObject({ outcome: 'posted' });
    const reply = { key: 'k2', replyTo: '1900000000.000001' };
    await adapter.post(GENERAL, dossier(), reply);
    expect(slack.world.messages.items.at(-1)?.thread).toBe(reply.replyTo);
  });

  test.each([
    [
      'being too fast is for later, as long as Slack says',
      { status: 429, retryAfter: 7 },
      { outcome: 'later', after: 7000 },
    ],
    ['a failure of Slack leaves it open', { status: 500 }, { outcome: 'unsettled' }],
    ['a connection that ends leaves it open', { drop: true }, { outcome: 'unsettled' }],
    ['a channel without the bot is for good', { error: 'not_in_channel' }, { outcome: 'failed' }],
    ['refused blocks go as plain text', { error: 'invalid_blocks' }, { outcome: 'posted' }],
  ])('%s', async (_, fault, delivery) => {
    failing(fault);
    expect(await post()).toMatchObject(delivery);
  });

  test('a second post to a channel within a second waits', async () => {
    await post();
    step = 100;
    expect(await post()).toMatchObject({ outcome: 'later' });
  });

  test('another workspace is not ours to post to', async () => {
    expect(await post('slack:T0OTHER001/C0GENERAL1')).toMatchObject({ outcome: 'failed' });
  });

  test('health counts the sockets', async () => {
    await slack.sockets.connected(2);
    expect(adapter.health()).toEqual({ ready: true, state: '2 of 2 sockets open' });
  });
});

function never(): never {
  throw new Error('no message');
}
