/** The buttons and the menu under a page. What is pressed is said by `press.ts`, so it holds after a restart. */
import type { types } from '@slack/bolt';
import type { Bot } from '../../../bot.ts';
import type { Choice, Choices } from '../../choices.ts';
import { encodePress } from '../../press.ts';
import { LIMITS } from './limits.ts';
import { cutTo, oneRow } from './text.ts';

/** The choices as blocks: one row of buttons with the menu at its end, or none. */
export async function buttonBlocks(
  { buttons, menu }: Choices,
  bot: Bot,
): Promise<readonly types.ActionsBlock[]> {
  const shown = await Promise.all(buttons.map((choice, index) => buttonElement(choice, index, bot)));
  const menus = await Promise.all(inMenus(menu).map((choices, index) => menuElement(choices, index, bot)));
  const elements = [...shown, ...menus].slice(0, LIMITS.actionElements);
  return elements.length > 0 ? [{ type: 'actions', elements }] : [];
}

/** Slack's menu holds five entries; more are shared out evenly, since some clients refuse a menu of one. */
function inMenus(menu: readonly Choice[]): readonly (readonly Choice[])[] {
  const count = Math.ceil(menu.length / LIMITS.overflowOptions);
  const size = Math.ceil(menu.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => menu.slice(index * size, (index + 1) * size));
}

async function buttonElement({ label, press }: Choice, index: number, bot: Bot): Promise<types.Button> {
  return {
    type: 'button',
    action_id: `press:${index}`,
    text: { type: 'plain_text', text: cutTo(oneRow(label), LIMITS.buttonText), emoji: false },
    value: await encodePress(press, bot, LIMITS.buttonValue),
  };
}

async function menuElement(choices: readonly Choice[], index: number, bot: Bot): Promise<types.Overflow> {
  return {
    type: 'overflow',
    action_id: `menu:${index}`,
    options: await Promise.all(choices.map((choice) => menuOption(choice, bot))),
  };
}

/** One entry of a menu or of a type-ahead. */
export async function menuOption({ label, press }: Choice, bot: Bot): Promise<types.PlainTextOption> {
  return {
    text: { type: 'plain_text', text: cutTo(oneRow(label), LIMITS.optionText), emoji: false },
    value: await encodePress(press, bot, LIMITS.optionValue),
  };
}
