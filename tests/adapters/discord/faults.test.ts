import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connected, connect, messageOf, QUIET } from '../../harness/discord/connected.ts';
import { textOf } from '../../harness/discord/screen-text.ts';
import { APPLICATION, BOB, GUILD, MUTE_ROOM, THREAD } from '../../harness/discord/world.ts';
import { CALL_FAULTS, GATEWAY_FAULTS } from './fault-cases.ts';

const FERRANTE = { name: 'Ferrante' };

describe('Discord that fails', () => {
  let connected: Connected;

  beforeAll(async () => {
    connected = await connect();
  });
  afterAll(() => connected.stop());

  test.each(CALL_FAULTS)('answers in spite of $name', ({ run }) => run(connected));

  test.each(GATEWAY_FAULTS)('survives $name', ({ run }) => run(connected));

  test('a command that is sent while the connection is away is answered when it is back', async () => {
    const { gateway, people } = connected.discord;
    const before = gateway.opened.items.length;
    gateway.drop();
    const turn = people.slash('who', FERRANTE);
    await gateway.back(before);
    await messageOf(turn, /Marisol Ferrante/u);
  });

  test('a session that is called invalid right behind its resumption loses nothing and raises no error', async () => {
    const { gateway, people } = connected.discord;
    const [before, said] = [gateway.opened.items.length, connected.bot.lines.items.length];
    const identifies = gateway.identifies;
    gateway.invalidatesResumed = true;
    gateway.drop();
    const replayed = people.slash('who', FERRANTE);
    await messageOf(replayed, /Marisol Ferrante/u);
    expect((await gateway.back(before)).how).toBe('ready');
    await messageOf(people.slash('who', FERRANTE), /Marisol Ferrante/u);
    expect(gateway.identifies).toBe(identifies + 1);
    expect(connected.bot.lines.items.slice(said).join('\n')).not.toMatch(/Unhandled|TypeError/u);
  });

  test('an interaction that nobody waits for any more is passed over in silence', async () => {
    const { people, world } = connected.discord;
    const said = connected.bot.lines.items.length;
    world.faults.add({
      fits: ({ route }) => route.includes('/callback'),
      status: 404,
      error: '10062',
      times: 1,
    });
    const turn = people.slash('who', FERRANTE);
    await world.calls.waitFor(({ route }) => route.includes(turn.id), 'the response');
    await turn.outputs.quiet(QUIET);
    expect(turn.outputs.items).toEqual([]);
    expect(connected.bot.lines.items.slice(said)).toEqual([]);
  });

  test('a response that Discord had already is no failure', async () => {
    const { people, world } = connected.discord;
    const said = connected.bot.lines.items.length;
    world.faults.add({
      fits: ({ route }) => route.includes('/callback'),
      status: 400,
      error: '40060',
      times: 1,
    });
    const turn = people.slash('who', FERRANTE);
    await world.calls.waitFor(({ route }) => route.includes(turn.id), 'the response');
    await turn.outputs.quiet(QUIET);
    expect(connected.bot.lines.items.slice(said)).toEqual([]);
  });

  test('messages of bots, of webhooks, joins, and those that do not name it are passed over', async () => {
    const { people, world } = connected.discord;
    const own = `<@${APPLICATION}> Ferrante`;
    const before = world.calls.items.length;
    people.say('Ferrante');
    people.say(own, {}, { author: { id: BOB, username: 'other', bot: true } });
    people.say(own, {}, { webhook_id: '77' });
    people.say(own, {}, { type: 7 });
    await world.calls.quiet(QUIET);
    expect(world.calls.items.length).toBe(before);
  });

  test('a mention where it may not write is answered to the asker alone, once', async () => {
    const { people, world } = connected.discord;
    people.mention('Ferrante', { channel: MUTE_ROOM, user: BOB });
    const channel = world.direct(BOB).id;
    const told = await world.messages.waitFor((message) => message.channel === channel, 'a direct message');
    expect(textOf(told)).toMatch(/reference [0-9a-f]{8}/u);
  });

  test('a place that refused is left alone; whoever asks there is told directly', async () => {
    const { people, world } = connected.discord;
    const posts = () =>
      world.calls.items.filter(({ route }) => route === `POST /channels/${MUTE_ROOM}/messages`).length;
    const channel = world.direct(BOB).id;
    const told = () => world.messages.items.filter((message) => message.channel === channel).length;
    const [before, had] = [posts(), told()];
    for (const _ of [1, 2, 3]) people.mention('Ferrante', { channel: MUTE_ROOM, user: BOB });
    await world.messages.waitFor(() => told() === had + 3, 'three direct messages');
    expect(posts()).toBe(before);
  });

  test('a thread sees what its channel sees', async () => {
    const { people } = connected.discord;
    const shown = await messageOf(people.mention('Corvin Hask', { channel: THREAD }));
    expect(textOf(shown)).toContain('declined to say');
    const asked = await messageOf(people.slash('who', { name: 'Corvin Hask' }, { channel: THREAD }));
    expect(textOf(asked)).toContain('declined to say');
  });

  test('an entry in the menu of a message finds the names in it', async () => {
    const { people } = connected.discord;
    const shown = await messageOf(people.menu('Who is in this message?', 'Ferrante met <@1> again'));
    expect(textOf(shown)).toContain('Marisol Ferrante');
  });

  test('a search without words asks for them in a window', async () => {
    const { people } = connected.discord;
    const turn = people.slash('search', { from: '2031', public: true });
    await turn.outputs.waitFor(({ kind }) => kind === 'modal', 'a window');
    const shown = await messageOf(people.submit(turn, 'weighing house'));
    expect(textOf(shown)).toMatch(/shared: \/search weighing house from:2031/u);
  });

  test('completions come while a name is typed, with slips too', async () => {
    const { people } = connected.discord;
    for (const typed of ['ferr', 'FERRANTE', 'marisl']) {
      const turn = people.type('who', 'name', typed);
      await turn.outputs.waitFor(({ kind }) => kind === 'choices', 'choices');
      expect(turn.choices.map(({ name }) => name)).toContain('Marisol Ferrante');
    }
  });

  test('commands are registered once, whatever starts again', async () => {
    await connected.restart();
    expect(connected.discord.world.registrations).toBe(1);
  });

  test('a server that removes the bot has its data deleted', async () => {
    const { people, gateway } = connected.discord;
    const shown = await messageOf(people.slash('who', FERRANTE));
    await messageOf(people.press(shown, /^Helpful$/u));
    expect(await connected.feedback()).toContain('helpful');
    gateway.dispatch('GUILD_DELETE', { id: GUILD }, 0);
    await connected.bot.lines.waitFor((line) => /removed from a Discord server/u.test(line), 'the removal');
    expect(await connected.feedback()).toBe('');
  });

  test('nothing that was sent is refused or looks wrong', () => {
    expect(connected.discord.world.complaints).toEqual([]);
  });

  test('the bot ends in time and well', async () => {
    const exit = await connected.bot.stop();
    expect(exit.code).toBe(0);
    expect(exit.milliseconds).toBeLessThan(9000);
  });
});
