import type { Answer, Citation, Invocation } from '../../answer/answer.ts';
import { addressOf } from '../../answer/answer.ts';
import { copyText } from '../../answer/copy.ts';
import { type Page, pages } from '../../answer/page/page.ts';
import { FIRST_SCREEN } from '../../answer/page/page-budget.ts';
import { pageButtons } from '../../answer/page/page-buttons.ts';
import { type Words, wordsIn } from '../../answer/words/words.ts';
import { type NoticeWords, noticeWordsIn } from '../../answer/words/words-notice.ts';
import type { Bot } from '../../bot.ts';
import type { Caller } from '../../command.ts';
import type { PlainOptions } from '../plain/plain-options.ts';
import { renderPlain } from '../plain/render-plain.ts';
import { renderSurroundings } from '../plain/render-surroundings.ts';

/** A talk with one reader: each line that is typed gives what to show. */
export interface Conversation {
  /** The text to show, empty for none; null ends the talk. Never throws. */
  say(line: string): Promise<string | null>;
}

/** What is on the screen: buttons, More and `open` refer to it. */
interface Shown {
  readonly answer: Answer;
  readonly pages: readonly Page[];
  /** Index of the page shown last. */
  readonly at: number;
}

/** A number up to this means a button; a larger one is a year or a sum that is searched for. */
const HIGHEST_BUTTON = 99;

/** A talk under the caller's rights. The options are asked for each page: a window changes its width. */
export function createConversation(bot: Bot, caller: Caller, options: () => PlainOptions): Conversation {
  const words = noticeWordsIn(caller.language);
  const frame = wordsIn(caller.language);
  const { keys } = words;
  const numbered = new RegExp(`^(?:(open|${keys.open})\\s+)?\\[?(\\d{1,4})\\]?$`, 'iu');
  let shown: Shown | null = null;

  function show(next: Shown): string {
    shown = next;
    return screen(next, options(), frame);
  }

  async function ask(invocation: Invocation): Promise<string> {
    const answer = await bot.answer(invocation, caller);
    return show({ answer, pages: pages(answer, FIRST_SCREEN, frame), at: 0 });
  }

  function more(): string {
    if (!shown || shown.at + 1 >= shown.pages.length) return words.noMore;
    return show({ ...shown, at: shown.at + 1 });
  }

  async function press(number: number): Promise<string | null> {
    const button = shown && buttonsOf(shown, frame)[number - 1];
    if (!button) return shown && number <= HIGHEST_BUTTON ? words.noSuchButton(number) : null;
    return button.kind === 'more' ? more() : ask(button.invocation);
  }

  async function open(number: number): Promise<string> {
    const citation = shown?.answer.citations.find(({ n }) => n === number);
    return citation ? around(citation) : words.noSuchCitation(number);
  }

  async function around(citation: Citation): Promise<string> {
    const surroundings = await bot.open(addressOf(citation), caller);
    return surroundings
      ? renderSurroundings(surroundings, options(), frame)
      : words.noSuchCitation(citation.n);
  }

  return {
    async say(line) {
      const typed = line.trim();
      const word = typed.toLowerCase();
      if (word === 'quit' || word === 'exit' || word === keys.quit) return null;
      if (typed === '') return shown && shown.at + 1 < shown.pages.length ? more() : '';
      if (word === 'more' || word === keys.more) return more();
      if (word === 'copy' || word === keys.copy) return copied(shown, words, frame);
      const [, opens, number] = numbered.exec(typed) ?? [];
      if (number !== undefined && opens !== undefined) return open(Number(number));
      const pressed = number === undefined ? null : await press(Number(number));
      if (pressed !== null) return pressed;
      return ask((await bot.understand(typed, caller)).invocation);
    },
  };
}

function screen(shown: Shown, options: PlainOptions, words: Words): string {
  const page = shown.pages[shown.at];
  if (!page) return '';
  const buttons = buttonsOf(shown, words).map(({ label }, index) => `[${index + 1} ${label}]`);
  const rendered = renderPlain(shown.answer, page, { ...options, buttons: false }, words);
  return buttons.length > 0 ? `${rendered}\n${buttons.join(' ')}` : rendered;
}

function buttonsOf({ answer, pages, at }: Shown, words: Words): ReturnType<typeof pageButtons> {
  const page = pages[at];
  return page ? pageButtons(answer, page, words) : [];
}

/** What is on the screen, with what belongs to it; never the pages not yet seen. */
function copied(shown: Shown | null, words: NoticeWords, frame: Words): string {
  const page = shown?.pages[shown.at];
  const numbers = page?.citations.map(({ n }) => n) ?? [];
  if (!shown || numbers.length === 0) return words.nothingToCopy;
  return copyText(shown.answer, numbers, frame) || words.nothingToCopy;
}
