import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { put } from '../contracts/store-put.ts';
import { sampleAnalysis, sampleSource } from './sample-analysis.ts';
import { scratchFolder } from './scratch.ts';

const NOON = '2026-03-04T12:00:00.000Z';

/** Somebody in a channel, with everything that is stored of whoever uses the bot. */
async function use(
  store: Store,
  platform: string,
  workspace: string,
  user: string,
  direct: string,
): Promise<void> {
  const { document } = sampleAnalysis();
  const channel = `${platform}:${workspace}/C1${workspace}`;
  // What is asked by oneself names who asked here, so that the search finds what is left of it.
  const questionIn = (destination: string) =>
    destination === direct ? `/who asked by ${user}` : '/who asked by all';
  const address = { document: document.id, hash: document.hash, start: 0, end: 5 };
  for (const destination of [channel, direct]) {
    const reference = `${destination} 17.5`;
    const question = questionIn(destination);
    await store.posted({ destination, reference, invocation: question, addresses: [address], at: NOON });
    await store.noteGone([{ destination, reference, address }], NOON);
    const one = await store.subscribe({
      kind: 'digest',
      invocation: question,
      schedule: 'daily 12:00',
      zone: 'UTC',
      destination,
      subscriber: {
        platform,
        workspace,
        place: null,
        user,
        language: 'en',
        timeZone: 'UTC',
        rights: [`of ${user}`],
      },
      begun: NOON,
      since: 0,
      next: NOON,
      paused: null,
      quiet: null,
      tellsNothing: false,
    });
    const run = { subscription: one.number, run: NOON };
    await store.claim(run, NOON, 'token', NOON);
    const sent = { keys: [`line of ${question}`], since: 1 };
    await store.sending(run, sent, 'token', NOON);
    await store.settle({ ...run, outcome: 'posted', destination, reference, sent, at: NOON });
  }
  const question = questionIn(direct);
  await store.keep(question);
  await store.rate({
    invocation: question,
    outcome: 'found',
    helpful: true,
    change: 1,
    at: NOON,
    user: `${platform}:${workspace}/${user}`,
    workspace: `${platform}:${workspace}`,
  });
  const servers = (await store.fact(`${platform} servers 11`)) ?? '';
  await store.putFact(`${platform} servers 11`, `${servers} ${workspace}`.trim());
}

/** All rows of all tables as one text, and all bytes of the files. */
function dump(file: string): string {
  const raw = new Sqlite(file, { readonly: true });
  const tables = raw.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[];
  const rows = tables.map(
    (table) => `${table}: ${JSON.stringify(raw.prepare(`SELECT * FROM "${table}"`).all())}`,
  );
  raw.close();
  const files = [file, `${file}-wal`].filter((one) => existsSync(one));
  return [...rows, ...files.map((one) => readFileSync(one, 'latin1'))].join('\n');
}

test.each([
  ['slack:T0AAAAAAA', ['T0AAAAAAA', 'U0AAAAAAA'], ['U0BBBBBBB', '5550000000000000001']],
  ['slack:T0AAAAAAA/U0AAAAAAA', ['U0AAAAAAA'], ['T0AAAAAAA', 'U0CCCCCCC', 'U0BBBBBBB']],
  ['discord:9870000000000000001', ['9870000000000000001'], ['U0AAAAAAA', 'U0BBBBBBB']],
  [
    'discord:9870000000000000001/5550000000000000001',
    ['5550000000000000001'],
    ['9870000000000000001', 'U0AAAAAAA'],
  ],
  ['discord:*/5550000000000000001', ['5550000000000000001'], ['9870000000000000001', 'U0AAAAAAA']],
])('nothing in the database names %s once it is forgotten, and others stay', async (who, gone, kept) => {
  const file = join(await scratchFolder(), 'footnote.db');
  const store = await openSqliteStore(file);
  await put(store, sampleAnalysis(), [sampleSource('d1', 'archive.txt')]);
  await use(store, 'slack', 'T0AAAAAAA', 'U0AAAAAAA', 'slack:T0AAAAAAA/U0AAAAAAA');
  await use(store, 'slack', 'T0AAAAAAA', 'U0CCCCCCC', 'slack:T0AAAAAAA/U0CCCCCCC');
  await use(store, 'slack', 'T0BBBBBBB', 'U0BBBBBBB', 'slack:T0BBBBBBB/U0BBBBBBB');
  await use(
    store,
    'discord',
    '9870000000000000001',
    '5550000000000000001',
    'discord:@me/5550000000000000001',
  );
  const before = dump(file);
  for (const id of [...gone, ...kept]) expect(before).toContain(id);
  expect(await store.forget(who)).toBeGreaterThan(0);
  const after = dump(file);
  for (const id of gone) expect([id, after.includes(id)]).toEqual([id, false]);
  for (const id of kept) expect([id, after.includes(id)]).toEqual([id, true]);
  await store.close();
});
