import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessRules } from '../../contracts/adapter-corpus.ts';
import { type Connected, connect } from '../../harness/slack/connected.ts';
import type { LocalChannel, LocalMessage, LocalUser, Turn } from '../../harness/slack/kinds.ts';
import { TEAM } from '../../harness/slack/payloads.ts';
import { textOfBlocks } from '../../harness/slack/screen-text.ts';

const place = { tz: 'Europe/Madrid', locale: 'en-GB' } as const;

const USERS: readonly LocalUser[] = [
  { id: 'U0ALICE001', name: 'alice', ...place },
  { id: 'U0GUEST001', name: 'gus', ...place, isGuest: true },
  { id: 'U0GUEST002', name: 'gil', ...place, isGuest: 'of one channel' },
  { id: 'U0OTHER001', name: 'ola', ...place, isStranger: true },
  { id: 'U0OTHER002', name: 'oto', ...place, team: 'T0OTHER001' },
];

const CHANNELS: readonly LocalChannel[] = [
  { id: 'C0GENERAL1', name: 'general', hasBot: true },
  { id: 'C0RANDOM01', name: 'random', hasBot: true },
  { id: 'C0SHARED01', name: 'with-others', hasBot: true, isShared: true },
];

const OPENED = 'C0RANDOM01';
const VISITORS = ['U0GUEST001', 'U0GUEST002', 'U0OTHER001', 'U0OTHER002'];

const seen = async (turn: Turn): Promise<LocalMessage> => {
  const { message } = await turn.outputs.waitFor((output) => output.message !== null, 'an answer', 20_000);
  if (!message) throw new Error('nothing was shown');
  return message;
};
const textSeen = async (turn: Turn): Promise<string> => {
  const message = await seen(turn);
  return textOfBlocks(message.blocks) || message.text;
};

describe('guests and people of other companies in Slack', () => {
  let connected: Connected;
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'footnote-'));
    const access = join(folder, 'access.json');
    await writeFile(access, accessRules(`slack:${TEAM}/${OPENED}`));
    connected = await connect({ users: USERS, channels: CHANNELS, env: { FOOTNOTE_ACCESS: access } });
  });
  afterAll(async () => {
    await connected.stop();
    await rm(folder, { recursive: true });
  });

  test.each(VISITORS)('%s sees what is opened to the channel by name, and nothing else', async (user) => {
    const { people } = connected.slack;
    const opened = await textSeen(people.command('/fn-who', 'Ferrante', { user, channel: OPENED }));
    expect(opened).toContain('met the lawyer Corvin Hask');
    expect(opened).toContain('Searched 1 document,');
    const elsewhere = await textSeen(people.command('/fn-who', 'Ferrante', { user, channel: 'C0GENERAL1' }));
    expect(elsewhere).toContain('Searched 0 documents');
    expect(elsewhere).toContain('see what is opened to their channel by name');
  });

  test('their direct messages see nothing either', async () => {
    const text = await textSeen(connected.slack.people.direct('Ferrante', { user: 'U0GUEST001' }));
    expect(text).toContain('Searched 0 documents');
  });

  test('a stranger is known by the delivery, whatever the profile says', async () => {
    const channel = connected.slack.world.direct('U0ALICE001');
    const event = {
      type: 'message',
      channel_type: 'im',
      user: 'U0ALICE001',
      channel,
      ts: '1.5',
      text: 'Ferrante',
    };
    const turn = connected.slack.people.event({ ...event, user_team: 'T0OTHER001' }, 'U0ALICE001', channel);
    expect(await textSeen(turn)).toContain('Searched 0 documents');
    expect(await textSeen(connected.slack.people.direct('Ferrante'))).toContain('Searched 2 documents');
  });

  test('a press is answered with the rights of whoever presses', async () => {
    const { people } = connected.slack;
    const channel = 'C0GENERAL1';
    const turn = people.command('/fn-who', 'Ferrante --public', { channel });
    const shared = await turn.outputs.waitFor(({ message }) => message?.isEphemeral === false, 'a share');
    if (!shared.message) throw new Error('nothing was shared');
    const more = await textSeen(people.press(shared.message, { button: /^More/u }, { user: 'U0GUEST001' }));
    expect(more).toContain('Searched 0 documents');
  });

  test('what others read in a shared channel is what they may see', async () => {
    const { people } = connected.slack;
    const asked = await textSeen(people.mention('who is Ferrante?', { channel: 'C0SHARED01' }));
    expect(asked).toContain('Searched 0 documents');
    const turn = people.command('/fn-who', 'Ferrante --public', { channel: 'C0SHARED01' });
    expect(await textSeen(turn)).toContain('Searched 0 documents');
  });
});

describe('a Slack app that may not read profiles', () => {
  const scopes = ['app_mentions:read', 'chat:write', 'commands', 'im:history'];

  test('answers all the same where nothing is kept from anybody, and says why in the log', async () => {
    const connected = await connect({ scopes });
    const text = await textSeen(connected.slack.people.command('/fn-who', 'Ferrante'));
    expect(text).toContain('denied the accusation');
    expect(await textSeen(connected.slack.people.direct('Ferrante'))).toContain('denied the accusation');
    expect(connected.bots[0]?.lines.items.join('\n')).toMatch(/missing_scope.*profile could not be read/u);
    const asked = connected.slack.world.calls.items.filter(({ method }) => method === 'users.info');
    expect(asked).toHaveLength(1);
    await connected.stop();
  });

  test('shows what is opened by name where an access file rules, and says so where nothing is found', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
    const access = join(folder, 'access.json');
    await writeFile(access, accessRules(`slack:${TEAM}/${OPENED}`));
    const read = { channel: OPENED, documents: 1 };
    const connected = await connect({ scopes, read, channels: CHANNELS, env: { FOOTNOTE_ACCESS: access } });
    const { people } = connected.slack;
    expect(await textSeen(people.command('/fn-who', 'Hask', { channel: OPENED }))).toContain(
      'Searched 1 doc',
    );
    const text = await textSeen(people.command('/fn-who', 'Ferrante', { channel: 'C0GENERAL1' }));
    expect(text).toContain('Searched 0 documents');
    expect(text).toContain('could not be read whether you are a guest');
    await connected.stop();
    await rm(folder, { recursive: true });
  });
});
