import { terms } from '../src/language/terms.ts';
import { createPassageIndex, type PassageIndex } from '../src/search/passage-index.ts';
import { parseQuery } from '../src/search/query.ts';
import { searchPassages } from '../src/search/rank.ts';
import { type Collection, collectionsIn } from './collections.ts';
import { mean } from './measures.ts';
import type { Table } from './table.ts';

/** Words that no corpus knows. */
const GIBBERISH = ['qxzv', 'wrtplk mnbgh', 'zzyqx vvkprt', 'jhgqw plmokn xdrzq', 'ñqkx ttrvw'];

/** Whether questions about a collection find something in it, and questions about another one find nothing. */
export async function run(folder: string): Promise<readonly Table[]> {
  const collections = collectionsIn(folder);
  const rows: (string | number)[][] = [];
  for (const searched of collections) {
    const index = indexOf(searched);
    for (const asked of collections) {
      const questions = asked.queries.map(({ text }) => text);
      const finding = asked === searched ? await shareAnswered(index, asked) : '–';
      rows.push([asked.name, searched.name, 100 * (await shareFinding(index, questions)), finding]);
    }
    rows.push(['gibberish', searched.name, 100 * (await shareFinding(index, GIBBERISH)), '–']);
  }
  return [
    {
      title: 'The floor: questions that find anything, of 100',
      columns: ['questions of', 'searched in', 'find anything', 'find a right text'],
      rows,
      note: 'A collection also holds a few texts about what another one asks.',
    },
  ];
}

function indexOf(collection: Collection): PassageIndex {
  const index = createPassageIndex();
  for (const { id, title, text } of collection.texts) {
    index.add(id, [terms(text, collection.language).join(' ')], terms(title, collection.language).join(' '));
  }
  return index;
}

async function found(index: PassageIndex, question: string): Promise<ReadonlySet<string>> {
  const { full, partial } = await searchPassages(index, parseQuery(question.replaceAll('"', '')), {
    languages: ['en', 'es'],
    accepts: () => true,
    sourceOf: (document) => document,
    textsOf: async () => [],
  });
  return new Set([...full, ...partial].map(({ document }) => document));
}

async function shareFinding(index: PassageIndex, questions: readonly string[]): Promise<number> {
  const sizes = await Promise.all(questions.map(async (question) => (await found(index, question)).size));
  return mean(sizes.map((size) => (size > 0 ? 1 : 0)));
}

async function shareAnswered(index: PassageIndex, { queries }: Collection): Promise<number> {
  const answered = queries.map(async ({ text, judged }) => {
    const ids = await found(index, text);
    return [...judged.keys()].some((id) => ids.has(id)) ? 1 : 0;
  });
  return 100 * mean(await Promise.all(answered));
}
