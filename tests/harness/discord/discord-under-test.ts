/** Discord for the contract suite: the compiled program, as a process of its own, on a local Discord. */
import type { Person, PlatformUnderTest, Room, Screen } from '../../contracts/adapter.ts';
import { startBot } from '../bot-process.ts';
import { CLOSED_PLACE, type Connected, connect, QUIET } from './connected.ts';
import type { LocalMessage, Turn } from './kinds.ts';
import { labels } from './people.ts';
import { textOf } from './screen-text.ts';
import { EPHEMERAL } from './validate.ts';
import { ALICE, BOB, CLOSED_ROOM, OPEN_ROOM } from './world.ts';

const PEOPLE: Readonly<Record<Person, string>> = { asker: ALICE, other: BOB };
const ROOMS: Readonly<Record<Room, string>> = { open: OPEN_ROOM, closed: CLOSED_ROOM };

/** The first option of each command, which takes what is typed without a name. */
const FIRST_OPTION: Readonly<Record<string, string>> = { who: 'name', search: 'words', timeline: 'topic' };

interface DiscordScreen extends Screen {
  readonly target: LocalMessage;
}

/** The driver of the contract suite. */
export function discordUnderTest(mode: 'gateway' | 'http', port?: number): PlatformUnderTest {
  let connected: Connected;
  const screens = async (turn: Turn): Promise<readonly DiscordScreen[]> => {
    await turn.outputs.waitFor(() => true, 'an answer');
    await turn.outputs.quiet(QUIET);
    return turn.outputs.items.flatMap(({ message }) => (message ? [screenOf(message)] : []));
  };
  return {
    closedRoom: CLOSED_PLACE,
    pushes: 'nothing',
    messages: mode === 'gateway',
    async start(env) {
      connected = await connect({ mode, env, start: startBot, ...(port !== undefined && { port }) });
    },
    end: () => connected.bot.stop(),
    stop: () => connected.stop(),
    command(text, { who = 'asker', room = 'open' } = {}) {
      const { people } = connected.discord;
      const [name = '', ...rest] = text.replace(/^\//u, '').split(' ');
      const words = rest.filter((word) => word !== '--public').join(' ');
      const option = FIRST_OPTION[name];
      const where = { user: PEOPLE[who], channel: ROOMS[room] };
      // A client offers no other commands, and sends none without what it needs: there it is typed as a message.
      if (option === undefined || words === '') return screens(people.direct(`/${text.replace(/^\//u, '')}`));
      const isPublic = rest.includes('--public');
      return screens(people.slash(name, { [option]: words, ...(isPublic && { public: true }) }, where));
    },
    press: (screen, label, who = 'asker') => {
      const { target } = screen as DiscordScreen;
      return screens(connected.discord.people.press(target, label, { user: PEOPLE[who] }));
    },
    direct: (text) => screens(connected.discord.people.direct(text)),
    async mention(text) {
      const shown = await screens(connected.discord.people.mention(text));
      return { screens: shown, isThreaded: shown.every(({ target }) => target.answers !== null) };
    },
    restart: () => connected.restart(),
    complaints: () => connected.discord.world.complaints,
    feedback: () => connected.feedback(),
  };
}

function screenOf(message: LocalMessage): DiscordScreen {
  const text = textOf(message);
  const isPrivate = (message.flags & EPHEMERAL) !== 0;
  // A screen reader reads the text itself; a push has only `content`, which these messages cannot have.
  return {
    target: { ...message },
    text,
    spoken: isPrivate ? text : message.content,
    isPrivate,
    labels: labels(message),
  };
}
