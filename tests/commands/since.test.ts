import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { coverageLine } from '../../src/answer/labels/labels-coverage.ts';
import { wordsIn } from '../../src/answer/words/words.ts';
import { SINCE } from '../../src/date-option.ts';
import { OPERATOR } from '../promises/asked.ts';
import { botOver } from '../sample-bot.ts';
import { scratchFolder } from '../store/scratch.ts';

const OLD = `Harbour master leaves

March 2, 2026

Minister Ana Brill dismissed the harbour master Tomas Quell on March 1, 2026. Ana Brill painted the pier green.
`;
const NEW = `A new harbour master

April 9, 2026

Minister Ana Brill appointed Rosa Tamsin as harbour master on April 8, 2026.
`;

interface Press {
  ask(text: string): Promise<Answer>;
  write(name: string, text: string, at: string): Promise<void>;
  change(): Promise<number>;
}

/** One document seen on 3 March, the next ones when told. */
async function press(): Promise<Press> {
  const folder = join(await scratchFolder(), 'press');
  await mkdir(folder);
  await writeFile(join(folder, 'old.md'), OLD);
  const seen = { at: new Date('2026-03-03T08:00:00Z') };
  const { bot, corpus } = await botOver([folder], {}, () => seen.at);
  return {
    async ask(text) {
      const { invocation } = await bot.understand(text, OPERATOR);
      return bot.answer(invocation, OPERATOR);
    },
    async write(name, text, at) {
      seen.at = new Date(at);
      await writeFile(join(folder, name), text);
      await corpus.ingest({ kind: 'sync', roots: [folder] }, { thread: 'same' });
    },
    change: () => corpus.change(),
  };
}

const textsOf = ({ sections }: Answer) =>
  sections.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');
const coverageOf = ({ coverage }: Answer) => (coverage ? coverageLine(coverage, wordsIn('en')) : '');

describe('since', () => {
  it.each([
    ['/who Ana Brill', '1 of 3 sentences'],
    ['/timeline Ana Brill', '1 of 3 happenings'],
    ['/search harbour master', '1 of 2 passages'],
    ['/names Ana Brill met Tomas Quell', '1 of 2 names'],
    ['/sources', '1 of 2 documents'],
    ['/latest Ana Brill', '1 document'],
  ])('%s limits what is listed to what is new here, and says how much that is', async (asked, counted) => {
    const { ask, write, change } = await press();
    const before = await change();
    await write('new.md', NEW, '2026-05-20T10:00:00Z');
    for (const [since, said] of [
      ['since:2026-05-20', 'since 2026-05-20'],
      ['since:2026-05', 'since 2026-05'],
      [`since:#${before}`, `since change ${before}`],
    ] as const) {
      const answer = await ask(`${asked} ${since}`);
      expect(answer.outcome).toBe('found');
      expect(textsOf(answer)).not.toContain('dismissed');
      expect(answer.title).toContain(`new here ${said}`);
      expect(coverageOf(answer)).toContain(
        `${counted} ${counted.startsWith('1 document') && !counted.includes('of') ? 'is' : 'are'} new here ${said}`,
      );
      expect(answer.invocation.args.since).toBe(since.slice('since:'.length));
    }
  });

  it.each([
    '/who Ana Brill',
    '/timeline Ana Brill',
    '/search harbour master',
    '/names Ana Brill met Tomas Quell',
    '/sources',
  ])('%s says that nothing is new, and offers all there is', async (asked) => {
    const { ask } = await press();
    const answer = await ask(`${asked} since:2026-05-20`);
    expect(answer.outcome).toBe('none');
    expect(answer.title).toMatch(/^Nothing new here on “.+” since 2026-05-20$/u);
    const button = answer.actions.find(({ label }) => label === 'Not only new');
    expect(button?.invocation.args.since).toBeUndefined();
  });

  it('is when the corpus first saw a text, not its date and not when an edit touched it', async () => {
    const { ask, write } = await press();
    await write(
      'late.md',
      NEW.replaceAll('2026', '2019').replace('Rosa Tamsin', 'Otto Vance'),
      '2026-05-20T10:00:00Z',
    );
    expect(textsOf(await ask('/timeline Ana Brill since:2026-05-20'))).toContain('Otto Vance');
    await write('old.md', OLD.replace('green', 'blue'), '2026-05-25T10:00:00Z');
    const answer = await ask('/who Ana Brill since:2026-05-25');
    expect(textsOf(answer)).toContain('painted the pier blue');
    expect(textsOf(answer)).not.toContain('dismissed');
    expect((await ask('/sources since:2026-05-25')).outcome).toBe('none');
  });

  it('keeps the dates of events apart: they are one press away', async () => {
    const { ask, write } = await press();
    await write('new.md', NEW, '2026-05-20T10:00:00Z');
    const answer = await ask('/timeline Ana Brill since:2026-04-01');
    expect(textsOf(answer)).toContain('Rosa Tamsin');
    const byEvent = answer.actions.find(({ label }) => label === 'By date of event');
    expect(byEvent?.invocation).toEqual({
      command: 'timeline',
      args: { topic: 'Ana Brill', from: '2026-04-01' },
    });
  });

  it('is read from the end of what is typed: a date is when it happened where that can be asked, a change never', async () => {
    const { ask } = await press();
    expect((await ask('/timeline Ana Brill since 2026-04')).invocation.args).toEqual({
      topic: 'Ana Brill',
      from: '2026-04',
    });
    expect((await ask('/timeline Ana Brill since #1')).invocation.args).toEqual({
      topic: 'Ana Brill',
      since: '#1',
    });
    expect((await ask('/who Ana Brill since 2026-04')).invocation.args).toEqual({
      name: 'Ana Brill',
      since: '2026-04',
    });
  });

  it('refuses what is neither date nor change, and a day that has not begun', async () => {
    const { ask } = await press();
    expect((await ask('/sources since:perhaps')).title).toBe('“perhaps” is neither a date nor a change.');
    expect((await ask('/who Ana Brill since:2026-07')).title).toBe(
      'Nothing can have come since 2026-07: that is still ahead.',
    );
  });

  it('sees a new document of a name that many older ones name more often', async () => {
    const { ask, write } = await press();
    const many = Array.from(
      { length: 70 },
      (_, n) => `Ana Brill praised boat ${n}. Ana Brill named boat ${n} Tern.`,
    );
    for (const [n, text] of many.entries())
      await write(`boat${n}.md`, `Boat ${n}\n\nMarch 4, 2026\n\n${text}\n`, '2026-03-04T08:00:00Z');
    await write('new.md', NEW, '2026-05-20T10:00:00Z');
    expect(textsOf(await ask('/who Ana Brill since:2026-05-20'))).toContain('Rosa Tamsin');
    expect(textsOf(await ask('/timeline Ana Brill since:2026-05-20'))).toContain('Rosa Tamsin');
  });

  it('is completed with days that just were', async () => {
    const { bot } = await botOver([]);
    expect(await bot.suggest(SINCE, '', OPERATOR, 3)).toEqual(['2026-06-01', '2026-05-31', '2026-05-30']);
    expect(await bot.suggest(SINCE, '2026-05-0', OPERATOR, 3)).toEqual(['2026-05-02']);
  });
});
