/** "Open a passage", and a sentence that had to be cut, whole. */
import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Citation } from '../../../answer/answer.ts';
import { addressOf } from '../../../answer/answer.ts';
import { placeText, sourceName } from '../../../answer/labels/labels-source.ts';
import { wordsIn } from '../../../answer/words/words.ts';
import { viewWordsIn } from '../../../answer/words/words-view.ts';
import type { Language } from '../../../model.ts';
import type { Press } from '../../press.ts';
import type { Asked } from '../callers.ts';
import { note } from '../delivery/deliver.ts';
import type { Outlet } from '../delivery/outlets.ts';
import type { DiscordParts } from '../parts.ts';
import { menuRow, PASSAGE_MENU } from '../rendering/buttons.ts';
import { LIMITS } from '../rendering/limits.ts';
import { messageOf } from '../rendering/message.ts';
import { passageComponents, wholeTexts } from '../rendering/passage.ts';
import { pageOf, textDisplay } from '../rendering/render-discord.ts';

/** The first quotation of the page with its surroundings, or the one that was chosen, and a way to the others. */
export async function openPassage(
  press: Press,
  { caller }: Asked,
  outlet: Outlet,
  parts: DiscordParts,
): Promise<void> {
  const { bot } = parts;
  const answer = await bot.answer(press.invocation, caller);
  const { citations } = pageOf(answer, press.page, caller.language);
  const [first] = citations;
  const address = press.address ?? (first ? addressOf(first) : null);
  const found = address && (await bot.open(address, caller));
  if (!found) return note(viewWordsIn(caller.language).passageGone, outlet, parts);
  const others = citations.length > 1 ? await passageMenu(press, citations, caller.language, parts) : [];
  await outlet.send(messageOf([...passageComponents(found, wordsIn(caller.language)), ...others]));
}

/** The whole sentence, in as many messages as it needs. */
export async function showWhole(
  { address }: Press,
  { caller }: Asked,
  outlet: Outlet,
  parts: DiscordParts,
): Promise<void> {
  const found = address && (await parts.bot.open(address, caller));
  if (!found) return note(viewWordsIn(caller.language).passageGone, outlet, parts);
  for (const text of wholeTexts(found).slice(0, LIMITS.followUps)) {
    await outlet.send(messageOf([textDisplay(text)]));
  }
}

/** `[2] ¶ 7 · report`: one entry for each place that the page quotes. */
async function passageMenu(
  press: Press,
  citations: readonly Citation[],
  language: Language,
  { bot }: DiscordParts,
): Promise<readonly APIMessageTopLevelComponent[]> {
  const choices = citations.map((citation) => ({
    label: `${placeText(citation)} · ${sourceName(citation.document)}`,
    press: { ...press, view: 'open', address: addressOf(citation) } as const,
  }));
  return menuRow(choices, PASSAGE_MENU, viewWordsIn(language).choosePassage, bot);
}
