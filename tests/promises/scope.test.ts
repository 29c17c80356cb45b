import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { botOver } from '../sample-bot.ts';
import { folderOf, OPERATOR, QUESTIONS, withoutIds } from './asked.ts';

const SAMPLE = join(PACKAGE_ROOT, 'data', 'corpus');
const NAMES = ['Rocha', 'Zamb', 'Shein', 'Inz', 'lopez'];

/** The sample with every second brief in a collection of its own. */
async function parted(): Promise<{ readonly all: string; readonly open: string }> {
  const names = (await readdir(SAMPLE)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(SAMPLE, name), 'utf8')));
  const marked = texts.map((text, index) =>
    text.replace('---\n', `---\ncollection: ${index % 2 ? 'desk' : 'open'}\n`),
  );
  const files = names.map((name, index) => [name, marked[index] ?? ''] as const);
  return {
    all: await folderOf(Object.fromEntries(files)),
    open: await folderOf(Object.fromEntries(files.filter((_, index) => index % 2 === 0))),
  };
}

/** Term statistics inside the score may count the whole corpus, so what is compared is what is shown, not its order. */
function shown(answer: Answer): unknown {
  const lines = answer.sections.flatMap(({ lines }) =>
    lines.map(({ text }) => text.replace(/\[\d+\]/gu, '')),
  );
  return {
    ...withoutIds(answer),
    sections: [...lines].sort(),
    citations: answer.citations.map(({ quote }) => quote).sort(),
    events: answer.events?.map(({ date, quote }) => `${date} ${quote}`).sort(),
  };
}

describe('an answer under a scope', () => {
  it('equals that of a corpus which holds only its collections', async () => {
    const { all, open } = await parted();
    const rules = { collections: { open: ['slack:T01/C01'] } };
    const wide = await botOver([all], rules);
    const narrow = await botOver([open], rules);
    const visitor = { ...OPERATOR, platform: 'slack', workspace: 'T01', place: 'C01', user: 'U01' };
    for (const text of QUESTIONS) {
      const { invocation } = await wide.bot.understand(text, visitor);
      const [seen, alone] = [
        await wide.bot.answer(invocation, visitor),
        await narrow.bot.answer(invocation, visitor),
      ];
      expect(shown(seen), text).toEqual(shown(alone));
    }
  });

  it('suggests no name that only other collections bear', async () => {
    const { all, open } = await parted();
    const wide = await botOver([all]);
    const narrow = await botOver([open]);
    for (const typed of NAMES) {
      const seen = await wide.corpus.suggest('name', typed, ['open'], 25);
      expect(seen, typed).toEqual(await narrow.corpus.suggest('name', typed, ['open'], 25));
    }
  });
});
