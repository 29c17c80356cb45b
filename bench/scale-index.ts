import MiniSearch from 'minisearch';
import { terms } from '../src/language/terms.ts';
import { createPassageIndex, loadPassageIndex, type PassageIndex } from '../src/search/passage-index.ts';
import { parseQuery } from '../src/search/query.ts';
import { searchPassages } from '../src/search/rank.ts';
import { queriesOf } from './scale-queries.ts';
import type { SyntheticCorpus } from './synthetic.ts';
import { percentiles, type Table } from './table.ts';

/** Questions of a class; fewer leave the highest percentile to chance. */
const QUESTIONS = 200;

/** Building, saving and loading the index over passages, and searching it, beside MiniSearch on the same terms. */
export async function indexTable(corpus: SyntheticCorpus, size: number): Promise<Table> {
  const documents = Array.from(corpus.documents(), ({ name, title, paragraphs }) => ({
    name,
    title: terms(title, 'en').join(' '),
    passages: paragraphs.map((paragraph) => terms(paragraph, 'en').join(' ')),
  }));
  const index = createPassageIndex();
  const build = timed(() => {
    for (const { name, title, passages } of documents) index.add(name, passages, title);
  });
  const started = performance.now();
  const bytes = await index.snapshot();
  const saved = performance.now() - started;
  const load = timed(() => loadPassageIndex(bytes));
  const loaded = loadPassageIndex(bytes) ?? index;
  const mini = new MiniSearch({ fields: ['text'], tokenize: (text) => text.split(' ') });
  const passages = documents.flatMap(({ name, passages }) => {
    return passages.map((text, place) => ({ id: `${name} ${place}`, text }));
  });
  const miniBuild = timed(() => mini.addAll(passages));
  const json = JSON.stringify(mini);
  const miniLoad = timed(() => MiniSearch.loadJSON(json, { fields: ['text'] }));
  return {
    title: `The index alone at ${size} passages`,
    columns: ['', 'Footnote', 'MiniSearch'],
    rows: [
      ['built, passages a second', rate(size, build), rate(size, miniBuild)],
      ['saved, MB', bytes.byteLength / 1e6, json.length / 1e6],
      ['saving, ms', saved, '–'],
      ['loading, ms', load, miniLoad],
      ...(await latencies(loaded, mini, corpus)),
    ],
    note: 'Latencies in ms: p50 / p95 / p99. Footnote takes the typed words apart, ranks all hits and applies its floor; MiniSearch searches the ready terms.',
  };
}

async function latencies(
  index: PassageIndex,
  mini: MiniSearch,
  corpus: SyntheticCorpus,
): Promise<string[][]> {
  const rows: string[][] = [];
  for (const [name, words] of Object.entries(queriesOf(corpus, QUESTIONS))) {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (const question of words) {
      const started = performance.now();
      await searchPassages(index, parseQuery(question), {
        languages: ['en'],
        accepts: () => true,
        sourceOf: (document) => document,
        textsOf: async (hits) => hits.map(() => ''),
      });
      ours.push(performance.now() - started);
      const ready = terms(question, 'en').join(' ');
      theirs.push(timed(() => mini.search(ready, name === 'slip' ? { fuzzy: 0.2 } : {})));
    }
    rows.push([name, percentiles(ours), percentiles(theirs)]);
  }
  return rows;
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function rate(count: number, ms: number): number {
  return Math.round((1000 * count) / ms);
}
