import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { IngestReport } from '../../src/corpus/intake/ingest-report.ts';
import { type OpenCorpus, openCorpus } from '../../src/corpus/open-corpus.ts';
import type { Scope } from '../../src/model.ts';
import { scratchFolder } from '../store/scratch.ts';

const TEXTS = {
  'press/one.txt':
    'Teodora Vance Lindqvist met the council of Oxley. The engineer Vance said that the pier would be closed.',
  'press/two.txt':
    'Payments went through acmepay. The Gull was accused of bribery by the prosecutor Marta Ibsen.',
  'press/three.txt': 'The tanker Marlin ran aground near Talvia on 20 May 2026.',
};

/** A corpus over a folder of its own, and the hands to change both. */
async function desk(files: Readonly<Record<string, string>> = TEXTS) {
  const folder = await scratchFolder();
  const corpus = await openCorpus({ database: join(folder, 'footnote.db') });
  onTestFinished(() => corpus.close());
  const write = async (more: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(more)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  };
  const done = async (outcome: ReturnType<OpenCorpus['ingest']>): Promise<IngestReport> => {
    const ended = await outcome;
    if (ended.kind !== 'done') throw new Error('Somebody else writes');
    return ended.report;
  };
  await write(files);
  return {
    corpus,
    write,
    remove: (path: string) => rm(join(folder, path), { recursive: true }),
    sync: (...roots: readonly string[]) => {
      const named = (roots.length > 0 ? roots : ['press']).map((root) => join(folder, root));
      return done(corpus.ingest({ kind: 'sync', roots: named }, { thread: 'same' }));
    },
    give: (path: string, collection: string) =>
      done(corpus.ingest({ kind: 'ingest', paths: [join(folder, path)], collection }, { thread: 'same' })),
    who: async (typed: string, scope: Scope = 'all') => {
      const { entities } = await corpus.findNames(typed, scope);
      return entities.map(
        ({ name, kind, documents, passages }) => `${name}, ${kind}, ${documents}, ${passages}`,
      );
    },
    told: async (topic: string, scope: Scope = 'all') => {
      const { happenings } = await corpus.timeline({ topic }, scope);
      return happenings.map(({ date }) => date.value);
    },
  };
}

const GULL = 'name,kind,aliases\nTeodora Vance Lindqvist,person,The Gull; Heron\n';

