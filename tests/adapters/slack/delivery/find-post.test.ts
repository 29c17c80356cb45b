import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Adapter, Delivery } from '../../../../src/adapters/adapter.ts';
import { openSlack } from '../../../../src/adapters/slack/platform.ts';
import { type SlackSettings, slackSettings } from '../../../../src/adapters/slack/settings.ts';
import { dossier } from '../../../answer/sample-answer.ts';
import { LocalSlack } from '../../../harness/slack/local-slack.ts';
import { TEAM } from '../../../harness/slack/payloads.ts';
import { openBot } from '../open-bot.ts';

const GENERAL = `slack:${TEAM}/C0GENERAL1`;
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe('looking whether a post arrived in Slack', () => {
  let slack: LocalSlack;
  let opened: Awaited<ReturnType<typeof openBot>>;
  let adapter: Adapter;
  let clock = Date.parse('2030-03-17T17:46:40Z');

  const connected = async (history: 'on' | 'off'): Promise<Adapter> => {
    const env: Readonly<Record<string, string>> = { ...slack.env, SLACK_HISTORY: history };
    const settings = Object.fromEntries(
      Object.entries(slackSettings).map(([name, { variable, read }]) => [name, read(env[variable], '/')]),
    ) as unknown as SlackSettings;
    const now = () => {
      clock += 2000;
      return new Date(clock);
    };
    const created = await openSlack({ settings, log: quiet, tell: () => undefined, now });
    if (!created) throw new Error('Slack is not configured');
    return created;
  };

  beforeAll(async () => {
    slack = await LocalSlack.start();
    slack.world.scopes.add('channels:history');
    opened = await openBot();
    adapter = await connected('on');
    await adapter.start(opened.bot);
  });
  afterAll(async () => {
    await adapter.stop();
    await slack.stop();
    await opened.close();
  });
  beforeEach(() => {
    slack.world.faults.clear();
    slack.world.scopes.add('channels:history');
  });

  const post = (key: string, replyTo?: string): Promise<Delivery> =>
    adapter.post(GENERAL, dossier(), { key, ...(replyTo && { replyTo }) });
  const find = (key: string, replyTo?: string, destination = GENERAL) =>
    adapter.find?.(destination, { key, ...(replyTo && { replyTo }) }, new Date('2030-03-17T17:40:00Z'));
  const failing = (after: boolean) =>
    slack.world.faults.add({
      fits: ({ method }) => method === 'chat.postMessage',
      status: 500,
      after,
      times: 1,
    });

  test('finds one whose answer was lost, by its key alone', async () => {
    await post('7:monday');
    failing(true);
    expect(await post('7:tuesday')).toEqual({ outcome: 'unsettled' });
    const standing = slack.world.messages.items.at(-1)?.ts;
    expect(await find('7:tuesday')).toEqual({ found: 'yes', reference: standing });
  });

  test('says that one which never arrived is not there', async () => {
    failing(false);
    expect(await post('7:wednesday')).toEqual({ outcome: 'unsettled' });
    expect(await find('7:wednesday')).toEqual({ found: 'no' });
  });

  test('looks for a note in its thread', async () => {
    failing(true);
    await post('note', '1900000000.000001');
    expect(await find('note', '1900000000.000001')).toMatchObject({ found: 'yes' });
    expect(await find('note')).toEqual({ found: 'no' });
  });

  test('knows nothing without the scope, and nothing of direct messages', async () => {
    slack.world.scopes.delete('channels:history');
    expect(await find('7:monday')).toEqual({ found: 'unknown' });
    expect(await find('7:monday', undefined, `slack:${TEAM}/U0ALICE001`)).toEqual({ found: 'unknown' });
  });

  test('is not offered, and nothing is written on a post, where it was not switched on', async () => {
    const other = await connected('off');
    await other.start(opened.bot);
    try {
      expect(other.find).toBeUndefined();
      await other.post(GENERAL, dossier(), { key: 'plain' });
      expect(slack.world.messages.items.at(-1)?.metadata).toBeNull();
    } finally {
      await other.stop();
    }
  });
});
