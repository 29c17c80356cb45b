import { describe, expect, it, onTestFinished } from 'vitest';
import help from '../../commands/help.ts';
import { createAccess } from '../../src/access.ts';
import type { Answer } from '../../src/answer/answer.ts';
import type { BotParts } from '../../src/bot/bot-parts.ts';
import { createBot } from '../../src/bot/create-bot.ts';
import { operator } from '../../src/cli/caller.ts';
import { type Caller, type Command, defineCommand } from '../../src/command.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { UserError } from '../../src/errors.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';

const slackUser: Caller = {
  ...operator('UTC'),
  platform: 'slack',
  workspace: 'T01',
  place: 'C01',
  user: 'U01',
};

const found = (title: string): Answer => ({
  version: 1,
  outcome: 'found',
  title,
  invocation: { command: 'echo', args: {} },
  sections: [],
  citations: [],
  actions: [],
  candidates: [],
  coverage: null,
  total: 0,
});

const text = { name: 'words', kind: 'text', description: 'Words' } as const;
const order = { name: 'order', kind: 'choice', description: 'Order', choices: ['oldest', 'newest'] } as const;
const command = (name: string, run: Command['run']): Command =>
  defineCommand({ name, description: name, options: [text, order], examples: [], run });

const commands: readonly Command[] = [
  command('echo', async ({ words = '' }, { scope, now }) =>
    found(`${words} ${JSON.stringify(scope)} ${now.toISOString()}`),
  ),
  command('mistake', () => Promise.reject(new UserError('That is no date.', { hint: 'Write 2026.' }))),
  command('broken', ({ words }) => Promise.reject(new Error(`cannot read ${words}`))),
  command('stuck', () => new Promise(() => undefined)),
  help,
];

async function botWith(parts: Partial<BotParts> = {}) {
  const store = await openSqliteStore(':memory:');
  onTestFinished(() => store.close());
  const logged: string[] = [];
  const tell = (message: string, fields = {}) => void logged.push(`${message} ${JSON.stringify(fields)}`);
  const bot = createBot({
    // No command of this file asks the corpus anything but its change number.
    corpus: { change: async () => 7 } as Corpus,
    store,
    commands,
    access: createAccess({}),
    now: () => new Date('2026-05-28T08:00:00Z'),
    log: { info: tell, warn: tell, error: tell },
    isDate: () => false,
    ...parts,
  });
  return { bot, store, logged };
}

describe('an answer', () => {
  it('is run under the scope of the caller, at the given moment', async () => {
    const { bot } = await botWith();
    const invocation = { command: 'echo', args: { words: 'hello' } };
    expect((await bot.answer(invocation, slackUser)).title).toBe(
      'hello ["default"] 2026-05-28T08:00:00.000Z',
    );
    expect((await bot.answer(invocation, operator('UTC'))).title).toMatch(/^hello "all"/u);
  });

  it('shows a mistake as written, with its hint, and logs nothing', async () => {
    const { bot, logged } = await botWith();
    const answer = await bot.answer({ command: 'mistake', args: {} }, slackUser);
    expect(answer).toMatchObject({ outcome: 'notice', title: 'That is no date.' });
    expect(answer.sections[0]?.lines[0]?.text).toBe('Write 2026.');
    expect(logged).toEqual([]);
  });

  it('shows a failure of ours as one calm line with the reference under which it is logged', async () => {
    const { bot, logged } = await botWith();
    const answer = await bot.answer({ command: 'broken', args: { words: 'secret plan' } }, slackUser);
    const [, reference = ''] = /reference ([0-9a-f]{8})/u.exec(answer.title) ?? [];
    expect(answer.outcome).toBe('notice');
    expect(answer.title).not.toContain('secret plan');
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain(reference);
    expect(logged[0]).toContain('/broken secret plan');
    expect(logged[0]).not.toContain('U01');
  });

  it('keeps the question out of the log where that was asked for', async () => {
    const { bot, logged } = await botWith({ logQueries: false });
    await bot.answer({ command: 'broken', args: { words: 'secret plan' } }, slackUser);
    expect(logged).toHaveLength(1);
    expect(logged[0]).not.toContain('secret');
  });

  it('gives a stuck command up after the time limit', async () => {
    const { bot } = await botWith({ timeLimit: 10 });
    const answer = await bot.answer({ command: 'stuck', args: {} }, slackUser);
    expect(answer.title).toMatch(/^No answer within 0 seconds/u);
  });

  it.each<[string, string, Record<string, string>, RegExp]>([
    ['an unknown command', 'ecko', {}, /no command \/ecko/u],
    ['an unknown option', 'echo', { place: 'x' }, /no option “place”/u],
    ['a value that is no choice', 'echo', { order: 'upwards' }, /not a choice for order/u],
    ['10,000 characters', 'echo', { words: 'x'.repeat(10_000) }, /10000 characters; at most 4000/u],
  ])('to %s is one clear line', async (_, name, args, message) => {
    const { bot } = await botWith();
    const answer = await bot.answer({ command: name, args }, slackUser);
    expect(answer.title).toMatch(message);
    expect(answer.title.length).toBeLessThan(200);
    expect(await bot.attempt({ command: name, args }, slackUser)).toMatchObject({
      failure: { fault: 'asker' },
    });
  });
});

