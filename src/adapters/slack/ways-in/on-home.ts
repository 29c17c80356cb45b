/** The home tab: a search field, what the corpus holds, its newest documents, help. */
import type { AllMiddlewareArgs, SlackEventMiddlewareArgs, types } from '@slack/bolt';
import type { Answer, Invocation } from '../../../answer/answer.ts';
import { wordsIn } from '../../../answer/words/words.ts';
import { viewWordsIn } from '../../../answer/words/words-view.ts';
import type { Bot } from '../../../bot.ts';
import type { Caller } from '../../../command.ts';
import type { Language } from '../../../model.ts';
import { choicesOf } from '../../choices.ts';
import type { SlackParts } from '../parts.ts';
import { buttonBlocks } from '../rendering/buttons.ts';
import { helpNotes } from '../rendering/help-notes.ts';
import { LIMITS } from '../rendering/limits.ts';
import { pageOf } from '../rendering/message.ts';
import { context, pageBlocks } from '../rendering/render-slack.ts';
import { withTypedNames } from '../rendering/typed-names.ts';
import { HOME_SEARCH } from './home-ids.ts';
import { subscriptionBlocks } from './home-subscriptions.ts';

/** The commands that say what is new, the best one first: the second lists the documents, newest first. */
const NEWS = ['latest', 'sources'] as const;
const SUBSCRIPTIONS = { command: 'digest', args: { request: 'list' } } as const;
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

/** Shows a user the home tab as it is now. */
export async function publishHome(user: string, parts: SlackParts): Promise<void> {
  const caller = await parts.callers({ user, channel: null, team: null });
  const [newest, help, subscribed] = await Promise.all([
    parts.bot.answer(newsOf(parts.bot), caller),
    parts.bot.answer(HELP, caller),
    subscriptionsOf(caller, parts.bot),
  ]);
  const blocks = await homeBlocks({ newest, help, subscribed }, caller.language, parts);
  await parts.client.views.publish({
    user_id: user,
    view: { type: 'home', blocks: blocks.slice(0, LIMITS.blocksInView) },
  });
}

function newsOf({ commands }: Bot): Invocation {
  const command = NEWS.find((news) => commands.some(({ name }) => name === news)) ?? 'sources';
  return { command, args: {} };
}

/** Whether the home tab shows what an invocation may have changed. */
export function isShownAtHome({ command }: Invocation): boolean {
  return command === SUBSCRIPTIONS.command;
}

/** Null where nothing comes by itself. */
async function subscriptionsOf(caller: Caller, bot: Bot): Promise<Answer | null> {
  const subscribes = bot.commands.some(({ name }) => name === SUBSCRIPTIONS.command);
  return subscribes ? bot.answer(SUBSCRIPTIONS, caller) : null;
}

/** What the home tab shows. */
interface HomeAnswers {
  readonly newest: Answer;
  readonly help: Answer;
  readonly subscribed: Answer | null;
}

async function homeBlocks(
  { newest, help, subscribed }: HomeAnswers,
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
    ...(subscribed
      ? [
          { type: 'divider' as const },
          heading(views.subscriptions),
          ...(await subscriptionBlocks(subscribed, bot)),
        ]
      : []),
    { type: 'divider' },
    heading(views.newest),
    ...pageBlocks(first, words),
    ...(await buttonBlocks({ buttons: buttons.filter(({ press }) => press.view !== 'copy'), menu: [] }, bot)),
    { type: 'divider' },
    heading(views.help),
    ...pageBlocks(pageOf(withTypedNames(help, bot, settings), 1, language), words),
    ...helpNotes(help, bot, settings, language).map(context),
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
