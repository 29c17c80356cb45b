/** What comes by itself to whoever opens the home tab, each with its own buttons. */
import type { types } from '@slack/bolt';
import type { Action, Answer, Line } from '../../../answer/answer.ts';
import type { Bot } from '../../../bot.ts';
import { buttonBlocks } from '../rendering/buttons.ts';
import { withChannelNames } from '../rendering/channel-names.ts';
import { LIMITS } from '../rendering/limits.ts';
import { cutTo, oneRow } from '../rendering/text.ts';

/** Two blocks each, beside all else that the tab shows; the command lists the rest. */
const MOST_SHOWN = 12;

/** The list of subscriptions as blocks: each line with the actions that are about it, then the others. */
export async function subscriptionBlocks(
  { title, sections, actions }: Answer,
  bot: Bot,
): Promise<readonly types.KnownBlock[]> {
  const lines = sections.flatMap((section) => section.lines).slice(0, MOST_SHOWN);
  const rows = await Promise.all(
    lines.map(async (line) => [
      lineBlock(line),
      ...(await rowOf(
        actions.filter(({ about }) => about === line.key),
        bot,
      )),
    ]),
  );
  const loose = actions.filter(({ about }) => about === undefined);
  return withChannelNames([lineBlock({ text: title }), ...rows.flat(), ...(await rowOf(loose, bot))]);
}

function lineBlock({ text }: Pick<Line, 'text'>): types.RichTextBlock {
  const shown = cutTo(oneRow(text), LIMITS.textObject);
  const elements = [{ type: 'text' as const, text: shown }];
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] };
}

async function rowOf(actions: readonly Action[], bot: Bot): Promise<readonly types.KnownBlock[]> {
  const buttons = actions.map(({ label, invocation }) => {
    return { label, press: { view: 'answer', invocation, page: 1, address: null } as const };
  });
  return buttonBlocks({ buttons, menu: [] }, bot);
}
