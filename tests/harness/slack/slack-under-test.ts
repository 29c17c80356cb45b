/** Slack for the contract suite: the compiled program, as a process of its own, on a local Slack. */
import { viewWordsIn } from '../../../src/answer/words/words-view.ts';
import type { Person, PlatformUnderTest, Room, Screen } from '../../contracts/adapter.ts';
import { feedbackIn } from '../bot-here.ts';
import { type BotProcess, startBot } from '../bot-process.ts';
import type { LocalMessage, LocalView, Output, Turn } from './kinds.ts';
import { LocalSlack } from './local-slack.ts';
import { TEAM } from './payloads.ts';
import { textOfBlocks } from './screen-text.ts';

const PEOPLE: Readonly<Record<Person, string>> = { asker: 'U0ALICE001', other: 'U0BOB00001' };
const ROOMS: Readonly<Record<Room, string>> = { open: 'C0GENERAL1', closed: 'C0RANDOM01' };

/** Names that the manifest offers under `fn-`. */
const RESERVED = new Set(['who', 'search', 'help']);

/** A loaded machine takes its time to start a worker. */
const LONGEST_READ = 60_000;

/** What a window says while its answer is looked up. */
const LOADING = viewWordsIn('en').loading;

/** After so long without anything new, all is there that was coming. */
const QUIET = 150;

interface SlackScreen extends Screen {
  readonly target: LocalMessage | LocalView;
}

/** The driver of the contract suite. */
export function slackUnderTest(): PlatformUnderTest {
  let slack: LocalSlack;
  let bot: BotProcess;
  let restart: () => Promise<void> = async () => undefined;
  let feedback = async () => '';
  const screens = async (turn: Turn): Promise<readonly SlackScreen[]> => {
    await turn.outputs.waitFor(() => true, `an answer to ${turn.kind}`);
    await turn.outputs.quiet(QUIET);
    // A window is opened before what it shows is there.
    const isFilled = ({ view }: Output) => view === null || textOfBlocks(view.blocks) !== LOADING;
    if (turn.outputs.items.some(({ view }) => view)) await turn.outputs.waitFor(isFilled, 'a filled window');
    return turn.outputs.items.map((output) => screenOf(output, slack));
  };
  return {
    closedRoom: `slack:${TEAM}/${ROOMS.closed}`,
    async start(env, folder) {
      slack = await LocalSlack.start();
      const begin = async () => {
        const hellos = slack.sockets.hellos.items.length;
        bot = startBot({ ...env, ...slack.env }, { cwd: folder });
        await bot.lines.waitFor((line) => /Slack.*ready/u.test(line), 'the ready line', 50_000);
        await slack.sockets.connected(hellos + 2);
      };
      await begin();
      await untilRead(slack);
      restart = async () => {
        await bot.stop();
        await begin();
      };
      feedback = () => feedbackIn(env, folder);
    },
    end: () => bot.stop(),
    async stop() {
      await bot.stop();
      await slack.stop();
    },
    command(text, { who = 'asker', room = 'open' } = {}) {
      const [name = '', ...rest] = text.replace(/^\//u, '').split(' ');
      const command = RESERVED.has(name) ? `/fn-${name}` : `/${name}`;
      return screens(
        slack.people.command(command, rest.join(' '), { user: PEOPLE[who], channel: ROOMS[room] }),
      );
    },
    press: (screen, label, who = 'asker') => {
      const { target } = screen as SlackScreen;
      return screens(slack.people.press(target, { button: label, entry: label }, { user: PEOPLE[who] }));
    },
    direct: (text) => screens(slack.people.direct(text)),
    async mention(text) {
      const shown = await screens(slack.people.mention(text));
      const isThreaded = shown.every(({ target }) => 'ts' in target && target.thread !== null);
      return { screens: shown, isThreaded };
    },
    restart: () => restart(),
    complaints: () => slack.world.complaints,
    feedback: () => feedback(),
  };
}

/** The bot answers before its folders are read; the tests begin when they are. */
export async function untilRead(
  slack: LocalSlack,
  { channel = ROOMS.open, documents = 2 }: { readonly channel?: string; readonly documents?: number } = {},
): Promise<void> {
  const isAll = new RegExp(`Searched ${documents} documents?,`, 'u');
  const deadline = performance.now() + LONGEST_READ;
  while (performance.now() < deadline) {
    const turn = slack.people.command('/footnote', 'sources', { channel });
    const { message } = await turn.outputs.waitFor(() => true, 'the list of documents');
    await turn.outputs.quiet(QUIET);
    if (isAll.test(message?.text ?? '')) return;
  }
  throw new Error('the folders were not read');
}

function screenOf({ message, view }: Output, slack: LocalSlack): SlackScreen {
  const target = message ?? view;
  if (!target) throw new Error('neither message nor window');
  const blocks = message ? message.blocks : target.blocks;
  const spoken = message?.text ?? '';
  return {
    target,
    text: blocks.length > 0 ? textOfBlocks(blocks) : spoken,
    spoken,
    isPrivate: message === null || message.isEphemeral,
    labels: slack.people.labels(target),
  };
}
