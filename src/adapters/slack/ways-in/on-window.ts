/** What windows show: answers, copies, passages. */
import type { types } from '@slack/bolt';
import type { Citation } from '../../../answer/answer.ts';
import { addressOf } from '../../../answer/answer.ts';
import { placeText, sourceName } from '../../../answer/labels/labels-source.ts';
import type { Page } from '../../../answer/page/page.ts';
import { wordsIn } from '../../../answer/words/words.ts';
import { viewWordsIn } from '../../../answer/words/words-view.ts';
import type { Address, Language } from '../../../model.ts';
import type { Press } from '../../press.ts';
import type { Asked, KnownCaller } from '../callers.ts';
import { tellFault } from '../delivery/deliver.ts';
import { asideOutlet } from '../delivery/outlets.ts';
import type { SlackParts } from '../parts.ts';
import { menuOption } from '../rendering/buttons.ts';
import { copyNotes } from '../rendering/copy.ts';
import { LIMITS } from '../rendering/limits.ts';
import { composeMessage, pageOf } from '../rendering/message.ts';
import { passageBlocks, wholeBlocks } from '../rendering/passage-blocks.ts';
import { context } from '../rendering/render-slack.ts';
import type { Pressed } from './pressed.ts';
import { openWindow, type Window, windowOf, windowOutlet } from './windows.ts';

/** The select that leads to the other passages of an answer. */
const PASSAGE_SELECT = 'passage';

/** Answers what was typed, in a window that is open already. */
export async function answerInWindow(
  typed: string,
  window: Window,
  asked: Asked,
  parts: SlackParts,
): Promise<void> {
  const { invocation } = await parts.bot.understand(typed, await parts.callers(asked));
  await fillWindow({ view: 'answer', invocation, page: 1, address: null }, window, asked, parts);
}

/** Fills a window with what a press asks for. Never throws: it does not go on looking for ever. */
export async function fillWindow(
  press: Press,
  window: Window,
  asked: Asked,
  parts: SlackParts,
): Promise<void> {
  await orTell(() => fill(press, window, asked, parts), window, asked, parts);
}

async function orTell(
  work: () => Promise<void>,
  window: Window,
  asked: Asked,
  parts: SlackParts,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { channel, user } = asked;
    const language = await parts.callers.languageOf(asked);
    const outlet = windowOutlet(window, asideOutlet(parts.client, channel, user), language);
    await tellFault('a window was not filled', error, outlet, language, parts);
  }
}

async function fill(
  { view, invocation, page }: Press,
  window: Window,
  asked: Asked,
  parts: SlackParts,
): Promise<void> {
  const caller = await parts.callers(asked);
  const { language, rights } = caller;
  const words = viewWordsIn(language);
  const answer = await parts.bot.answer(invocation, caller);
  if (view === 'copy') {
    return window.fill({
      language,
      title: words.copy,
      blocks: copyNotes(answer, page, language).blocks ?? [],
    });
  }
  if (view === 'helpful' || view === 'unhelpful') {
    await parts.bot.rate(invocation, answer, view === 'helpful', caller);
    return window.fill({ language, title: words.homeTitle, blocks: [context(words.rated)] });
  }
  const setting = { audience: 'view', language, rights, page } as const;
  const { message, plain } = await composeMessage(answer, setting, parts);
  await window.fill({ language, title: words.homeTitle, blocks: message.blocks ?? [], plain: plain.text });
}

/**
 * "Open a passage": the first quotation of the page with its surroundings, and a way to the others. The window opens
 * before anything is looked up, since a trigger lives for three seconds.
 */
export async function openPassage(press: Press, pressed: Pressed, parts: SlackParts): Promise<void> {
  const isSelect = pressed.actionId === PASSAGE_SELECT && pressed.window !== null;
  const window =
    isSelect && pressed.window !== null
      ? windowOf(pressed.window, parts)
      : await openWindow(
          pressed.trigger,
          { over: pressed.window !== null, language: await parts.callers.languageOf(pressed.asked) },
          parts,
        );
  const show = async () => {
    const caller = await parts.callers(pressed.asked);
    const { language } = caller;
    const words = viewWordsIn(language);
    const title = press.view === 'whole' ? words.homeTitle : words.open;
    await window.fill({ language, title, blocks: await passageContent(press, caller, parts) });
  };
  await orTell(show, window, pressed.asked, parts);
}

async function passageContent(
  press: Press,
  caller: KnownCaller,
  parts: SlackParts,
): Promise<readonly types.KnownBlock[]> {
  const page = press.view === 'whole' ? null : await pageBehind(press, caller, parts);
  const citations = page?.citations ?? [];
  const first = page && firstQuoted(page);
  const address: Address | null = press.address ?? (first ? addressOf(first) : null);
  const found = address && (await parts.bot.open(address, caller));
  if (!found) return [context(viewWordsIn(caller.language).passageGone)];
  if (press.view === 'whole') return wholeBlocks(found);
  const blocks = passageBlocks(found, wordsIn(caller.language));
  return citations.length > 1
    ? [...blocks, await passageSelect(press, citations, caller.language, parts)]
    : blocks;
}

async function pageBehind(
  { invocation, page }: Press,
  caller: KnownCaller,
  parts: SlackParts,
): Promise<Page> {
  return pageOf(await parts.bot.answer(invocation, caller), page, caller.language);
}

/** The first sentence that is quoted; a description in a row of labels only where there is none. */
function firstQuoted({ rows, citations }: Page): Citation | undefined {
  const [n] = rows.flatMap(({ kind, cites }) => (kind === 'quotation' ? cites : []));
  return citations.find((citation) => citation.n === n) ?? citations[0];
}

/** `[2] ¶ 7 · report`: one entry for each place that the page quotes. */
async function passageSelect(
  press: Press,
  citations: readonly Citation[],
  language: Language,
  { bot }: SlackParts,
): Promise<types.SectionBlock> {
  const words = viewWordsIn(language);
  const options = await Promise.all(
    citations.slice(0, LIMITS.selectOptions).map((citation) => {
      const label = `${placeText(citation)} · ${sourceName(citation.document)}`;
      return menuOption({ label, press: { ...press, view: 'open', address: addressOf(citation) } }, bot);
    }),
  );
  return {
    type: 'section',
    text: { type: 'plain_text', text: words.choosePassage, emoji: false },
    accessory: {
      type: 'static_select',
      action_id: PASSAGE_SELECT,
      placeholder: { type: 'plain_text', text: words.open, emoji: false },
      options,
    },
  };
}
