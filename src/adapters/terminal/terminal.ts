/** The terminal as a platform: a prompt for a person, answers line by line for a pipe. */
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Answer } from '../../answer/answer.ts';
import { pages } from '../../answer/page/page.ts';
import { FIRST_SCREEN } from '../../answer/page/page-budget.ts';
import { type Words, wordsIn } from '../../answer/words/words.ts';
import { noticeWordsIn } from '../../answer/words/words-notice.ts';
import type { Bot } from '../../bot.ts';
import type { Caller } from '../../command.ts';
import type { Adapter } from '../adapter.ts';
import type { PlainOptions } from '../plain/plain-options.ts';
import { renderPlain } from '../plain/render-plain.ts';
import { createConversation } from './conversation.ts';
import { prompt } from './prompt.ts';

/** What the terminal is made of. */
export interface TerminalParts {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** The lines of the input, where nobody sits at it. */
  readonly lines: AsyncIterable<string>;
  readonly caller: Caller;
  readonly colour: boolean;
  /** Folder in which the history of questions is kept. */
  readonly data: string;
}

/** The terminal, which ends by itself when its reader leaves. */
export interface Terminal extends Adapter {
  /** Resolves when the reader left or the input ended. */
  readonly ended: Promise<void>;
}

/** Lines longer than this are hard to follow from one to the next. */
const WIDEST = 100;

/** The terminal as an adapter. */
export function createTerminal(parts: TerminalParts): Terminal {
  const { input, output, lines, caller, colour, data } = parts;
  const stopping = new AbortController();
  let end: (talk: Promise<void>) => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const options = (): PlainOptions => ({
    colour,
    ...(output.isTTY && { width: Math.min(WIDEST, output.columns ?? WIDEST) }),
  });

  async function talk(bot: Bot): Promise<void> {
    const conversation = createConversation(bot, caller, options);
    if (!input.isTTY || !output.isTTY) return answerLines(lines, conversation.say, output);
    output.write(`${noticeWordsIn(caller.language).terminalHint}\n\n`);
    const historyFile = join(data, 'history.txt');
    await prompt({ input, output, historyFile, bot, caller, conversation, signal: stopping.signal });
  }

  return {
    name: 'terminal',
    routes: [],
    ended,
    async start(bot) {
      end(talk(bot));
    },
    async post(_destination, answer, { language = 'en' }) {
      output.write(`\n${firstScreen(answer, options(), wordsIn(language))}\n`);
      return { outcome: 'posted', reference: null };
    },
    health: () => ({ ready: true, state: 'open' }),
    async stop() {
      stopping.abort();
    },
  };
}

async function answerLines(
  lines: AsyncIterable<string>,
  say: (line: string) => Promise<string | null>,
  output: Writable,
): Promise<void> {
  for await (const line of lines) {
    const shown = await say(line);
    if (shown === null) return;
    if (shown !== '') output.write(`${shown}\n\n`);
  }
}

function firstScreen(answer: Answer, options: PlainOptions, words: Words): string {
  const [first] = pages(answer, FIRST_SCREEN, words);
  return first ? renderPlain(answer, first, { ...options, buttons: false }, words) : '';
}
