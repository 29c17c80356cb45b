import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/model.ts';
import type { Judgements } from './measures.ts';

/** A text to be found. */
export interface CollectionText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A public collection of texts, questions and judgements of which text answers which question. */
export interface Collection {
  readonly name: string;
  readonly language: Language;
  readonly texts: readonly CollectionText[];
  readonly queries: readonly CollectionQuery[];
}

/** A question of a collection. */
export interface CollectionQuery {
  readonly id: string;
  readonly text: string;
  readonly judged: Judgements;
  /** Where the collection grades its judgements: gains by grade. */
  readonly graded?: Judgements;
}

/** What the ranking bench reads, and in what layout; printed where the folder is not given. */
export const EXPECTED_LAYOUT = `BENCH_DATA names a folder with public evaluation collections; those that are missing are left out:
  ranking/cranfield/cran.all.1400, cran.qry, cranqrel   Cranfield, SMART format; grades 1 (best) to 4, -1 for not relevant
  ranking/cisi/CISI.ALL, CISI.QRY, CISI.REL             CISI, SMART format
  ranking/xquad/xquad.en.json, xquad.es.json            XQuAD, SQuAD format: questions and the paragraph that answers each`;

/** The collections that the folder holds. */
export function collectionsIn(folder: string): readonly Collection[] {
  return READERS.flatMap(([name, read]) => {
    const place = join(folder, 'ranking', name);
    return existsSync(place) ? [read(place)] : [];
  });
}

const READERS: readonly (readonly [folder: string, read: (folder: string) => Collection])[] = [
  ['cranfield', cranfield],
  ['cisi', cisi],
  ['xquad', (folder) => xquad(join(folder, 'xquad.en.json'), 'en')],
  ['xquad', (folder) => xquad(join(folder, 'xquad.es.json'), 'es')],
];

/**
 * Every judged pair counts as relevant, also those of grade -1, the article that the question came from: so it is
 * counted in the figures that these stand beside. By grade, 1 (a complete answer) to 4 (of minimum interest) gain 4
 * down to 1, and -1 nothing.
 */
function cranfield(folder: string): Collection {
  const file = join(folder, 'cranqrel');
  const judged = judgements(file, ([query, text]) => [query, text, 1]);
  const graded = judgements(file, ([query, text, grade]) => {
    return [query, text, Number(grade) > 0 ? 5 - Number(grade) : 0];
  });
  // The judgements count the questions in their order; the questions themselves skip numbers.
  const queries = smart(join(folder, 'cran.qry')).map(({ W = '' }, place) => {
    const id = String(place + 1);
    return { id, text: W, judged: judged.get(id) ?? NONE, graded: graded.get(id) ?? NONE };
  });
  return { name: 'Cranfield', language: 'en', texts: smartTexts(join(folder, 'cran.all.1400')), queries };
}

const NONE: Judgements = new Map();

function cisi(folder: string): Collection {
  const judged = judgements(join(folder, 'CISI.REL'), ([query, text]) => [query, text, 1]);
  const queries = smart(join(folder, 'CISI.QRY'))
    .map((record) => ({
      id: record.I ?? '',
      text: record.W ?? '',
      judged: judged.get(record.I ?? '') ?? NONE,
    }))
    .filter((query) => query.judged.size > 0);
  return { name: 'CISI', language: 'en', texts: smartTexts(join(folder, 'CISI.ALL')), queries };
}

interface Squad {
  readonly data: readonly {
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly { readonly id: string; readonly question: string }[];
    }[];
  }[];
}

function xquad(file: string, language: Language): Collection {
  const { data } = JSON.parse(readFileSync(file, 'utf8')) as Squad;
  const paragraphs = data.flatMap((article) => article.paragraphs);
  return {
    name: `XQuAD ${language}`,
    language,
    texts: paragraphs.map(({ context }, place) => ({ id: String(place), title: '', text: context })),
    queries: paragraphs.flatMap(({ qas }, place) =>
      qas.map(({ id, question }) => ({ id, text: question, judged: new Map([[String(place), 1]]) })),
    ),
  };
}

/** The records of a SMART file: the text of each lettered field, `I` being the number. */
function smart(file: string): readonly Readonly<Record<string, string>>[] {
  const records: Record<string, string>[] = [];
  let field = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const mark = /^\.([A-Z])\s*(\S*)/.exec(line);
    const [, letter = '', number = ''] = mark ?? [];
    const record = letter === 'I' ? {} : records.at(-1);
    if (letter === 'I' && record) records.push(record);
    if (mark) field = letter;
    if (record && mark) record[field] ??= letter === 'I' ? number : '';
    else if (record) record[field] = `${record[field] ?? ''}${line}\n`;
  }
  return records;
}

function smartTexts(file: string): readonly CollectionText[] {
  return smart(file).map(({ I = '', T = '', W = '' }) => ({ id: I, title: T.trim(), text: W.trim() }));
}

/** The judgements of each query; a line that gives no gain is left out. */
function judgements(
  file: string,
  read: (parts: readonly string[]) => readonly (string | number | undefined)[],
): ReadonlyMap<string, Judgements> {
  const judged = new Map<string, Map<string, number>>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [query = '', text = '', gain = 0] = read(line.trim().split(/\s+/u));
    if (query === '' || Number(gain) <= 0) continue;
    const known = judged.get(String(query)) ?? new Map<string, number>();
    judged.set(String(query), known.set(String(text), Number(gain)));
  }
  return judged;
}
