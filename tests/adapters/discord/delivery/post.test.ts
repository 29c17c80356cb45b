import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Delivery } from '../../../../src/adapters/adapter.ts';
import { createApi } from '../../../../src/adapters/discord/connection/api.ts';
import { createPost } from '../../../../src/adapters/discord/delivery/post.ts';
import type { DiscordParts } from '../../../../src/adapters/discord/parts.ts';
import { createPlaces } from '../../../../src/adapters/discord/server/places.ts';
import { createRefusedPlaces } from '../../../../src/adapters/discord/server/refused-places.ts';
import { createTurns } from '../../../../src/adapters/turns.ts';
import { dossier } from '../../../answer/sample-answer.ts';
import { LocalDiscord } from '../../../harness/discord/local-discord.ts';
import { textOf } from '../../../harness/discord/screen-text.ts';
import { ALICE, APPLICATION, GUILD, MUTE_ROOM, OPEN_ROOM } from '../../../harness/discord/world.ts';
import { openBot } from '../../slack/open-bot.ts';

const MESSAGE = /^POST \/channels\/\d+\/messages$/u;
const ROOM = `discord:${GUILD}/${OPEN_ROOM}`;

describe('a post to Discord that nobody asked for', () => {
  let discord: LocalDiscord;
  let opened: Awaited<ReturnType<typeof openBot>>;
  let post: (destination: string, key?: string) => Promise<Delivery>;

  beforeAll(async () => {
    discord = await LocalDiscord.start();
    opened = await openBot();
  });
  afterAll(async () => {
    await discord.stop();
    await opened.close();
  });
  beforeEach(() => {
    const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const { DISCORD_TOKEN: token = '', DISCORD_API_URL: apiUrl = '' } = discord.env;
    const api = createApi({ token, apiUrl });
    const parts: DiscordParts = {
      bot: opened.bot,
      api,
      turns: createTurns(() => undefined),
      log: quiet,
      identity: { application: APPLICATION, name: 'Footnote' },
      places: createPlaces(null, api),
      refused: createRefusedPlaces(() => new Date('2031-05-01T12:00:00Z')),
      now: () => new Date('2031-05-01T12:00:00Z'),
    };
    const poster = createPost(parts);
    post = (destination, key = 'key') => poster(destination, dossier(), { key });
    discord.world.faults.clear();
    discord.world.calls.items.length = 0;
  });

  const fault = (status: number, error = '0') =>
    discord.world.faults.add({ fits: ({ route }) => MESSAGE.test(route), status, error, times: 1 });
  const sent = () => discord.world.calls.items.filter(({ route }) => MESSAGE.test(route));

  test('arrives in a channel, without a sound, with its reference', async () => {
    const delivery = await post(ROOM);
    const shown = discord.world.messages.items.at(-1);
    expect(delivery).toEqual({ outcome: 'posted', reference: shown?.id });
    expect(shown && textOf(shown)).toContain('Marisol Ferrante');
    expect((shown?.flags ?? 0) & 4096).toBe(4096);
  });

  test('arrives in direct messages, where its push names whom it is about and quotes nothing', async () => {
    expect(await post(`discord:@me/${ALICE}`, 'direct')).toMatchObject({ outcome: 'posted' });
    const shown = discord.world.messages.items.at(-1);
    expect(shown?.channel).toBe(discord.world.direct(ALICE).id);
    expect(shown?.pushed).toContain('Marisol Ferrante');
    expect(shown?.pushed).not.toContain('accus');
    expect(shown?.content).toBe('');
    expect(shown && textOf(shown)).toContain('Marisol Ferrante');
  });

  test('of which only the subject arrived is unsettled, and is filled when it is sent again', async () => {
    const place = `discord:@me/${ALICE}`;
    discord.world.faults.add({ fits: ({ route }) => route.startsWith('PATCH'), status: 403, times: 1 });
    expect(await post(place, 'half')).toEqual({ outcome: 'unsettled' });
    const standing = discord.world.messages.items.at(-1);
    expect(await post(place, 'half')).toEqual({ outcome: 'posted', reference: standing?.id });
    expect(standing && textOf(standing)).toContain('Marisol Ferrante');
    expect(discord.world.messages.items.at(-1)).toBe(standing);
  });

  test('goes into no channel of another server', async () => {
    expect(await post(`discord:3300000000000000099/${OPEN_ROOM}`)).toMatchObject({ outcome: 'failed' });
    expect(sent()).toEqual([]);
  });

  test('says the same key with the same post, so that Discord can tell a repeated one', async () => {
    await post(ROOM, 'monday');
    await post(ROOM, 'monday');
    await post(ROOM, 'tuesday');
    const nonces = sent().map(({ body }) => body.nonce);
    expect(nonces[0]).toBe(nonces[1]);
    expect(nonces[0]).not.toBe(nonces[2]);
    expect(sent().every(({ body }) => body.enforce_nonce === true)).toBe(true);
  });

  test('where the bot may not write fails for good, and is not tried again', async () => {
    const place = `discord:${GUILD}/${MUTE_ROOM}`;
    expect(await post(place)).toMatchObject({ outcome: 'failed' });
    expect(await post(place)).toMatchObject({ outcome: 'failed' });
    expect(sent()).toHaveLength(1);
  });

  test('to a channel that is gone, or to no place of Discord, fails for good', async () => {
    expect(await post(`discord:${GUILD}/4400000000000000099`)).toMatchObject({ outcome: 'failed' });
    expect(await post('slack:T01/C01')).toMatchObject({ outcome: 'failed' });
  });

  test('that is too fast is for later', async () => {
    discord.world.faults.add({ fits: ({ route }) => MESSAGE.test(route), retryAfter: 2, times: 1 });
    const delivery = await post(ROOM);
    expect(delivery.outcome).toBe('later');
    expect(delivery.outcome === 'later' && delivery.after).toBeGreaterThanOrEqual(2000);
  });

  test('whose fate is not known is told to be unsettled, and not repeated', async () => {
    fault(500);
    expect(await post(ROOM)).toEqual({ outcome: 'unsettled' });
    discord.world.faults.add({ fits: ({ route }) => MESSAGE.test(route), drop: true, times: 1 });
    expect(await post(ROOM)).toEqual({ outcome: 'unsettled' });
    expect(sent()).toHaveLength(2);
  });

  test('that arrived though nobody knows is not doubled when it is sent again', async () => {
    const before = discord.world.messages.items.length;
    discord.world.faults.add({
      fits: ({ route }) => MESSAGE.test(route),
      status: 500,
      after: true,
      times: 1,
    });
    expect(await post(ROOM, 'doubtful')).toEqual({ outcome: 'unsettled' });
    const standing = discord.world.messages.items.at(-1)?.id;
    expect(await post(ROOM, 'doubtful')).toEqual({ outcome: 'posted', reference: standing });
    expect(discord.world.messages.items).toHaveLength(before + 1);
  });

  test('whose components are refused goes as plain text', async () => {
    fault(400, '50035');
    expect(await post(ROOM)).toMatchObject({ outcome: 'posted' });
    expect(sent()).toHaveLength(2);
  });
});