describe('names.csv', () => {
  it('makes aliases known, while the corpus is open, also those that no document uses', async () => {
    const { write, sync, who } = await desk();
    await sync();
    expect(await who('The Gull')).toEqual([]);
    await write({ 'press/names.csv': GULL });
    await sync();
    const joined = ['Teodora Vance Lindqvist, person, 2, 2'];
    expect(await who('The Gull')).toEqual(joined);
    expect(await who('Vance')).toEqual(joined);
    expect(await who('heron')).toEqual(joined);
  });

  it('shows a name only as documents write it, and says who joined it', async () => {
    const { write, sync, corpus } = await desk();
    await write({ 'press/names.csv': GULL });
    await sync();
    const { entities } = await corpus.findNames('Heron', 'all');
    expect(entities).toMatchObject([{ joined: true, aliases: expect.not.arrayContaining(['Heron']) }]);
  });

  it('makes names known that no rule sees, and derives anew only where they stand', async () => {
    const { write, sync, who, corpus } = await desk();
    await sync();
    const before = await corpus.store.lastChange();
    await write({ 'press/names.csv': 'name,kind\nacmepay,organization\n' });
    const report = await sync();
    expect(await who('acmepay')).toEqual(['acmepay, organization, 1, 1']);
    expect(report.passages).toBe(1);
    expect(await corpus.store.changesSince(before)).toHaveLength(1);
    expect((await sync()).passages).toBe(0);
  });

  it('names the same in documents that come, or are changed, after it, in the one change that brings them', async () => {
    const { write, sync, who, corpus } = await desk();
    await write({ 'press/names.csv': 'name,kind\nacmepay,organization\n' });
    await sync();
    const before = await corpus.store.lastChange();
    await write({
      'press/four.txt': 'The court asked who owned Acmepay.',
      'press/two.txt': 'Acmepay was sold.',
    });
    await sync();
    expect(await who('acmepay')).toEqual(['Acmepay, organization, 2, 2']);
    expect(await corpus.store.lastChange()).toBe(before + 2);
  });

  it('counts for nothing any more when it is gone, or its folder is', async () => {
    const { write, sync, who, remove } = await desk({ ...TEXTS, 'other/five.txt': 'Nothing happened.' });
    await write({ 'press/names.csv': `${GULL}acmepay,,\n` });
    await sync();
    expect(await who('acmepay')).toHaveLength(1);
    await remove('press/names.csv');
    await sync();
    expect([await who('acmepay'), await who('The Gull')]).toEqual([[], []]);
    await write({ 'other/names.csv': GULL });
    await sync('press', 'other');
    expect(await who('Heron')).toHaveLength(1);
    await sync('press');
    expect(await who('Heron')).toEqual([]);
  });

  it('stays as it was where its folder is suddenly gone', async () => {
    const { write, sync, who, remove } = await desk();
    await write({ 'press/names.csv': GULL });
    await sync();
    await remove('press');
    await sync();
    expect(await who('Heron')).toHaveLength(1);
  });

  it('gives the same answers whatever came first', async () => {
    const names =
      'name,kind,aliases,not\nTeodora Vance Lindqvist,person,The Gull,\nacmepay,organization,,\nMarta Ibsen,,,Marta\n';
    const shown = async (steps: readonly Readonly<Record<string, string>>[]) => {
      const { write, sync, who, corpus } = await desk({ 'press/zero.txt': 'Marta ran.' });
      for (const step of steps) {
        await write(step);
        await sync();
      }
      const asked = ['The Gull', 'Vance', 'acmepay', 'Marta Ibsen', 'Marlin'];
      const answers = await Promise.all(asked.map((typed) => who(typed)));
      const summaries = await corpus.store.summaries();
      const analyses = await corpus.store.analyses(summaries.map(({ id }) => id));
      return [answers, analyses.map(({ mentions }) => JSON.stringify(mentions)).sort()];
    };
    const table = { 'press/names.csv': names };
    const first = await shown([{ ...TEXTS, ...table }]);
    expect(await shown([TEXTS, table])).toEqual(first);
    expect(await shown([table, TEXTS])).toEqual(first);
    expect(await shown([TEXTS, { 'press/names.csv': GULL }, table])).toEqual(first);
  });

  it('tells every mistake with its line, and keeps the rest', async () => {
    const { write, sync, who } = await desk();
    await write({ 'press/names.csv': `${GULL}acmepay,firm,\n,place,\n` });
    const { notices } = await sync();
    expect(notices.map((notice) => notice.replace(/^.*press: /u, ''))).toEqual([
      'names.csv, line 3: "acmepay" has the kind "firm", which there is not; it counts without one. Write person, organization, place, other, or nothing.',
      'names.csv, line 4: no name stands in it. Write the name into the column "name".',
    ]);
    expect(await who('acmepay')).toEqual(['acmepay, other, 1, 1']);
    expect(await who('Heron')).toHaveLength(1);
  });

  it('completes the name in the documents for an alias, and offers nobody whom none names', async () => {
    const { write, sync, corpus } = await desk();
    await write({ 'press/names.csv': `${GULL}Herondale Corp,organization,\n` });
    await sync();
    expect(await corpus.suggest('name', 'hero', 'all', 10)).toEqual(['Teodora Vance Lindqvist']);
  });

  it('counts a passage once that has both of the names', async () => {
    const both = 'Teodora Vance Lindqvist, the engineer, spoke. The court called The Gull to Oxley.';
    const { write, sync, who } = await desk({ 'press/one.txt': both });
    await write({ 'press/names.csv': GULL });
    await sync();
    expect(await who('Heron')).toEqual(['Teodora Vance Lindqvist, person, 1, 1']);
  });
});

