import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { COMMANDS } from '../commands/index.ts';
import type { AccessRules } from '../src/access/rules.ts';
import { createAccess } from '../src/access.ts';
import { createBot } from '../src/bot/create-bot.ts';
import type { Bot } from '../src/bot.ts';
import { type OpenCorpus, openCorpus } from '../src/corpus/open-corpus.ts';
import { typedDate } from '../src/dates/typed-date.ts';
import { PACKAGE_ROOT } from '../src/package-root.ts';
import { scratchFolder } from './store/scratch.ts';

/** A bot with its corpus, as tests use them. */
export interface TestBot {
  readonly bot: Bot;
  readonly corpus: OpenCorpus;
}

const SAMPLE = join(PACKAGE_ROOT, 'data', 'corpus');

/** The moment at which tests ask, and at which documents are first seen unless told otherwise. */
const NOW = new Date('2026-06-01T12:00:00Z');

/** A fault that the bot would calmly hide fails the test. */
const loud = {
  info: () => undefined,
  warn: () => undefined,
  error: (message: string, fields = {}) => {
    throw new Error(`${message}: ${JSON.stringify(fields)}`);
  },
};

let shared: Promise<TestBot> | undefined;

/**
 * A bot over the sample corpus, opened once for all tests that only ask: reading the briefs takes longer than most of what
 * is asked of them. Its database goes when all tests are over.
 */
export function sampleBot(): Promise<TestBot> {
  shared ??= openSample();
  return shared;
}

async function openSample(): Promise<TestBot> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-test-'));
  const corpus = await openCorpus({ database: join(folder, 'test.db'), now: () => NOW });
  await corpus.ingest({ kind: 'sync', roots: [SAMPLE] }, { thread: 'same' });
  return botOn(corpus, {});
}

/** A bot over folders of texts (the sample corpus unless told otherwise), on a database that goes with the test. */
export async function botOver(
  folders: readonly string[] = [SAMPLE],
  access: Partial<AccessRules> = {},
  seen: () => Date = () => NOW,
): Promise<TestBot> {
  const corpus = await openCorpus({ database: join(await scratchFolder(), 'test.db'), now: seen });
  onTestFinished(() => corpus.close());
  await corpus.ingest({ kind: 'sync', roots: folders }, { thread: 'same' });
  return botOn(corpus, access);
}

function botOn(corpus: OpenCorpus, access: Partial<AccessRules>): TestBot {
  const bot = createBot({
    corpus,
    store: corpus.store,
    commands: COMMANDS,
    access: createAccess(access),
    now: () => NOW,
    log: loud,
    isDate: (words, { timeZone, language }) => typedDate(words, { now: NOW, timeZone, language }) !== null,
  });
  return { bot, corpus };
}
