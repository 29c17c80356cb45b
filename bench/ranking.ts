import { type Collection, type CollectionQuery, collectionsIn } from './collections.ts';
import { averagePrecision, type Judgements, mean, ndcg10 } from './measures.ts';
import { RANKERS } from './rankers.ts';
import type { Table } from './table.ts';

/** How well questions rank the texts that answer them, beside MiniSearch and SQLite FTS5 in the same run. */
export async function run(folder: string): Promise<readonly Table[]> {
  const tables: Table[] = [];
  for (const collection of collectionsIn(folder)) tables.push(await rankingTable(collection));
  return tables;
}

async function rankingTable(collection: Collection): Promise<Table> {
  const rows: (string | number)[][] = [];
  for (const ranker of RANKERS) {
    const ranked = await ranker.rank(collection);
    const over = (measure: (ids: readonly string[], query: CollectionQuery) => number) =>
      mean(collection.queries.map((query, place) => measure(ranked[place] ?? [], query)));
    rows.push([
      ranker.name,
      over((ids, { judged }) => ndcg10(ids, judged)),
      over((ids, { judged }) => averagePrecision(ids, judged)),
      isGraded(collection) ? over((ids, { graded }) => ndcg10(ids, graded ?? NONE)) : '–',
    ]);
  }
  return {
    title: `Ranking, ${collection.name}: ${collection.texts.length} texts, ${collection.queries.length} questions`,
    columns: ['', 'nDCG@10', 'MAP', 'nDCG@10 by grade'],
    rows,
  };
}

const NONE: Judgements = new Map();

function isGraded({ queries }: Collection): boolean {
  return queries.some(({ graded }) => graded !== undefined);
}
