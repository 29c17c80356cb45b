import { commandTable } from './scale-commands.ts';
import { indexTable } from './scale-index.ts';
import { syntheticCorpus } from './synthetic.ts';
import type { Table } from './table.ts';

/** Numbers of passages measured; `BENCH_SIZES=1000,10000` measures fewer. */
const SIZES = [1000, 10_000, 100_000];

/** What a growing corpus costs: the index alone beside MiniSearch, then the program as a whole. */
export async function run(): Promise<readonly Table[]> {
  const chosen = process.env.BENCH_SIZES?.split(',').map(Number);
  const tables: Table[] = [];
  for (const size of chosen ?? SIZES) {
    const corpus = syntheticCorpus(size);
    tables.push(await indexTable(corpus, size), await commandTable(corpus, size));
  }
  return tables;
}
