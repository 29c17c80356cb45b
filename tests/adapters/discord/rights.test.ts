import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connected, connect, messageOf } from '../../harness/discord/connected.ts';
import { textOf } from '../../harness/discord/screen-text.ts';
import { ALICE, BOB, OPEN_ROOM } from '../../harness/discord/world.ts';

/** Folders are looked at and deliveries made every few seconds. */
const ARRIVES_WITHIN = 40_000;

const DAILY = { request: 'add Ferrante', when: 'daily 8:00', zone: 'Europe/Madrid' };

describe('what comes by itself in Discord', () => {
  let connected: Connected;
  let written = 0;

  beforeAll(async () => {
    connected = await connect();
  });
  afterAll(() => connected.stop());

  const writeNews = (about: string) => {
    const text = `---\ntitle: Late news ${++written}\ndate: 2031-05-0${written}\n---\n\n${about} met the council on ${written} May 2031.\n`;
    return writeFile(join(connected.env.CORPUS ?? '', `late-${written}.md`), text);
  };
  const asked = async (command: string, values: Readonly<Record<string, string>>, user = ALICE) =>
    textOf(await messageOf(connected.discord.people.slash(command, values, { user })));
  const posted = (channel: string, from: number, text: RegExp) =>
    connected.discord.world.messages.waitFor(
      (message) =>
        message.channel === channel &&
        connected.discord.world.messages.items.indexOf(message) >= from &&
        text.test(textOf(message)),
      `${text} in ${channel}`,
      ARRIVES_WITHIN,
    );

  test('goes into a channel only for those who manage the server; for oneself, for anybody', async () => {
    expect(await asked('digest', DAILY, BOB)).toMatch(/may not have anything posted in this channel/u);
    expect(await asked('watch', { topic: 'Ferrante' }, BOB)).toMatch(/may not have anything posted/u);
    expect(await asked('digest', { ...DAILY, place: 'dm' }, BOB)).toContain('/latest Ferrante');
    expect(await asked('digest', DAILY, ALICE)).toContain('/latest Ferrante');
    expect(await asked('digest', { request: 'list' }, BOB)).toContain('Ferrante');
  });

  test('is changed in a channel by those who manage the server, and in one’s own messages by oneself', async () => {
    expect(await asked('digest', { request: 'remove 2' }, BOB)).toMatch(/may not have anything posted/u);
    expect(await asked('digest', { request: 'pause 2' }, BOB)).toMatch(/may not have anything posted/u);
    expect(await asked('digest', { request: 'remove 1' }, BOB)).toContain('is gone');
  });

  test('is named by its push in direct messages, without a quotation, and is silent in a channel', async () => {
    const { world } = connected.discord;
    await asked('watch', { topic: 'Tadeo Lunt', place: 'dm' }, BOB);
    await asked('watch', { topic: 'Tadeo Lunt' }, ALICE);
    const from = world.messages.items.length;
    await writeNews('Tadeo Lunt');
    const direct = await posted(world.direct(BOB).id, from, /met the council/u);
    expect(direct.pushed).toMatch(/Tadeo Lunt · named in 1 new document/u);
    expect(direct.pushed).not.toContain('met the council');
    expect(direct.content).toBe('');
    expect((await posted(OPEN_ROOM, from, /met the council/u)).pushed).toBeNull();
  });

  test('ends when its owner may not manage the server any more, and they are told', async () => {
    const { world } = connected.discord;
    await asked('watch', { topic: 'Ilsa Lunt' }, ALICE);
    const from = world.messages.items.length;
    world.managers.delete(ALICE);
    await writeNews('Ilsa Lunt');
    const told = await posted(world.direct(ALICE).id, from, /paused/u);
    expect(told.pushed).toMatch(/^Watch \d: .* is paused: its owner may not subscribe any more$/u);
    const inRoom = world.messages.items.slice(from).filter(({ channel }) => channel === OPEN_ROOM);
    expect(inRoom.map(textOf).join()).not.toContain('Ilsa Lunt met');
    world.managers.add(ALICE);
  });

  test('nothing that was sent is refused or looks wrong', () => {
    expect(connected.discord.world.complaints).toEqual([]);
  });
});
