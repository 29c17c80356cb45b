import { type APIInteraction, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, createApi } from '../../../../src/adapters/discord/connection/api.ts';
import { createReply, type Respond } from '../../../../src/adapters/discord/delivery/reply.ts';
import { noteMessage } from '../../../../src/adapters/discord/rendering/message.ts';
import type { LocalMessage, Turn } from '../../../harness/discord/kinds.ts';
import { LocalDiscord } from '../../../harness/discord/local-discord.ts';
import { textOf } from '../../../harness/discord/screen-text.ts';
import { EPHEMERAL, LOADING } from '../../../harness/discord/validate.ts';
import { APPLICATION, OPEN_ROOM } from '../../../harness/discord/world.ts';

/** Longer than the time in which an answer is announced. */
const LIMIT = 4000;

describe('a reply to an interaction whose answer takes its time', () => {
  let discord: LocalDiscord;
  let api: Api;

  beforeAll(async () => {
    discord = await LocalDiscord.start();
    api = createApi({ token: discord.env.DISCORD_TOKEN ?? '', apiUrl: discord.env.DISCORD_API_URL ?? null });
    discord.world.commands = [{ id: '1', type: 1, name: 'who', contexts: [0, 1, 2] }];
  });
  afterAll(() => discord.stop());

  const begin = (turn: Turn, isDirect = false) => {
    const { id, token } = turn;
    const respond: Respond = async (body) => {
      await api.rest.post(Routes.interactionCallback(id, token), { body, auth: false });
      return null;
    };
    const interaction = { id, token, application_id: APPLICATION } as APIInteraction;
    return createReply(interaction, respond, { isDirect, language: 'en', api });
  };
  const announced = (turn: Turn) =>
    turn.outputs.waitFor(({ kind }) => kind === 'deferred', 'an announcement', LIMIT);
  const isPrivate = ({ flags }: LocalMessage) => (flags & EPHEMERAL) !== 0;

  test.concurrent('is announced to the asker alone, and filled', async () => {
    const turn = discord.people.slash('who', {});
    const reply = begin(turn);
    await announced(turn);
    expect(turn.answeredAfter).toBeGreaterThan(1400);
    expect(turn.answeredAfter).toBeLessThan(2900);
    await reply.send(noteMessage('The answer'), 'asker');
    const { original } = turn;
    expect(original && textOf(original)).toBe('The answer');
    expect(original && isPrivate(original) && (original.flags & LOADING) === 0).toBe(true);
  });

  test.concurrent('for everybody, is a message of its own beside a private word', async () => {
    const turn = discord.people.slash('who', {});
    const reply = begin(turn);
    await announced(turn);
    const reference = await reply.send(noteMessage('For all'), 'everyone');
    const shown = discord.world.messages.items.find(({ id }) => id === reference);
    expect(shown && textOf(shown)).toBe('For all');
    expect(shown && isPrivate(shown)).toBe(false);
    expect(turn.original && textOf(turn.original)).toBe('Shared here.');
  });

  test.concurrent('in a direct message, stays', async () => {
    const turn = discord.people.slash('who', {}, { isDirect: true });
    const reply = begin(turn, true);
    await announced(turn);
    await reply.send(noteMessage('The answer'), 'asker');
    expect(turn.original && isPrivate(turn.original)).toBe(false);
  });

  test.concurrent('of a page, leaves the message as it is until the page is there', async () => {
    const source = discord.world.addMessage({ ...noteMessage('Page one') }, OPEN_ROOM);
    source.components = [
      ...source.components,
      { type: 1, components: [{ type: 2, style: 2, label: 'More', custom_id: '0:p' }] },
    ];
    const turn = discord.people.press(source, /More/u);
    const reply = begin(turn);
    reply.willReplace();
    await announced(turn);
    expect(turn.response).toBe(6);
    await reply.replace(noteMessage('Page two'));
    expect(textOf(source)).toBe('Page two');
  });

  test.concurrent('that came at once is never announced', async () => {
    const turn = discord.people.slash('who', {});
    const reply = begin(turn);
    await reply.send(noteMessage('The answer'), 'asker');
    reply.end();
    expect(turn.response).toBe(4);
    await reply.send(noteMessage('Beside it'), 'asker');
    expect(turn.outputs.items.map(({ message }) => message && textOf(message))).toEqual([
      'The answer',
      'Beside it',
    ]);
  });
});
