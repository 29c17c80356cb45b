import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connected, connect } from '../../harness/slack/connected.ts';
import type { LocalMessage, LocalView, Turn } from '../../harness/slack/kinds.ts';
import { newTs } from '../../harness/slack/payloads.ts';
import { textOfBlocks } from '../../harness/slack/screen-text.ts';

/** What only Slack has: shortcuts, the home tab, the assistant pane, threads, names of commands, guests. */
describe('the ways in that only Slack has', () => {
  let connected: Connected;

  beforeAll(async () => {
    connected = await connect({
      scopes: ['app_mentions:read', 'assistant:write', 'chat:write', 'commands', 'im:history', 'users:read'],
      env: { SLACK_COMMAND_PREFIX: 'acme-' },
    });
  });
  afterAll(() => connected.stop());

  const message = async (turn: Turn, text: RegExp): Promise<LocalMessage> => {
    const fits = (shown: LocalMessage | null) =>
      shown !== null && text.test(textOfBlocks(shown.blocks) || shown.text);
    const output = await turn.outputs.waitFor(
      (one) => fits(one.message),
      `${text} in answer to ${turn.kind}`,
    );
    return output.message ?? never();
  };
  const view = async (turn: Turn, text: RegExp): Promise<LocalView> => {
    const fits = (shown: LocalView | null) => shown !== null && text.test(textOfBlocks(shown.blocks));
    const output = await turn.outputs.waitFor((one) => fits(one.view), `${text} in a window`);
    return output.view ?? never();
  };

  test.each(['/who', '/fn-who', '/acme-who'])('%s asks the same', async (command) => {
    await message(connected.slack.people.command(command, 'Ferrante'), /Marisol Ferrante · person/u);
  });

  test('the umbrella takes every command, a name, and nothing', async () => {
    const { people } = connected.slack;
    await message(people.command('/footnote', 'who Ferrante'), /Marisol Ferrante · person/u);
    await message(people.command('/footnote', 'Ferrante'), /Marisol Ferrante · person/u);
    await message(
      people.command('/footnote'),
      /\/acme-who <name> ·[\s\S]*\/acme-help timeline tells all options[\s\S]*\/footnote who …, too/u,
    );
  });

  test('a shortcut on a message says who is in it, privately', async () => {
    const { people } = connected.slack;
    const turn = people.messageShortcut('names', 'Did &amp; why did Marisol Ferrante call <@U0BOB00001>?');
    const shown = await message(turn, /Marisol Ferrante · person/u);
    expect(shown.isEphemeral).toBe(true);
    await message(people.press(shown, { button: /^Marisol Ferrante$/u }), /denied the accusation/u);
  });

  test('the shortcut from anywhere opens a search with type-ahead', async () => {
    const { people } = connected.slack;
    const opened = await people.shortcut('search').outputs.waitFor(() => true, 'a window');
    const window = opened.view ?? never();
    const typing = people.suggest(window, 'find:name', 'Ferr');
    await typing.acked;
    const [option] = (typing.ack as { options: { text: { text: string }; value: string }[] }).options;
    expect(option?.text.text).toBe('Marisol Ferrante');
    const answer = await view(
      people.submit(window, { 'find:name': option ?? never() }),
      /denied the accusation/u,
    );
    const next = await view(people.press(answer, { button: /^More/u }), /2\/2/u);
    expect(next.id).toBe(answer.id);
    const copied = await view(people.press(next, { button: /^Copy$/u }), /para\. \d/u);
    expect(copied.id).not.toBe(answer.id);
  });

  test('an empty search says what is missing, in its window', async () => {
    const { people } = connected.slack;
    const opened = await people.shortcut('search').outputs.waitFor(() => true, 'a window');
    const submitted = people.submit(opened.view ?? never(), {});
    await submitted.acked;
    expect(JSON.stringify(submitted.ack)).toContain('Type or choose something');
  });

  test('an open passage leads to the others', async () => {
    const { people } = connected.slack;
    const shown = await message(people.command('/who', 'Ferrante'), /Marisol Ferrante · person/u);
    const passage = await view(
      people.press(shown, { entry: /^Open a passage$/u }),
      /was accused on 3 April/u,
    );
    const other = await view(people.press(passage, { entry: /¶ 3 / }), /the new pier would be finished/u);
    expect(other.id).toBe(passage.id);
  });

  test('the home tab says what there is, and searches', async () => {
    const { people } = connected.slack;
    const home = await view(people.home(), /Searched 2 documents/u);
    await view(people.typeInto(home, 'Ferrante'), /denied the accusation/u);
  });

  test('a follow-up in a thread of direct messages is answered in the thread', async () => {
    const thread = newTs();
    const shown = await message(connected.slack.people.direct('Ferrante', { thread }), /Marisol Ferrante/u);
    expect(shown.thread).toBe(thread);
  });

  test('a direct message is paged in place', async () => {
    const { people } = connected.slack;
    const shown = await message(people.direct('Ferrante'), /1\/2/u);
    const turned = await message(people.press(shown, { button: /^More/u }), /2\/2/u);
    expect(turned.ts).toBe(shown.ts);
    expect(turned.text).not.toContain('accused');
  });

  test('a guest sees nothing that is not opened to the channel by name', async () => {
    const turn = connected.slack.people.command('/who', 'Ferrante', { user: 'U0GUEST001' });
    const shown = await message(turn, /No document here names/u);
    expect(shown.text).toContain('Searched 0 documents');
  });

  test('the assistant pane offers prompts, and says that it is looking', async () => {
    const { people, world } = connected.slack;
    const channel = world.direct('U0BOB00001');
    const thread = newTs();
    const pane = { user_id: 'U0BOB00001', channel_id: channel, thread_ts: thread, context: {} };
    people.event({ type: 'assistant_thread_started', assistant_thread: pane }, 'U0BOB00001', channel);
    const offered = await world.calls.waitFor(
      ({ method }) => method.endsWith('setSuggestedPrompts'),
      'prompts',
    );
    expect(JSON.stringify(offered.args.prompts)).toMatch(
      /^\[\{"title":"Who is (?:Marisol Ferrante|Tadeo Lunt|Ilsa Lunt)\?/u,
    );
    await message(people.direct('Ferrante', { user: 'U0BOB00001', thread }), /Marisol Ferrante/u);
    expect(world.calls.items.some(({ method }) => method.endsWith('setStatus'))).toBe(true);
  });

  test('a button from before everything was forgotten says so', async () => {
    const { people } = connected.slack;
    const shown = await message(people.command('/who', 'Ferrante'), /Marisol Ferrante/u);
    const old = (key: string, value: unknown) => (key === 'value' ? 'p2#gone' : value);
    const blocks = JSON.parse(JSON.stringify(shown.blocks), old) as LocalMessage['blocks'];
    await message(people.press({ ...shown, blocks }, { button: /^More/u }), /too old to be understood/u);
  });

  test('nothing that was sent is refused or looks wrong', () => {
    expect(connected.slack.world.complaints).toEqual([]);
  });
});

function never(): never {
  throw new Error('nothing was shown');
}
