/** The search window: a name with type-ahead, or any words. */
import type {
  AllMiddlewareArgs,
  SlackOptionsMiddlewareArgs,
  SlackViewMiddlewareArgs,
  types,
} from '@slack/bolt';
import { viewWordsIn } from '../../../answer/words/words-view.ts';
import type { Bot } from '../../../bot.ts';
import type { Language } from '../../../model.ts';
import { decodePress } from '../../press.ts';
import type { SlackParts } from '../parts.ts';
import { menuOption } from '../rendering/buttons.ts';
import { LIMITS } from '../rendering/limits.ts';
import { answerInWindow, fillWindow } from './on-window.ts';
import { loadingView, windowOf } from './windows.ts';

/** Names the window when it is submitted. */
export const SEARCH_WINDOW = 'search';

const NAME_FIELD = 'find:name';
const WORDS_FIELD = 'find:words';

/** A list that is read while typing. */
const MOST_SUGGESTIONS = 20;

/** The window as it opens. */
export function searchView(language: Language): types.ModalView {
  const words = viewWordsIn(language);
  const plain = (text: string) => ({ type: 'plain_text' as const, text, emoji: false });
  return {
    type: 'modal',
    callback_id: SEARCH_WINDOW,
    title: plain(words.homeTitle),
    submit: plain(words.ask),
    close: plain(words.close),
    blocks: [
      {
        type: 'input',
        block_id: NAME_FIELD,
        optional: true,
        label: plain(words.nameLabel),
        element: {
          type: 'external_select',
          action_id: NAME_FIELD,
          min_query_length: 1,
          placeholder: plain(words.nameHint),
        },
      },
      {
        type: 'input',
        block_id: WORDS_FIELD,
        optional: true,
        label: plain(words.searchLabel),
        element: {
          type: 'plain_text_input',
          action_id: WORDS_FIELD,
          max_length: 300,
          placeholder: plain(words.searchHint),
        },
      },
    ],
  };
}

/** Listens to the typing in the name field. */
export function onTyping(parts: SlackParts) {
  return async ({
    body,
    options,
    ack,
  }: SlackOptionsMiddlewareArgs<'block_suggestion'> & AllMiddlewareArgs): Promise<void> => {
    const channel = body.channel?.id ?? null;
    const caller = await parts.callers({ user: body.user.id, channel, team: body.user.team_id ?? null });
    const asking = nameQuestion(parts.bot);
    const names = asking
      ? await parts.bot.suggest(asking.option, options.value, caller, MOST_SUGGESTIONS)
      : [];
    const found = names.slice(0, LIMITS.selectOptions).map((name) => {
      const invocation = { command: asking?.command ?? '', args: { [asking?.option.name ?? '']: name } };
      return menuOption(
        { label: name, press: { view: 'answer', invocation, page: 1, address: null } },
        parts.bot,
      );
    });
    await ack({ options: await Promise.all(found) });
  };
}

/** Listens to the window being submitted: it becomes a window of answers. */
export function onSubmit(parts: SlackParts) {
  return async ({ body, view, ack }: SlackViewMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    const values = view.state.values;
    const chosen = values[NAME_FIELD]?.[NAME_FIELD]?.selected_option?.value ?? null;
    const typed = values[WORDS_FIELD]?.[WORDS_FIELD]?.value?.trim() ?? '';
    const asked = { user: body.user.id, channel: null, team: body.user.team_id ?? null };
    const language = await parts.callers.languageOf(asked);
    if (chosen === null && typed === '') {
      const errors = { [WORDS_FIELD]: viewWordsIn(language).nothingTyped };
      await ack({ response_action: 'errors', errors });
      return;
    }
    await ack({ response_action: 'update', view: loadingView(language) });
    const window = windowOf(view.id, parts);
    void parts.turns.run(async () => {
      const press = chosen === null ? null : await decodePress(chosen, parts.bot);
      if (press) await fillWindow(press, window, asked, parts);
      else await answerInWindow(typed, window, asked, parts);
    });
  };
}

/** The first command that asks for a name, with that option. */
function nameQuestion({ commands }: Bot) {
  for (const { name: command, options } of commands) {
    const [option] = options;
    if (option?.kind === 'name') return { command, option };
  }
  return null;
}
