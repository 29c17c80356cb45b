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
  /** Writes a file that is seen at this instant. */
  write(name: string, text: string, at?: string): Promise<void>;
  ask(text: string): Promise<Answer>;
}

async function press(): Promise<Press> {
  const folder = join(await scratchFolder(), 'press');
  await mkdir(folder);
  await writeFile(join(folder, 'old.md'), OLD);
  const seen = { at: new Date('2026-03-03T08:00:00Z') };
  const under = await botOver([folder], {}, () => seen.at);
  return {
    ...under,
    async write(name, text, at = '2026-03-10T08:00:00Z') {
      seen.at = new Date(at);
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
    expect(lines.find((line) => line.startsWith('New beside this name'))).toContain('Rosa Tamsin');
    expect(lines.find((line) => line === '1 happening from long before')).toBeDefined();
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
    expect(answer.title).toBe('Nothing new here on “Ana Brill” since change 1');
  });

  it('reads a year as a year and refuses what is neither date nor change', async () => {
    const { ask } = await press();
    expect((await ask('/latest since:2026')).invocation.args.since).toBe('2026');
    expect((await ask('/latest since:312')).invocation.args.since).toBe('#312');
    expect((await ask('/latest since:perhaps')).title).toBe('“perhaps” is neither a date nor a change.');
  });

  it('takes what is dated more than thirty days before it arrived for background, undated as new', async () => {
    const { write, ask } = await press();
    await write(
      'late.md',
      'From the archive\n\nJanuary 5, 2026\n\nOtto Vance closed the ferry on January 4, 2026.\n',
    );
    await write('undated.md', 'A note\n\nIda Moss appointed Otto Vance as guard of the lighthouse.\n');
    const answer = await ask('/latest since:2026-03-09');
    expect(answer.title).toBe('Latest · 1 document · 1 happening · new here since 2026-03-09');
    expect(textsOf(answer)[0]).toContain('Ida Moss appointed');
    expect(textsOf(answer)).toContain('1 happening from long before, 1 document dated long before arrival');
    const older = await ask('/latest since:2026-03-09 older:yes');
    expect(textsOf(older)[0]).toContain('closed the ferry');
    expect(textsOf(older).at(-1)).toContain('From the archive');
  });

  it('lists what an edit brought, and says which date or figure is now another', async () => {
    const { write, ask } = await press();
    await write('old.md', OLD.replace('on March 1, 2026', 'on March 2, 2026'), '2026-03-11T08:00:00Z');
    const answer = await ask('/latest since:2026-03-11');
    expect(textsOf(answer).slice(0, 2)).toEqual([
      'Minister Ana Brill dismissed the harbour master Tomas Quell on March 2, 2026.',
      'The date given is now “March 2, 2026”, before it was “March 1, 2026”',
    ]);
    expect(textsOf(answer).join('\n')).not.toContain('visited the harbour');
  });

  it('shows a known happening again only where another document gives another figure', async () => {
    const { write, ask } = await press();
    await write(
      'a.md',
      'Fire\n\nMarch 9, 2026\n\nPolice said Otto Vance arrested 12 sailors in the harbour on March 8, 2026.\n',
    );
    const same =
      'Fire again\n\nMarch 10, 2026\n\nPolice said Otto Vance arrested 12 sailors in the old harbour on March 8, 2026.\n';
    await write('b.md', same, '2026-03-11T08:00:00Z');
    expect(textsOf(await ask('/latest Otto Vance since:2026-03-11')).join('\n')).not.toContain('arrested');
    await write('c.md', same.replace('12 sailors', '15 sailors'), '2026-03-12T08:00:00Z');
    const answer = await ask('/latest since:2026-03-12');
    expect(textsOf(answer)[0]).toContain('15 sailors');
    expect(textsOf(answer)[1]).toBe(
      'Another figure than was told before: “15 sailors”, before it was “12 sailors”',
    );
  });

  it('lists dates that are ahead, the nearest first', async () => {
    const { write, ask } = await press();
    await write(
      'plans.md',
      'Plans\n\nMarch 9, 2026\n\nThe trial of Tomas Quell will begin on August 5, 2026. Ana Brill is to meet the harbour board on July 9, 2026.\n',
    );
    const { sections } = await ask('/latest since:2026-03-09');
    const ahead = sections.find(({ heading }) => heading === 'Dates ahead');
    expect(ahead?.lines.map(({ date }) => date?.value)).toEqual(['2026-07-09', '2026-08-05']);
  });

  it('says which known name is named in many more of the new documents', async () => {
    const { write, ask } = await press();
    for (let n = 0; n < 9; n++)
      await write(
        `b${n}.md`,
        `Tide ${n}\n\nMarch 1, 2026\n\nOtto Vance counted ${n} boats.\n`,
        '2026-03-04T08:00:00Z',
      );
    for (let n = 0; n < 4; n++)
      await write(
        `n${n}.md`,
        `Dock ${n}\n\nMarch 9, 2026\n\n${n < 3 ? 'Tomas Quell' : 'Otto Vance'} painted ${n} boats.\n`,
      );
    expect(textsOf(await ask('/latest since:2026-03-09'))).toContain(
      'Tomas Quell is named in 3 of 4 new documents, in 1 of 10 before',
    );
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
