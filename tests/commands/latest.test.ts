import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { OPERATOR } from '../promises/asked.ts';
import { botOver, type TestBot } from '../sample-bot.ts';
import { scratchFolder } from '../store/scratch.ts';

const OLD = `Harbour master leaves

March 2, 2026

Minister Ana Brill dismissed the harbour master Tomas Quell on March 1, 2026.

Ana Brill visited the harbour of Port Vessen on February 20, 2026.
`;

const NEW = `A new harbour master

March 9, 2026

Minister Ana Brill dismissed the harbour master Tomas Quell on March 1, 2026.

Minister Ana Brill appointed Rosa Tamsin as harbour master on March 8, 2026.

Ana Brill opened the first dock of Port Vessen on May 4, 2021.
`;

interface Press extends TestBot {
  write(name: string, text: string): Promise<void>;
  ask(text: string): Promise<Answer>;
}

async function press(): Promise<Press> {
  const folder = join(await scratchFolder(), 'press');
  await mkdir(folder);
  await writeFile(join(folder, 'old.md'), OLD);
  const under = await botOver([folder]);
  return {
    ...under,
    async write(name, text) {
      await writeFile(join(folder, name), text);
      await under.corpus.ingest({ kind: 'sync', roots: [folder] }, { thread: 'same' });
    },
    async ask(text) {
      const { invocation } = await under.bot.understand(text, OPERATOR);
      return under.bot.answer(invocation, OPERATOR);
    },
  };
}

const textsOf = ({ sections }: Answer) => sections.flatMap(({ lines }) => lines.map(({ text }) => text));

describe('/latest', () => {
  it('tells after a change only what no older document tells, with its names and its document', async () => {
    const { write, ask, corpus } = await press();
    const before = await corpus.change();
    await write('new.md', NEW);
    const answer = await ask(`/latest Ana Brill since:#${before}`);
    expect(answer.title).toContain('Latest: Ana Brill · 1 document · 1 happening');
    const lines = textsOf(answer);
    expect(lines[0]).toBe('Minister Ana Brill appointed Rosa Tamsin as harbour master on March 8, 2026.');
    expect(lines.join('\n')).not.toContain('dismissed');
    expect(lines.find((line) => line.startsWith('Named here'))).toContain('Rosa Tamsin');
    expect(lines.find((line) => line.startsWith('1 happening long before'))).toBeDefined();
    expect(lines.at(-1)).toContain('A new harbour master');
  });

  it('keeps what happened long before the article behind a button', async () => {
    const { write, ask } = await press();
    await write('new.md', NEW);
    const answer = await ask('/latest Ana Brill since 2026-03-05');
    const older = answer.actions.find(({ label }) => label === 'Older events');
    expect(older).toBeDefined();
    const shown = await ask('/latest Ana Brill since:2026-03-05 older:yes');
    expect(textsOf(shown)[0]).toBe('Ana Brill opened the first dock of Port Vessen on May 4, 2021.');
  });

  it('tells a happening once, newest first, without a topic too', async () => {
    const { write, ask } = await press();
    await write('new.md', NEW);
    const answer = await ask('/latest');
    const told = textsOf(answer).filter((line) => line.includes('dismissed'));
    expect(told).toHaveLength(1);
    expect(textsOf(answer)[0]).toContain('appointed Rosa Tamsin');
    expect(answer.sections[0]?.lines.find(({ text }) => text.includes('dismissed'))?.cites).toHaveLength(2);
  });

  it('says that there is nothing new', async () => {
    const { ask, corpus } = await press();
    const answer = await ask(`/latest Ana Brill since:#${await corpus.change()}`);
    expect(answer.outcome).toBe('none');
    expect(answer.title).toBe('Nothing new on “Ana Brill”');
  });

  it('reads a year as a year and refuses what is neither date nor change', async () => {
    const { ask } = await press();
    expect((await ask('/latest since:2026')).invocation.args.since).toBe('2026');
    expect((await ask('/latest since:312')).invocation.args.since).toBe('#312');
    expect((await ask('/latest since:perhaps')).title).toBe('“perhaps” is not a date for since.');
  });

  it('names no happening, name or document outside of the scope', async () => {
    const { bot, write } = await press();
    await write('new.md', NEW);
    const outside = { ...OPERATOR, platform: 'slack', workspace: 'T01', place: 'C01', user: 'U01' };
    const closed = await botOver([], { collections: { secret: ['slack:T01/C02'] } });
    const answer = await closed.bot.answer({ command: 'latest', args: {} }, outside);
    expect(answer.outcome).toBe('none');
    expect((await bot.answer({ command: 'latest', args: {} }, outside)).outcome).toBe('found');
  });
});
