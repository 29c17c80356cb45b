import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Bot } from '../../bot.ts';
import type { Caller } from '../../command.ts';
import { complete } from './completion.ts';
import type { Conversation } from './conversation.ts';
import { MOST_REMEMBERED, readHistory, writeHistory } from './history.ts';

/** What a prompt needs. */
export interface PromptParts {
  readonly input: Readable;
  readonly output: Writable;
  readonly historyFile: string;
  readonly bot: Bot;
  readonly caller: Caller;
  readonly conversation: Conversation;
  readonly signal: AbortSignal;
}

const PROMPT = '› ';

/** Talks with a person at a terminal until they leave: one question after the other, with history and completion. */
export async function prompt(parts: PromptParts): Promise<void> {
  const { input, output, historyFile, bot, caller, conversation, signal } = parts;
  const reader = createInterface({
    input,
    output,
    terminal: true,
    prompt: PROMPT,
    history: readHistory(historyFile),
    historySize: MOST_REMEMBERED,
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: null, result: [string[], string]) => void) => {
      void complete(line, bot, caller).then(([offered, typed]) => done(null, [[...offered], typed]));
    },
  });
  reader.on('history', (history: string[]) => writeHistory(historyFile, history));
  const close = () => reader.close();
  reader.on('SIGINT', close);
  signal.addEventListener('abort', close, { once: true });
  if (signal.aborted) close();
  else reader.prompt();
  for await (const line of reader) {
    const shown = await conversation.say(line);
    if (shown === null) break;
    if (shown !== '') output.write(`\n${shown}\n\n`);
    if (!signal.aborted) reader.prompt();
  }
  signal.removeEventListener('abort', close);
  reader.close();
}
