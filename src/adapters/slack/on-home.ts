/** The home tab: a search field, what the corpus holds, its newest documents, help. */
import type { AllMiddlewareArgs, SlackEventMiddlewareArgs, types } from '@slack/bolt';
import type { Answer, Invocation } from '../../answer/answer.ts';
import { wordsIn } from '../../answer/words.ts';
import { viewWordsIn } from '../../answer/words-view.ts';
import type { Bot } from '../../bot.ts';
import type { Language } from '../../model.ts';
import { choicesOf } from '../choices.ts';
import { buttonBlocks } from './buttons.ts';
import { helpNotes } from './help-notes.ts';
import { LIMITS } from './limits.ts';
import { pageOf } from './message.ts';
import { HOME_SEARCH } from './on-press.ts';
import type { SlackParts } from './parts.ts';
import { context, pageBlocks } from './render-slack.ts';
import { withTypedNames } from './typed-names.ts';

/** The commands that say what is new, the best one first: the second lists the documents, newest first. */
const NEWS = ['latest', 'sources'] as const;
const HELP = { command: 'help', args: {} } as const;

/** Listens to somebody opening the home tab. */
export function onHome(parts: SlackParts) {
  return async ({
    event,
  }: SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs): Promise<void> => {
    if (event.tab !== 'home') return;
    void parts.turns.run(() => publishHome(event.user, parts));
  };
}

async function publishHome(user: string, parts: SlackParts): Promise<void> {
  const caller = await parts.callers({ user, channel: null, team: null });
  const [newest, help] = await Promise.all([
    parts.bot.answer(newsOf(parts.bot), caller),
    parts.bot.answer(HELP, caller),
  ]);
  const blocks = await homeBlocks(newest, help, caller.language, parts);
  await parts.client.views.publish({
    user_id: user,
    view: { type: 'home', blocks: blocks.slice(0, LIMITS.blocksInView) },
  });
}

function newsOf({ commands }: Bot): Invocation {
  const command = NEWS.find((news) => commands.some(({ name }) => name === news)) ?? 'sources';
  return { command, args: {} };
}

async function homeBlocks(
  newest: Answer,
  help: Answer,
  language: Language,
  { bot, settings }: SlackParts,
): Promise<types.KnownBlock[]> {
  const views = viewWordsIn(language);
  const words = wordsIn(language);
  const first = pageOf(newest, 1, language);
  const { buttons } = choicesOf(newest, first, 'view', words, views);
  return [
    heading(views.homeTitle),
    context(views.homeHint),
    searchField(language),
    { type: 'divider' },
    heading(views.newest),
    ...pageBlocks(first, words),
    ...(await buttonBlocks({ buttons: buttons.filter(({ press }) => press.view !== 'copy'), menu: [] }, bot)),
    { type: 'divider' },
    heading(views.help),
    ...pageBlocks(pageOf(withTypedNames(help, bot, settings), 1, language), words),
    ...helpNotes(help, bot).map(context),
  ];
}

function searchField(language: Language): types.InputBlock {
  const views = viewWordsIn(language);
  return {
    type: 'input',
    dispatch_action: true,
    label: { type: 'plain_text', text: views.searchLabel, emoji: false },
    element: {
      type: 'plain_text_input',
      action_id: HOME_SEARCH,
      max_length: 300,
      placeholder: { type: 'plain_text', text: views.searchHint, emoji: false },
      dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
    },
  };
}

function heading(text: string): types.HeaderBlock {
  return { type: 'header', text: { type: 'plain_text', text, emoji: false } };
}
