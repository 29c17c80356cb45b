import { expect, test } from 'vitest';
import { Delivering } from '../harness/delivering.ts';

/** One digest on each, so that no line keeps another message back. */
const NAMES = ['Ida Quell', 'Otto Vance', 'Ana Brill', 'Marta Ilves', 'Pavel Orlo', 'Nadia Ferro'];
const BEGUN = new Date('2026-03-02T07:00:00Z');
const DUE = new Date('2026-03-02T08:00:30Z');

const story = (name: string) =>
  `News of ${name}\n\nMarch 2, 2026\n\n${name} opened the pier of Port Vessen on March 2, 2026.\n`;

test('two processes on one database send every digest once between them', async () => {
  const delivering = await Delivering.start();
  try {
    await delivering.write('old.md', story('Rosa Tamsin'));
    const texts = NAMES.map((name) => `/digest add ${name} daily 8:00`);
    await delivering.ask('discord', texts, BEGUN);
    await delivering.ask('slack', texts.slice(0, 2), BEGUN);
    for (const name of NAMES) await delivering.write(`${name}.md`, story(name));
    // Read in first, so that no process waits for the other's lock.
    await delivering.ask('slack', ['/sources'], BEGUN);
    const ends = await Promise.all([
      delivering.due(DUE, '--no-sync').ended,
      delivering.due(DUE, '--no-sync').ended,
    ]);
    expect(ends.map(({ code }) => code)).toEqual([0, 0]);
    const runs = ends.map(
      ({ output }) => (JSON.parse(output) as { readonly runs: readonly unknown[] }).runs.length,
    );
    expect(runs.reduce((sum, count) => sum + count, 0)).toBe(NAMES.length + 2);
    const told = (platform: string) =>
      delivering.messages().filter((one) => one.platform === platform && one.text.includes('opened the pier'))
        .length;
    expect([told('discord'), told('slack')]).toEqual([NAMES.length, 2]);
  } finally {
    await delivering.stop();
  }
}, 150_000);
