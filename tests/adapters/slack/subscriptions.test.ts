import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connected, connect } from '../../harness/slack/connected.ts';
import type { LocalMessage, LocalView, Turn } from '../../harness/slack/kinds.ts';
import { textOfBlocks } from '../../harness/slack/screen-text.ts';

/** What a field holds when the window opens, by its id. */
function initial(view: LocalView): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    view.blocks.flatMap(({ block_id: id, element }) =>
      id && element
        ? [
            [
              id,
              element.initial_value ??
                element.initial_conversation ??
                (element.initial_option as { value?: string } | undefined)?.value ??
                '',
            ],
          ]
        : [],
    ),
  );
}

const place = (id: string | null) => ({ type: 'conversations_select', selected_conversation: id }) as const;
const option = (value: string) => ({ text: { text: value }, value });

/** Subscriptions by windows and in the home tab, on the real process. */
describe('subscriptions in Slack', () => {
  let connected: Connected;
  beforeAll(async () => {
    connected = await connect();
  });
  afterAll(async () => {
    expect(connected.slack.world.complaints).toEqual([]);
    await connected.stop();
  });

  const window = async (turn: Turn): Promise<LocalView> => {
    const { view } = await turn.outputs.waitFor((one) => one.view?.type === 'modal', 'a window');
    return view ?? never();
  };
  const message = async (turn: Turn, text: RegExp): Promise<LocalMessage> => {
    const { message: found } = await turn.outputs.waitFor(
      (one) => one.message !== null && text.test(`${one.message.text}\n${textOfBlocks(one.message.blocks)}`),
      String(text),
    );
    return found ?? never();
  };
  const home = async (): Promise<LocalView> => {
    const { view } = await connected.slack.people
      .home()
      .outputs.waitFor((one) => one.view?.type === 'home', 'the home tab');
    return view ?? never();
  };
  /** What the bot said to a submission. */
  const said = async (turn: Turn) => {
    await turn.acked;
    return turn.ack as { response_action: string; errors?: Record<string, string>; view?: LocalView };
  };
  const filled = {
    about: 'Marisol Ferrante',
    when: 'weekdays 8:00 quiet 22:00-7:00',
    zone: 'Europe/Madrid',
    place: place('C0GENERAL1'),
    empty: option('say'),
  };

  test('/digest add opens a window with the profile’s clock and the channel, and says what is wrong in its fields', async () => {
    const { people } = connected.slack;
    const opened = await window(people.command('/digest', 'add'));
    expect(initial(opened)).toEqual({
      about: '',
      when: '',
      zone: 'America/New_York',
      place: 'C0GENERAL1',
      empty: 'skip',
    });
    const wrong = await said(people.submit(opened, { ...filled, when: 'every 5 minutes', zone: 'Nowhere' }));
    expect(wrong.response_action).toBe('errors');
    expect(wrong.errors?.when).toContain('more often than every 15 minutes');
    expect(wrong.errors?.zone).toContain('“Nowhere” is not a time zone.');
    const right = await said(people.submit(opened, filled));
    expect(right.response_action).toBe('update');
    expect(textOfBlocks(right.view?.blocks ?? [])).toMatch(
      /Digest 1: \/latest Marisol Ferrante[\s\S]*weekdays 08:00 quiet 22:00-07:00 Europe\/Madrid · here · next/u,
    );
  });

  test('what is typed with a mistake opens the window with the mistake in it', async () => {
    const opened = await window(connected.slack.people.command('/digest', 'add Ferrante every 5 minutes'));
    expect(JSON.stringify(opened.blocks)).toContain('more often than every 15 minutes');
  });

  test('the home tab shows it with its buttons, and goes with what is pressed', async () => {
    const { people, world } = connected.slack;
    const tab = await home();
    expect(textOfBlocks(tab.blocks)).toMatch(/Your subscriptions[\s\S]*Digest 1: \/latest Marisol Ferrante/u);
    expect(people.labels(tab)).toEqual(expect.arrayContaining(['Pause', 'Change', 'Stop', 'New digest']));
    const shown = world.shown.items.length;
    people.press(tab, { button: /^Pause$/u });
    const paused = await world.shown.waitFor(
      (view) => view.type === 'home' && world.shown.items.indexOf(view) >= shown,
      'the tab anew',
    );
    expect(people.labels(paused)).toContain('Go on');
    expect(textOfBlocks(paused.blocks)).toContain('paused: by hand');
  });

  test('Change opens the window with what there is, from the tab and from a message', async () => {
    const { people } = connected.slack;
    const opened = await window(people.press(await home(), { button: /^Change$/u }));
    expect(initial(opened)).toEqual({
      about: 'Marisol Ferrante',
      when: 'weekdays 08:00 quiet 22:00-07:00',
      zone: 'Europe/Madrid',
      place: 'C0GENERAL1',
      empty: 'say',
    });
    const changed = await said(
      people.submit(opened, { ...filled, when: 'mondays 9am', place: place(null), empty: option('skip') }),
    );
    expect(textOfBlocks(changed.view?.blocks ?? [])).toMatch(
      /mondays 09:00 Europe\/Madrid · in direct messages to you/u,
    );
    const list = await message(people.command('/digest', 'list'), /Digest 1/u);
    expect(initial(await window(people.press(list, { button: /^Change$/u })))).toMatchObject({
      when: 'mondays 09:00',
      place: '',
    });
  });

  test('New digest opens an empty window, and Stop ends a digest for the tab too', async () => {
    const { people, world } = connected.slack;
    expect(initial(await window(people.press(await home(), { button: /^New digest$/u }))).about).toBe('');
    const tab = await home();
    const shown = world.shown.items.length;
    people.press(tab, { button: /^Stop$/u });
    const after = await world.shown.waitFor(
      (view) => view.type === 'home' && world.shown.items.indexOf(view) >= shown,
      'the tab anew',
    );
    expect(textOfBlocks(after.blocks)).toContain('No subscriptions');
  });

  test('a subscription is told and changed by words alone, too', async () => {
    const { people } = connected.slack;
    await message(
      people.command('/digest', 'add Ferrante weekdays 08:00'),
      /Digest 2[\s\S]*America\/New_York/u,
    );
    await message(people.command('/digest', 'preview 2'), /Digest 2|nothing new|Ferrante/u);
    await message(people.command('/digest', 'edit 2 quiet 22:00-7:00'), /quiet 22:00-07:00/u);
    await message(people.command('/digest', 'pause 2'), /paused: by hand/u);
    await message(people.command('/digest', 'resume 2'), /next /u);
    await message(people.command('/digest', 'now 2'), /comes within a minute/u);
    await message(people.command('/digest', 'list'), /1 subscription/u);
    await message(people.command('/digest', 'remove 2'), /is gone/u);
    await message(people.command('/help', 'digest'), /quiet 22:00-7:00/u);
  });
});

function never(): never {
  throw new Error('nothing was shown');
}
