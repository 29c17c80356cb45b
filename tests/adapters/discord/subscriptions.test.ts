import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connected, connect, messageOf } from '../../harness/discord/connected.ts';
import type { Component, Json, Turn } from '../../harness/discord/kinds.ts';
import { labels } from '../../harness/discord/people.ts';
import { textOf } from '../../harness/discord/screen-text.ts';
import { ALICE, OPEN_ROOM } from '../../harness/discord/world.ts';

/** What a field of a window holds when it opens, and what stands beside it, by its id. */
function fields(modal: Json | null): Readonly<Record<string, readonly [value: string, beside: string]>> {
  const all = (modal?.components ?? []) as readonly Component[];
  return Object.fromEntries(
    all.map(({ component, description }) => {
      const chosen = component?.options?.find((option) => 'default' in option && option.default === true);
      const [place] = (component?.default_values ?? []) as readonly { readonly id: string }[];
      const value = component?.value ?? chosen?.value ?? place?.id ?? '';
      return [component?.custom_id, [String(value), String(description ?? '')]];
    }),
  );
}

/** Subscriptions by windows and buttons, on the real process. */
describe('subscriptions in Discord', () => {
  let connected: Connected;
  beforeAll(async () => {
    connected = await connect();
    connected.discord.world.managers.add(ALICE);
  });
  afterAll(async () => {
    expect(connected.discord.world.complaints).toEqual([]);
    await connected.stop();
  });

  const window = async (turn: Turn): Promise<Turn> => {
    await turn.outputs.waitFor(({ kind }) => kind === 'modal', 'a window');
    return turn;
  };
  const digest = (request: string, more: Readonly<Record<string, string>> = {}) =>
    connected.discord.people.slash('digest', { request, ...more });

  test('a digest without a time zone opens the window, since Discord tells none', async () => {
    const { people } = connected.discord;
    const opened = await window(digest('add Marisol Ferrante weekdays 08:00'));
    expect(fields(opened.modal)).toMatchObject({
      about: ['Marisol Ferrante', expect.anything()],
      when: ['weekdays 08:00', expect.anything()],
      zone: ['', expect.stringContaining('By which clock?')],
      place: [OPEN_ROOM, expect.anything()],
    });
    const made = await messageOf(people.fill(opened, { zone: 'Europe/Madrid' }), /Digest 1/u);
    expect(textOf(made)).toContain('weekdays 08:00 Europe/Madrid · here · next');
  });

  test('what is filled in wrong is told, and the window opens again as it was, with the mistakes in it', async () => {
    const { people } = connected.discord;
    const opened = await window(digest('add'));
    expect(fields(opened.modal).zone?.[0]).toBe('Europe/Madrid');
    const wrong = { about: 'Ferrante', when: 'every 5 minutes', zone: 'Nowhere', empty: 'say' };
    const told = await messageOf(people.fill(opened, wrong), /Nothing was saved/u);
    expect(textOf(told)).toContain('more often than every 15 minutes');
    const again = await window(people.press(told, /^Try again$/u));
    expect(fields(again.modal)).toMatchObject({
      about: ['Ferrante', expect.anything()],
      when: ['every 5 minutes', expect.stringContaining('more often')],
      zone: ['Nowhere', expect.stringContaining('is not a time zone')],
      empty: ['say', expect.anything()],
    });
    const right = { when: 'daily 8:00 quiet 22-7', zone: 'mexico city', place: '' };
    const made = await messageOf(people.fill(again, right), /Digest 2/u);
    expect(textOf(made)).toMatch(
      /daily 08:00 quiet 22:00-07:00 America\/Mexico.City · in direct messages to you/u,
    );
  });

  test('the list has the buttons of each, and Change holds after a restart', async () => {
    const { people } = connected.discord;
    const list = await messageOf(digest('list'), /2 subscriptions/u);
    expect(labels(list)).toEqual(
      expect.arrayContaining([
        'Pause 1',
        'Change 1',
        'Stop 1',
        'Pause 2',
        'Change 2',
        'Stop 2',
        'New digest',
      ]),
    );
    await connected.restart();
    const opened = await window(people.press(list, /^Change 2$/u));
    expect(fields(opened.modal)).toMatchObject({
      about: ['Ferrante', expect.anything()],
      when: ['daily 08:00 quiet 22:00-07:00', expect.anything()],
      place: ['', expect.anything()],
      empty: ['say', expect.anything()],
    });
    await connected.restart();
    const changed = await messageOf(people.fill(opened, { when: 'mondays 9am' }), /Digest 2/u);
    expect(textOf(changed)).toContain('mondays 09:00');
    expect(textOf(changed)).not.toContain('quiet');
    await messageOf(people.press(list, /^Pause 1$/u), /paused: by hand/u);
    await messageOf(people.press(list, /^Stop 1$/u), /Digest 1[\s\S]* is gone/u);
  });

  test('by words alone, too', async () => {
    await messageOf(digest('edit 2 quiet 22:00-7:00'), /quiet 22:00-07:00/u);
    await messageOf(digest('pause 2'), /paused: by hand/u);
    await messageOf(digest('resume 2'), /next /u);
    await messageOf(digest('now 2'), /comes within a minute/u);
    await messageOf(digest('preview 2'), /./u);
    await messageOf(digest('remove 2'), /is gone/u);
    await messageOf(digest('list'), /No subscriptions/u);
  });
});
