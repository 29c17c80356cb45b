import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMANDS } from '../../../commands/index.ts';
import { createAccess } from '../../../src/access.ts';
import { createBot } from '../../../src/bot/create-bot.ts';
import type { Bot } from '../../../src/bot.ts';
import { openCorpus } from '../../../src/corpus/open-corpus.ts';

/** A bot over an empty corpus in a folder of its own, for what needs only its commands and its memory. */
export async function openBot(): Promise<{ readonly bot: Bot; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  const corpus = await openCorpus({ database: join(folder, 'footnote.db') });
  const bot = createBot({
    corpus,
    store: corpus.store,
    commands: COMMANDS,
    access: createAccess({}),
    now: () => new Date('2031-05-01T12:00:00Z'),
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    isDate: () => false,
  });
  return {
    bot,
    async close() {
      await corpus.close();
      await rm(folder, { recursive: true });
    },
  };
}