describe('completion', () => {
  it('offers choices and commands, whatever their case', async () => {
    const { bot } = await botWith();
    expect(await bot.suggest(order, 'NEW', slackUser, 5)).toEqual(['newest']);
    const option = { name: 'command', kind: 'command', description: '' } as const;
    expect(await bot.suggest(option, '/e', slackUser, 5)).toEqual(['echo']);
  });

  it('offers nothing when the corpus fails, and logs it', async () => {
    const { bot, logged } = await botWith({
      corpus: { suggest: () => Promise.reject(new Error('gone')) } as unknown as Corpus,
    });
    const option = { name: 'name', kind: 'name', description: '' } as const;
    expect(await bot.suggest(option, 'Ana', slackUser, 5)).toEqual([]);
    expect(logged).toHaveLength(1);
  });
});

describe('memory', () => {
  it('keeps texts under short keys', async () => {
    const { bot } = await botWith();
    const key = await bot.keep('/echo a long question');
    expect(key.length).toBeLessThan(20);
    expect(await bot.recall(key)).toBe('/echo a long question');
    expect(await bot.recall('nothing')).toBeNull();
  });

  it('tells a delivery that was seen before', async () => {
    const { bot } = await botWith();
    expect(await bot.firstTime('slack:1')).toBe(true);
    expect(await bot.firstTime('slack:1')).toBe(false);
  });

  it('records what was posted and how it was rated, and forgets both', async () => {
    const { bot, store } = await botWith();
    const invocation = { command: 'echo', args: { words: 'hello' } };
    await bot.posted('slack:T01/C01', '17.1', invocation, []);
    await bot.rate(invocation, found('hello'), true, slackUser);
    expect(await store.postedMessages()).toMatchObject([{ invocation: '/echo hello', reference: '17.1' }]);
    expect(await store.verdicts()).toMatchObject([
      { invocation: '/echo hello', helpful: true, change: 7, user: 'slack:T01/U01', workspace: 'slack:T01' },
    ]);
    await bot.forget('slack:T01');
    expect(await store.verdicts()).toEqual([]);
    expect(await store.postedMessages()).toEqual([]);
  });
});

describe('a passage to open', () => {
  it('is missing when the corpus fails', async () => {
    const { bot } = await botWith({
      corpus: { surroundings: () => Promise.reject(new Error('gone')) } as unknown as Corpus,
    });
    expect(await bot.open({ document: 'd', hash: 'h', start: 0, end: 1 }, slackUser)).toBeNull();
  });
});
