/** Slash commands: acknowledged at once, answered through the response URL. */
import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs, SlashCommand } from '@slack/bolt';
import { show, tellFault, toAsker } from '../delivery/deliver.ts';
import { asideOutlet, responseOutlet } from '../delivery/outlets.ts';
import { share } from '../delivery/share.ts';
import { isFirst, type SlackParts } from '../parts.ts';
import { commandText } from '../rendering/command-text.ts';
import { openForm } from './form-window.ts';

/** Listens to every slash command, whatever its name. */
export function onCommand(parts: SlackParts) {
  return async ({ command, ack }: SlackCommandMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    await ack();
    void parts.turns.run(() => answerCommand(command, parts));
  };
}

async function answerCommand(command: SlashCommand, parts: SlackParts): Promise<void> {
  if (!(await isFirst(`command:${command.trigger_id}`, parts))) return;
  const { user_id: user, channel_id: channel, response_url: url } = command;
  const asked = { user, channel, team: null };
  const aside = asideOutlet(parts.client, channel, user);
  const asker = responseOutlet(url, { isPrivate: true, replaces: false, thread: null });
  try {
    const caller = await parts.callers(asked);
    const typed = commandText(command.command, command.text ?? '', parts.settings.prefix);
    const { invocation, shared } = await parts.bot.understand(typed, caller);
    if (shared) {
      const everyone = responseOutlet(url, { isPrivate: false, replaces: false, thread: null });
      return await share(invocation, caller, { channel, everyone, asker }, parts);
    }
    const opening = { trigger: command.trigger_id, over: false };
    if (await openForm(invocation, opening, asked, parts)) return;
    const answer = await parts.bot.answer(invocation, caller);
    await show(answer, { ...toAsker(caller), outlet: asker, aside }, parts);
  } catch (error) {
    const language = await parts.callers.languageOf(asked);
    await tellFault('a slash command was not answered', error, asker, language, parts);
  }
}
