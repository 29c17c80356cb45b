/** The buttons and the menu under a page. What is pressed is said by `press.ts`, so it holds after a restart. */
import {
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Bot } from '../../../bot.ts';
import type { Choice, Choices } from '../../choices.ts';
import { encodePress } from '../../press.ts';
import { LIMITS } from './limits.ts';
import { cutTo, lengthOf, oneRow } from './text.ts';

/** Names the menu of a message. */
const MENU = 'menu';

/** Names the menu that leads to other passages, which take their message's place. */
export const PASSAGE_MENU = 'passage';

/** Ids must differ within a message, also where two choices say the same: each begins with its place. */
const PLACE = /^\d{1,2}:/u;
const PLACE_LENGTH = 3;

/** The choices as rows: five buttons at most, then the menu, or none. */
export async function choiceRows(
  choices: Choices,
  placeholder: string,
  bot: Bot,
): Promise<readonly APIMessageTopLevelComponent[]> {
  const short = choices.buttons.filter(isShort).slice(0, LIMITS.buttonsInRow);
  const rest = choices.buttons.filter((choice) => !short.includes(choice));
  const buttons = await Promise.all(short.map((choice, index) => button(choice, index, bot)));
  return [
    ...(buttons.length > 0 ? [row(buttons)] : []),
    ...(await menuRow([...rest, ...choices.menu], MENU, placeholder, bot)),
  ];
}

/** A select as a row; none without choices. */
export async function menuRow(
  choices: readonly Choice[],
  customId: string,
  placeholder: string,
  bot: Bot,
): Promise<readonly APIMessageTopLevelComponent[]> {
  if (choices.length === 0) return [];
  const shown = choices.slice(0, LIMITS.selectOptions);
  const options = await Promise.all(shown.map((choice, index) => menuOption(choice, index, bot)));
  const select = { type: ComponentType.StringSelect, custom_id: customId, options } as const;
  return [row([{ ...select, placeholder: cutTo(oneRow(placeholder), LIMITS.placeholder) }])];
}

/** What a button or a menu entry says, without its place. */
export function pressText(id: string): string {
  return id.replace(PLACE, '');
}

/** A phone shows a menu's entry whole where it would cut a button. */
function isShort({ label }: Choice): boolean {
  return lengthOf(oneRow(label)) <= LIMITS.buttonLabelSeen;
}

function row(components: APIComponentInMessageActionRow[]): APIMessageTopLevelComponent {
  return { type: ComponentType.ActionRow, components };
}

async function button({ label, press }: Choice, index: number, bot: Bot): Promise<APIButtonComponent> {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: oneRow(label),
    custom_id: `${index}:${await encodePress(press, bot, LIMITS.customId - PLACE_LENGTH)}`,
  };
}

async function menuOption({ label, press }: Choice, index: number, bot: Bot): Promise<APISelectMenuOption> {
  return {
    label: cutTo(oneRow(label), LIMITS.optionText),
    value: `${index}:${await encodePress(press, bot, LIMITS.optionValue - PLACE_LENGTH)}`,
  };
}
