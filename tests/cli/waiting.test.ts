import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Shell } from '../../src/cli/shell.ts';
import { tellingWhoWrites } from '../../src/cli/waiting.ts';
import { scratchFolder } from '../store/scratch.ts';

/** What standard error says while work takes so many milliseconds and this process holds the lock. */
async function said(milliseconds: number, pid: number): Promise<string> {
  const database = join(await scratchFolder(), 'footnote.db');
  await writeFile(`${database}.writer`, JSON.stringify({ pid, purpose: 'ingest of 3 paths' }));
  let text = '';
  const errors = new Writable({
    write(part, _encoding, done) {
      text += String(part);
      done();
    },
  });
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const work = tellingWhoWrites(
    database,
    { errors } as unknown as Shell,
    () => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
  );
  await vi.advanceTimersByTimeAsync(milliseconds);
  await work;
  return text;
}

test.each([
  ['a wait of a second says who is waited for', 1500, 1, /^Process 1 \(ingest of 3 paths\) is writing.*\n$/u],
  ['a shorter one says nothing', 900, 1, /^$/u],
  ['nobody waits for itself', 1500, process.pid, /^$/u],
])('%s', async (_, milliseconds, pid, words) => {
  expect(await said(milliseconds, pid)).toMatch(words);
});
