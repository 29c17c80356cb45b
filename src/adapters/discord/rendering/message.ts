/** A whole message of Discord from a page of an answer. */
import { type APIMessageTopLevelComponent, MessageFlags } from 'discord.js';
import type { Answer } from '../../../answer/answer.ts';
import type { Page } from '../../../answer/page/page.ts';
import { wordsIn } from '../../../answer/words/words.ts';
import { viewWordsIn } from '../../../answer/words/words-view.ts';
import type { Bot } from '../../../bot.ts';
import type { Language } from '../../../model.ts';
import { type Audience, choicesOf } from '../../choices.ts';
import { renderPlain } from '../../plain/render-plain.ts';
import { choiceRows } from './buttons.ts';
import { LIMITS } from './limits.ts';
import { pageComponents, pageOf, textDisplay } from './render-discord.ts';
import { escaped, lengthOf } from './text.ts';

/** What every way of sending takes. Nothing in it can ping anybody. */
export interface DiscordMessage {
  readonly flags: MessageFlags;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: never[] };
}

/** A message with what it shows, and what is sent where its components are refused. */
export interface Composed {
  readonly message: DiscordMessage;
  readonly plain: DiscordMessage;
  readonly page: Page;
}

/** Who shared an answer, on top of what they shared. */
export interface Sharer {
  readonly user: string;
  /** `shared: /who Rocha Moya · 2026-05-29`. */
  readonly text: string;
}

/** Where and how an answer is to be shown. */
export interface Setting {
  readonly audience: Audience;
  readonly language: Language;
  /** 1-based; beyond the last it is the last. */
  readonly page: number;
  readonly sharer?: Sharer;
}

/** An invocation in the line that names who shared it; a longer one is cut. */
const SHARED_LENGTH = 120;

/** One page of an answer as a message. */
export async function composeMessage(
  answer: Answer,
  { audience, language, page: number, sharer }: Setting,
  bot: Bot,
): Promise<Composed> {
  const words = wordsIn(language);
  const views = viewWordsIn(language);
  const page = pageOf(answer, number, language);
  const before = sharer ? sharerLine(sharer) : null;
  const rows = await choiceRows(choicesOf(answer, page, audience, words, views), views.menu, bot);
  return {
    message: messageOf([...pageComponents(page, words, before), ...rows]),
    plain: plainMessage(before, renderPlain(answer, page, { buttons: false }, words)),
    page,
  };
}

/** A message of our own words alone. */
export function noteMessage(text: string): DiscordMessage {
  return messageOf([textDisplay(text.split('\n').map(escaped).join('\n'))]);
}

/** A message of these components. */
export function messageOf(components: readonly APIMessageTopLevelComponent[]): DiscordMessage {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: components.slice(0, LIMITS.components),
    allowed_mentions: { parse: [] },
  };
}

/** Lines from the top while they fit: whole ones, so that no escape is cut. */
function plainMessage(before: string | null, text: string): DiscordMessage {
  const kept: string[] = before === null ? [] : [before];
  let length = lengthOf(before ?? '');
  for (const line of text.split('\n').map(escaped)) {
    length += lengthOf(line) + 1;
    if (length > LIMITS.text) break;
    kept.push(line);
  }
  return messageOf([textDisplay(kept.join('\n').trim())]);
}

function sharerLine({ user, text }: Sharer): string {
  return `<@${user}> ${escaped(shortened(text))}`;
}

/** The date at the end is kept. */
function shortened(text: string): string {
  if (text.length <= SHARED_LENGTH) return text;
  const end = text.slice(text.lastIndexOf(' · '));
  return `${text.slice(0, SHARED_LENGTH - end.length).toWellFormed()}…${end}`;
}