describe('names.csv and collections', () => {
  const files = {
    'court/one.txt': 'Teodora Vance Lindqvist met the council of Oxley. Payments went through acmepay.',
    'harbour/two.txt': 'The Gull was seen in Talvia. Payments went through acmepay.',
  };
  const both = ['court', 'harbour'];

  it('of a given folder hold in its collection: elsewhere they name, join, complete and recognize nothing', async () => {
    const { write, give, who, corpus } = await desk(files);
    await write({ 'court/names.csv': `${GULL}acmepay,organization,\n` });
    await give('court', 'court');
    await give('harbour', 'harbour');
    expect(await who('Heron', ['court'])).toEqual(['Teodora Vance Lindqvist, person, 1, 1']);
    expect(await who('Heron', both)).toHaveLength(1);
    expect(await who('Heron', ['harbour'])).toEqual([]);
    expect(await who('Vance', ['harbour'])).toEqual([]);
    expect(await who('acmepay', ['court'])).toHaveLength(1);
    expect(await who('acmepay', ['harbour'])).toEqual([]);
    expect(await corpus.suggest('name', 'hero', ['harbour'], 5)).toEqual([]);
    expect(await corpus.namesIn('Heron and acmepay', ['harbour'])).toEqual([]);
    const named = await corpus.namesIn('Heron was paid by acmepay.', ['court']);
    expect(named.map(({ name }) => name)).toEqual(['Teodora Vance Lindqvist', 'acmepay']);
    expect(await corpus.namesIn('A heron flew over Oxley.', ['court'])).toHaveLength(1);
  });

  it('answer under a scope as a corpus of its collections alone does', async () => {
    const table =
      'name,kind,aliases,not,collection\nTeodora Vance Lindqvist,person,The Gull,,court\nacmepay,,,,court\n';
    const whole = await desk(files);
    await whole.write({ 'court/names.csv': table, 'harbour/names.csv': 'name\nOxley Pier\n' });
    await whole.give('court', 'court');
    await whole.give('harbour', 'harbour');
    const alone = await desk(files);
    await alone.write({ 'harbour/names.csv': 'name\nOxley Pier\n' });
    await alone.give('harbour', 'harbour');
    for (const typed of ['The Gull', 'Teodora Vance Lindqvist', 'acmepay', 'Oxley Pier', 'Talvia']) {
      expect(await whole.who(typed, ['harbour'])).toEqual(await alone.who(typed, ['harbour']));
    }
  });

  it('may name the collection in the row', async () => {
    const { write, sync, who } = await desk({
      'press/documents.csv': 'file,collection\none.txt,court\n',
      'press/one.txt': 'Teodora Vance Lindqvist met the council of Oxley.',
      'press/names.csv': 'name,aliases,collection\nTeodora Vance Lindqvist,Heron,court; desk\n',
    });
    await sync();
    expect(await who('Heron', ['court'])).toHaveLength(1);
    await write({ 'press/names.csv': 'name,aliases\nTeodora Vance Lindqvist,Heron\n' });
    await sync();
    expect(await who('Heron', ['court'])).toEqual([]);
    expect(await who('Heron', ['court', 'default'])).toHaveLength(1);
  });

  it('leave no name behind in a document that moves to another collection', async () => {
    const { write, sync, who } = await desk({
      'press/documents.csv': 'file,collection\none.txt,court\n',
      'press/one.txt': 'Payments went through acmepay.',
      'press/names.csv': 'name,collection\nacmepay,court\n',
    });
    await sync();
    expect(await who('acmepay', ['court'])).toHaveLength(1);
    await write({ 'press/documents.csv': 'file,collection\none.txt,harbour\n' });
    await sync();
    expect(await who('acmepay')).toEqual([]);
  });
});

describe('topics.csv', () => {
  const table = 'topic,language,words\nstrandings,en,ran aground; wash ashore\narrest,,rounded up\n';

  it('adds topics, found by stem and phrase without deriving anything anew', async () => {
    const { write, sync, told } = await desk();
    await sync();
    expect(await told('strandings')).toEqual([]);
    await write({ 'press/topics.csv': table });
    expect((await sync()).passages).toBe(0);
    expect(await told('strandings')).toEqual(['2026-05-20']);
    expect(await told('wash ashore')).toEqual(['2026-05-20']);
  });

  it('shows what it widened to, which can be undone', async () => {
    const { write, sync, corpus } = await desk();
    await write({ 'press/topics.csv': table });
    await sync();
    const { widened } = await corpus.timeline({ topic: 'strandings' }, 'all');
    expect(widened).toEqual(['ran aground']);
    const only = await corpus.timeline({ topic: 'strandings', only: true }, 'all');
    expect(only.happenings).toEqual([]);
  });

  it('adds words to a topic that there is', async () => {
    const { write, sync, told } = await desk({
      'press/one.txt': 'Three smugglers of Talvia were netted on 3 May 2026.',
    });
    await sync();
    expect(await told('arrests')).toEqual([]);
    await write({ 'press/topics.csv': 'topic,words\nArrest,netted\n' });
    await sync();
    expect(await told('arrests')).toEqual(['2026-05-03']);
  });

  it('is completed, and known only where its collection is seen', async () => {
    const { write, give, told, corpus } = await desk();
    await write({ 'press/topics.csv': table });
    await give('press', 'court');
    expect(await corpus.suggest('topic', 'strand', ['court'], 5)).toEqual(['strandings']);
    expect(await corpus.suggest('topic', 'strand', ['harbour'], 5)).toEqual([]);
    expect(await told('strandings', ['court'])).toEqual(['2026-05-20']);
    expect(await told('strandings', ['harbour'])).toEqual([]);
  });
});
