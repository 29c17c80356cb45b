/** Shortcuts: the search window from anywhere, and "Who is in this message?" on a message. */
import type {
  AllMiddlewareArgs,
  GlobalShortcut,
  MessageShortcut,
  SlackShortcutMiddlewareArgs,
} from '@slack/bolt';
import { cutAtWord } from '../../../text.ts';
import { show, tellFault, toAsker } from '../delivery/deliver.ts';
import { asideOutlet, responseOutlet } from '../delivery/outlets.ts';
import { isFirst, type SlackParts } from '../parts.ts';
import { typedText } from '../rendering/text.ts';
import { searchView } from './search-window.ts';
import { NAMES_SHORTCUT } from './shortcut-ids.ts';

/** A text argument holds as much; a longer message is read to here. */
const LONGEST_MESSAGE = 4000;

/** Listens to the global shortcut. */
export function onSearchShortcut(parts: SlackParts) {
  return async ({ shortcut, ack }: SlackShortcutMiddlewareArgs<GlobalShortcut> & AllMiddlewareArgs) => {
    await ack();
    void parts.turns.run(async () => {
      if (!(await isFirst(`shortcut:${shortcut.trigger_id}`, parts))) return;
      const { id: user, team_id: team = null } = shortcut.user;
      const language = await parts.callers.languageOf({ user, channel: null, team });
      try {
        await parts.client.views.open({ trigger_id: shortcut.trigger_id, view: searchView(language) });
      } catch (error) {
        const aside = asideOutlet(parts.client, null, user);
        await tellFault('the search window did not open', error, aside, language, parts);
      }
    });
  };
}

/** Listens to the message shortcut. */
export function onNamesShortcut(parts: SlackParts) {
  return async ({ shortcut, ack }: SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs) => {
    await ack();
    void parts.turns.run(() => answerNames(shortcut, parts));
  };
}

async function answerNames(shortcut: MessageShortcut, parts: SlackParts): Promise<void> {
  if (!(await isFirst(`shortcut:${shortcut.trigger_id}`, parts))) return;
  const { user, channel, message, response_url: url } = shortcut;
  const thread: unknown = message.thread_ts;
  const setting = { isPrivate: true, replaces: false, thread: typeof thread === 'string' ? thread : null };
  const outlet = responseOutlet(url, setting);
  const aside = asideOutlet(parts.client, channel.id, user.id);
  const asked = { user: user.id, channel: channel.id, team: user.team_id ?? null };
  try {
    const caller = await parts.callers(asked);
    const [option] = parts.bot.commands.find(({ name }) => name === NAMES_SHORTCUT)?.options ?? [];
    const text = cutAtWord(typedText(message.text ?? ''), LONGEST_MESSAGE);
    const answer = await parts.bot.answer(
      { command: NAMES_SHORTCUT, args: { [option?.name ?? 'text']: text } },
      caller,
    );
    await show(answer, { ...toAsker(caller), outlet, aside }, parts);
  } catch (error) {
    const language = await parts.callers.languageOf(asked);
    await tellFault('a shortcut was not answered', error, outlet, language, parts);
  }
}
