/** Windows over Slack: opened within the three seconds that a trigger lives, filled when the answer is there. */
import type { types } from '@slack/bolt';
import { viewWordsIn } from '../../answer/words-view.ts';
import { LIMITS } from './limits.ts';
import type { SlackParts } from './parts.ts';
import { context } from './render-slack.ts';
import { cutTo, oneRow } from './text.ts';

/** What stands in a window. */
export interface WindowContent {
  readonly title: string;
  readonly blocks: readonly types.KnownBlock[];
}

/** An open window. */
export interface Window {
  fill(content: WindowContent): Promise<void>;
}

/** Presses inside a window of answers name it by this. */
const ANSWER_WINDOW = 'answer';

/** Opens a window, over another one where `over` says so. Throws where the trigger is too old. */
export async function openWindow(
  trigger: string,
  { over }: { readonly over: boolean },
  parts: SlackParts,
): Promise<Window> {
  const { client } = parts;
  const call = { trigger_id: trigger, view: loadingView() };
  const { view } = over ? await client.views.push(call) : await client.views.open(call);
  if (!view?.id) throw new Error('Slack opened no window');
  return windowOf(view.id, parts);
}

/** The window of this id. */
export function windowOf(id: string, { client }: SlackParts): Window {
  return {
    async fill(content) {
      await client.views.update({ view_id: id, view: answerView(content) });
    },
  };
}

/** A window that says that an answer is on its way. */
export function loadingView(): types.ModalView {
  const words = viewWordsIn('en');
  return answerView({ title: words.homeTitle, blocks: [context(words.loading)] });
}

/** The window that shows this. */
export function answerView({ title, blocks }: WindowContent): types.ModalView {
  return {
    type: 'modal',
    callback_id: ANSWER_WINDOW,
    title: { type: 'plain_text', text: cutTo(oneRow(title), LIMITS.viewTitle), emoji: false },
    close: { type: 'plain_text', text: viewWordsIn('en').close, emoji: false },
    blocks: blocks.slice(0, LIMITS.blocksInView),
  };
}
