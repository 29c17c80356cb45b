/** Windows over Slack: opened within the three seconds that a trigger lives, filled when the answer is there. */
import type { types } from '@slack/bolt';
import { viewWordsIn } from '../../../answer/words/words-view.ts';
import type { Language } from '../../../model.ts';
import { asRefusal, RefusedError } from '../connection/slack-errors.ts';
import type { Outlet } from '../delivery/outlets.ts';
import type { SlackParts } from '../parts.ts';
import { LIMITS } from '../rendering/limits.ts';
import { context } from '../rendering/render-slack.ts';
import { cutTo, oneRow } from '../rendering/text.ts';

/** What stands in a window. */
export interface WindowContent {
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly types.KnownBlock[];
  /** The same as plain text, for where Slack refuses the blocks. */
  readonly plain?: string;
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
  { over, language }: { readonly over: boolean; readonly language: Language },
  parts: SlackParts,
): Promise<Window> {
  const { client } = parts;
  const call = { trigger_id: trigger, view: loadingView(language) };
  const { view } = over ? await client.views.push(call) : await client.views.open(call);
  if (!view?.id) throw new Error('Slack opened no window');
  return windowOf(view.id, parts);
}

/** The window of this id. */
export function windowOf(id: string, { client }: SlackParts): Window {
  return {
    async fill(content) {
      const update = (view: types.ModalView) => client.views.update({ view_id: id, view });
      try {
        await update(answerView(content));
      } catch (error) {
        if (content.plain === undefined || !(asRefusal(error) instanceof RefusedError)) throw error;
        await update(answerView({ ...content, blocks: plainBlocks(content.plain) }));
      }
    },
  };
}

/** What is told of a window that could not be filled stands in it, else beside it. */
export function windowOutlet(window: Window, aside: Outlet, language: Language): Outlet {
  return {
    async send(message) {
      try {
        const title = viewWordsIn(language).homeTitle;
        await window.fill({ language, title, blocks: [context(message.text)] });
        return null;
      } catch {
        return aside.send(message);
      }
    },
  };
}

/** Plain text in as many blocks as it takes; what no window holds is left out. */
function plainBlocks(text: string): readonly types.KnownBlock[] {
  const letters = [...text];
  const count = Math.ceil(letters.length / LIMITS.textObject);
  return Array.from({ length: count }, (_, index) =>
    context(letters.slice(index * LIMITS.textObject, (index + 1) * LIMITS.textObject).join('')),
  );
}

/** A window that says that an answer is on its way. */
export function loadingView(language: Language): types.ModalView {
  const words = viewWordsIn(language);
  return answerView({ language, title: words.homeTitle, blocks: [context(words.loading)] });
}

/** The window that shows this. */
export function answerView({ language, title, blocks }: WindowContent): types.ModalView {
  return {
    type: 'modal',
    callback_id: ANSWER_WINDOW,
    title: { type: 'plain_text', text: cutTo(oneRow(title), LIMITS.viewTitle), emoji: false },
    close: { type: 'plain_text', text: viewWordsIn(language).close, emoji: false },
    blocks: blocks.slice(0, LIMITS.blocksInView),
  };
}
