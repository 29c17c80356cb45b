/** Every way into the bot that Slack offers, joined to Bolt. */
import type { App, BlockAction, GlobalShortcut, MessageShortcut } from '@slack/bolt';
import type { SlackParts } from '../parts.ts';
import { FORM_WINDOW, onForm } from './form-window.ts';
import { onAssistant } from './on-assistant.ts';
import { onCommand } from './on-command.ts';
import { onHome } from './on-home.ts';
import { onMention, onMessage } from './on-message.ts';
import { onPress } from './on-press.ts';
import { onNamesShortcut, onSearchShortcut } from './on-shortcut.ts';
import { onSubmit, onTyping, SEARCH_WINDOW } from './search-window.ts';
import { NAMES_SHORTCUT, SEARCH_SHORTCUT } from './shortcut-ids.ts';

/** Any name, any id: what is not ours never reaches us. */
const ANY = /[\s\S]*/u;

/** Registers the listeners. `removed` is called when the app is taken out of a workspace. */
export function listen(app: App, parts: SlackParts, removed: () => void): void {
  app.command(ANY, onCommand(parts));
  app.action<BlockAction>({ type: 'block_actions', action_id: ANY }, onPress(parts));
  app.options({ type: 'block_suggestion', action_id: ANY }, onTyping(parts));
  app.view({ type: 'view_submission', callback_id: SEARCH_WINDOW }, onSubmit(parts));
  app.view({ type: 'view_submission', callback_id: FORM_WINDOW }, onForm(parts));
  app.shortcut<GlobalShortcut>({ type: 'shortcut', callback_id: SEARCH_SHORTCUT }, onSearchShortcut(parts));
  app.shortcut<MessageShortcut>(
    { type: 'message_action', callback_id: NAMES_SHORTCUT },
    onNamesShortcut(parts),
  );
  app.event('message', onMessage(parts));
  app.event('app_mention', onMention(parts));
  app.event('app_home_opened', onHome(parts));
  app.event('assistant_thread_started', onAssistant(parts));
  app.event('app_uninstalled', async () => forget(parts, removed));
  app.event('tokens_revoked', async ({ event }) => {
    if ((event.tokens.bot ?? []).length > 0) await forget(parts, removed);
  });
}

/** All that is stored of the workspace goes. */
async function forget({ bot, home, log, turns }: SlackParts, removed: () => void): Promise<void> {
  removed();
  await turns.run(async () => {
    const rows = await bot.forget(`slack:${home.workspace}`);
    log.info('the app was removed from Slack; what was stored of the workspace is deleted', { rows });
  });
}
