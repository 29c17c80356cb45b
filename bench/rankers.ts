import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import MiniSearch from 'minisearch';
import { lexiconSet } from '../src/language/lexicon.ts';
import { terms } from '../src/language/terms.ts';
import type { Language } from '../src/model.ts';
import type { Collection } from './collections.ts';
import { ingestFolder, startFootnote } from './footnote-process.ts';

/** One way of ranking the texts of a collection. */
export interface Ranker {
  readonly name: string;
  /** The ids of the texts that a question finds, best first, for each question in order. */
  rank(collection: Collection): Promise<readonly (readonly string[])[]>;
}

/** Texts that evaluations look at. */
const DEPTH = 1000;
const WORDS = /[\p{L}\p{N}]+/gu;

/** The shipped program as it is, and what it is compared with. */
export const RANKERS: readonly Ranker[] = [
  { name: 'Footnote (files, `ingest`, `rank`)', rank: rankByFootnote },
  {
    name: 'MiniSearch, as it comes',
    rank: async (collection) => rankByMiniSearch(collection, WORDS_AS_THEY_ARE),
  },
  { name: "MiniSearch, Footnote's terms", rank: async (collection) => rankByMiniSearch(collection, terms) },
  { name: 'SQLite FTS5, porter', rank: async (collection) => rankByFts(collection, () => false) },
  {
    name: 'SQLite FTS5, porter, stop words left out',
    rank: async (collection) => rankByFts(collection, isStopWord),
  },
];

/** Each text a file, title first, as anyone would hand it over. */
async function rankByFootnote(collection: Collection): Promise<readonly (readonly string[])[]> {
  const place = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
  const [corpus, data] = [mkdtempSync(join(place, 'corpus-')), mkdtempSync(join(place, 'data-'))];
  try {
    for (const { id, title, text } of collection.texts) {
      const heading = title === '' ? '' : `title: ${JSON.stringify(title.replaceAll('\n', ' '))}\n`;
      writeFileSync(
        join(corpus, `${id}.md`),
        `---\nlanguage: ${collection.language}\n${heading}---\n\n${text}\n`,
      );
    }
    await ingestFolder(corpus, data);
    const footnote = startFootnote(['rank', '--limit', String(DEPTH)], data);
    const ranked: string[][] = [];
    for (const { id, text } of collection.queries) {
      const { hits } = (await footnote.ask({ id, query: text })) as {
        hits: readonly { readonly source: string }[];
      };
      ranked.push(hits.map(({ source }) => source.replace(/\.md$/u, '')));
    }
    await footnote.end();
    return ranked;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function rankByMiniSearch(
  collection: Collection,
  split: (text: string, language: Language) => readonly string[],
): readonly (readonly string[])[] {
  const index = new MiniSearch({
    fields: ['title', 'text'],
    tokenize: (text) => [...split(text, collection.language)],
  });
  index.addAll(collection.texts);
  return collection.queries.map(({ text }) => {
    return index
      .search(text)
      .slice(0, DEPTH)
      .map(({ id }) => String(id));
  });
}

const WORDS_AS_THEY_ARE = (text: string): readonly string[] => text.match(WORDS) ?? [];

function rankByFts(
  collection: Collection,
  isLeftOut: (word: string, language: Language) => boolean,
): readonly (readonly string[])[] {
  const database = new Database(':memory:');
  database.exec(
    `create virtual table texts using fts5(text, tokenize = 'porter unicode61 remove_diacritics 2')`,
  );
  const add = database.prepare('insert into texts (rowid, text) values (?, ?)');
  for (const [row, { title, text }] of collection.texts.entries()) add.run(row, `${title}\n${text}`);
  const find = database
    .prepare<[string], number>(`select rowid from texts where texts match ? order by rank limit ${DEPTH}`)
    .pluck();
  return collection.queries.map(({ text }) => {
    const words = (text.match(WORDS) ?? []).filter((word) => !isLeftOut(word, collection.language));
    const match = words.map((word) => `"${word}"`).join(' OR ');
    return words.length === 0 ? [] : find.all(match).map((row) => collection.texts[row]?.id ?? '');
  });
}

function isStopWord(word: string, language: Language): boolean {
  return lexiconSet(language, 'stop-words').has(word.toLowerCase());
}
