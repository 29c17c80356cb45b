/** A whole message of Slack from a page of an answer. */
import type { types } from '@slack/bolt';
import type { Answer } from '../../../answer/answer.ts';
import { type Page, pages } from '../../../answer/page/page.ts';
import { wordsIn } from '../../../answer/words/words.ts';
import { viewWordsIn } from '../../../answer/words/words-view.ts';
import type { Language } from '../../../model.ts';
import { type Audience, choicesOf } from '../../choices.ts';
import type { SlackParts } from '../parts.ts';
import { buttonBlocks } from './buttons.ts';
import { withChannelNames } from './channel-names.ts';
import { helpNotes } from './help-notes.ts';
import { LIMITS, SLACK_BUDGET } from './limits.ts';
import { context, fallbackText, pageBlocks, plainText } from './render-slack.ts';
import type { Piece } from './rich-text.ts';
import { escaped } from './text.ts';
import { withTypedNames } from './typed-names.ts';
import { visitorNotes } from './visitor-notes.ts';

/** What every way of sending takes. Links to sources are never unfolded, and `text` is never read as markup. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks?: types.KnownBlock[];
  readonly mrkdwn: false;
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/** A message with what it shows, and what is sent where its blocks are refused. */
export interface Composed {
  readonly message: SlackMessage;
  readonly plain: SlackMessage;
  readonly page: Page;
}

/** Who shared an answer, on top of what they shared. */
export interface Sharer {
  readonly user: string;
  /** As people know them; for the text beside the blocks. */
  readonly name: string;
  /** `shared: /who Rocha Moya · 2026-05-29`. */
  readonly text: string;
}

/** Where and how an answer is to be shown. */
export interface Setting {
  readonly audience: Audience;
  readonly language: Language;
  /** 1-based; beyond the last it is the last. */
  readonly page: number;
  /** Of whoever asked: what they may see is told where nothing was found. */
  readonly rights?: readonly string[];
  readonly sharer?: Sharer;
}

/** One page of an answer as a message. */
export async function composeMessage(
  whole: Answer,
  { audience, language, page: number, sharer, rights = [] }: Setting,
  { bot, settings }: Pick<SlackParts, 'bot' | 'settings'>,
): Promise<Composed> {
  const words = wordsIn(language);
  const answer = withTypedNames(whole, bot, settings);
  const page = pageOf(answer, number, language);
  const before = sharer ? sharerPieces(sharer) : [];
  const buttons = await buttonBlocks(choicesOf(answer, page, audience, words, viewWordsIn(language)), bot);
  const notes = [
    ...helpNotes(answer, bot, settings, language),
    ...visitorNotes(answer, rights, language),
  ].map(context);
  const most = audience === 'view' ? LIMITS.blocksInView : LIMITS.blocksInMessage;
  const isOwn = answer.outcome === 'notice' && answer.citations.length === 0;
  const shown = isOwn ? withChannelNames(pageBlocks(page, words, before)) : pageBlocks(page, words, before);
  const blocks = [...shown, ...notes].slice(0, most - buttons.length);
  const head = sharer ? `${escaped(`${sharer.name} ${sharer.text}`)}\n` : '';
  const plain = `${head}${escaped(plainText(answer, page, words), LIMITS.text - head.length)}`;
  return {
    message: { ...bare(head + fallbackText(answer, page, audience, words)), blocks: [...blocks, ...buttons] },
    plain: bare(plain),
    page,
  };
}

/** A message of our own words alone. */
export function noteMessage(text: string): SlackMessage {
  return bare(escaped(text));
}

/** The page of this number, the last where there are fewer by now. */
export function pageOf(answer: Answer, number: number, language: Language): Page {
  const all = pages(answer, SLACK_BUDGET, wordsIn(language));
  const page = all[Math.min(number, all.length) - 1] ?? all[0];
  if (!page) throw new Error('an answer without a page');
  return page;
}

function sharerPieces({ user, text }: Sharer): readonly Piece[] {
  return [
    { type: 'user', user_id: user },
    { type: 'text', text: ` ${text}` },
  ];
}

function bare(text: string): SlackMessage {
  return { text: text === '' ? ' ' : text, mrkdwn: false, unfurl_links: false, unfurl_media: false };
}
