/** The assistant pane, for apps whose manifest has it: prompts from the corpus, a status, a title. */
import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { viewWordsIn } from '../../../answer/words/words-view.ts';
import type { Bot } from '../../../bot.ts';
import type { Caller } from '../../../command.ts';
import type { Language } from '../../../model.ts';
import type { SlackParts } from '../parts.ts';
import { cutTo, oneRow, typedText } from '../rendering/text.ts';
import { NAMES_SHORTCUT } from './shortcut-ids.ts';

/** Slack shows four. */
const MOST_PROMPTS = 4;

/** What “Who is …?” suits, the best one first. */
const KINDS = ['person', 'organization'] as const;

/** The names most written about are mostly countries. */
const LOOKED_THROUGH = 12;

/** A title in the list of threads. */
const TITLE_LENGTH = 60;

/** Threads that are remembered; an older one has no status line, and is answered all the same. */
const MOST_THREADS = 1000;

/** Listens to somebody opening the pane. */
export function onAssistant(parts: SlackParts) {
  return async ({ event }: SlackEventMiddlewareArgs<'assistant_thread_started'> & AllMiddlewareArgs) => {
    const { user_id: user, channel_id: channel, thread_ts: thread } = event.assistant_thread;
    const { assistantThreads } = parts;
    if (assistantThreads.size >= MOST_THREADS) assistantThreads.clear();
    assistantThreads.add(`${channel} ${thread}`);
    void parts.turns.run(async () => {
      const caller = await parts.callers({ user, channel, team: null });
      await suggestPrompts(channel, thread, caller, parts);
    });
  };
}

/** Says in the pane that an answer is on its way, and what the thread is about; nothing outside of the pane. */
export async function tellStatus(
  channel: string,
  thread: string,
  text: string,
  language: Language,
  { client, assistantThreads, log }: SlackParts,
): Promise<void> {
  if (!assistantThreads.has(`${channel} ${thread}`)) return;
  const place = { channel_id: channel, thread_ts: thread };
  const title = cutTo(oneRow(typedText(text)), TITLE_LENGTH);
  try {
    await client.assistant.threads.setStatus({ ...place, status: viewWordsIn(language).isLooking });
    await client.assistant.threads.setTitle({ ...place, title });
  } catch (error) {
    log.warn('the assistant pane could not be told', { error: String(error) });
  }
}

async function suggestPrompts(
  channel: string,
  thread: string,
  caller: Caller,
  { bot, client }: SlackParts,
): Promise<void> {
  const words = viewWordsIn(caller.language);
  const [first, ...rest] = (await namesToAsk(bot, caller)).map((name) => {
    const text = words.promptFor(name);
    return { title: cutTo(text, TITLE_LENGTH), message: text };
  });
  if (!first) return;
  const place = { channel_id: channel, thread_ts: thread };
  await client.assistant.threads.setSuggestedPrompts({
    ...place,
    title: words.promptsTitle,
    prompts: [first, ...rest],
  });
}

/** The names that the documents have most about, as this place may see them: people first, then organizations. */
async function namesToAsk(bot: Bot, caller: Caller): Promise<readonly string[]> {
  const option = bot.commands.flatMap(({ options }) => options).find(({ kind }) => kind === 'name');
  const names = option ? await bot.suggest(option, '', caller, LOOKED_THROUGH) : [];
  const { candidates } = await bot.answer(
    { command: NAMES_SHORTCUT, args: { text: names.join('; ') } },
    caller,
  );
  const asked = KINDS.flatMap((kind) => candidates.filter((one) => one.kind === kind)).map(
    ({ name }) => name,
  );
  return [...new Set([...asked, ...names])].slice(0, MOST_PROMPTS);
}
