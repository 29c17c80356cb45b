import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { botOver, sampleBot, type TestBot } from '../sample-bot.ts';
import { folderOf, OPERATOR, QUESTIONS, withoutIds } from './asked.ts';

const SAMPLE = join(PACKAGE_ROOT, 'data', 'corpus');

async function sampleFiles(): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(SAMPLE)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(SAMPLE, name), 'utf8')])),
  );
}

async function answersOf({ bot }: TestBot): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const text of QUESTIONS) {
    const { invocation } = await bot.understand(text, OPERATOR);
    answers.push(withoutIds(await bot.answer(invocation, OPERATOR)));
  }
  return answers;
}

describe('the same question over the same corpus', () => {
  it('has the same answer whatever the order in which documents came', async () => {
    const files = await sampleFiles();
    const forward = await botOver([]);
    const backward = await botOver([]);
    const folder = await folderOf(files);
    const names = Object.keys(files);
    for (const name of names) await take(forward, folder, name);
    for (const name of [...names].reverse()) await take(backward, folder, name);
    expect(await answersOf(backward)).toEqual(await answersOf(forward));
  }, 60_000);

  it('has the same answer after documents were removed and came again', async () => {
    const folder = await folderOf(await sampleFiles());
    const plain = await botOver([folder]);
    const before = await answersOf(plain);
    await plain.corpus.ingest({ kind: 'sync', roots: [] }, { thread: 'same' });
    expect((await plain.corpus.coverage('all')).documents).toBe(0);
    await plain.corpus.ingest({ kind: 'sync', roots: [folder] }, { thread: 'same' });
    expect(await answersOf(plain)).toEqual(before);
  });

  it('has the same answer when it is asked twice', async () => {
    const plain = await sampleBot();
    expect(await answersOf(plain)).toEqual(await answersOf(plain));
  });
});

async function take({ corpus }: TestBot, folder: string, name: string): Promise<void> {
  await corpus.ingest({ kind: 'ingest', paths: [join(folder, name)] }, { thread: 'same' });
}

describe('a phrase in quotation marks', () => {
  it('is looked for in the texts, for a timeline too', async () => {
    const { bot } = await sampleBot();
    const asked = (topic: string): Promise<Answer> =>
      bot.answer({ command: 'timeline', args: { topic } }, OPERATOR);
    expect((await asked('"cartel leaders"')).outcome).toBe('found');
    expect((await asked('"leaders cartel"')).outcome).toBe('none');
    expect((await asked('"extraditions of nobody"')).outcome).toBe('none');
    const { invocation } = await bot.understand('/timeline "leaders cartel"', OPERATOR);
    expect((await bot.answer(invocation, OPERATOR)).outcome).toBe('none');
  });
});
