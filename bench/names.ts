import { findNames } from '../src/extract/names/find-names.ts';
import type { Mention } from '../src/model.ts';
import { addBCubed, type Counts, countNames, rates } from './names-score.ts';
import { type GoldDocument, readConll, readGum, readMexican } from './names-sets.ts';

/** A table of measured figures. */
export interface Table {
  readonly title: string;
  readonly columns: string[];
  readonly rows: string[][];
}

interface Row {
  readonly label: string;
  readonly kinds: readonly (readonly [kind: string, gold: readonly string[]])[];
  readonly field: string;
}

const CONLL: readonly Row[] = [
  { label: 'PER', kinds: [['person', ['PER']]], field: 'compromise .427' },
  { label: 'LOC', kinds: [['place', ['LOC']]], field: 'compromise .469' },
  { label: 'ORG', kinds: [['organization', ['ORG']]], field: 'compromise .192' },
  {
    label: 'together',
    kinds: [
      ['person', ['PER']],
      ['place', ['LOC']],
      ['organization', ['ORG']],
    ],
    field: 'dictionary baseline .596, Balie .560 (unseen part, four kinds)',
  },
];
const MEXICAN: readonly Row[] = [
  { label: 'PER', kinds: [['person', ['PER']]], field: '–' },
  { label: 'ORG with PEX', kinds: [['organization', ['ORG', 'PEX']]], field: '–' },
  { label: 'GPE', kinds: [['place', ['GPE']]], field: '–' },
];

/** A document whose headline announces a list of results. */
const RESULT_TABLE =
  /\b(?:RESULTS?|SCOREBOARD|STANDINGS|SCORES|SUMMAR(?:Y|IES)|RANKINGS|LEADERS|LEADING|AVERAGES|FIXTURES)\b/u;

/** Names against the annotated sets in `folder`: exact spans by kind, and alias groups. */
export async function run(folder: string): Promise<readonly Table[]> {
  const tables: Table[] = [];
  const conll = readConll(folder);
  if (conll.length > 0) {
    tables.push(nameTable('Names, CoNLL-2003 testa (exact span and type)', conll, CONLL));
    const prose = conll.filter((document) => !RESULT_TABLE.test(document.text.split('\n')[0] ?? ''));
    tables.push(
      nameTable(
        `The same without result tables (${prose.length} of ${conll.length} documents)`,
        prose,
        CONLL,
      ),
    );
  }
  const mexican = readMexican(folder);
  if (mexican.length > 0)
    tables.push(nameTable('Names, Mexican news (exact span and type)', mexican, MEXICAN));
  const gum = readGum(folder, ['news', 'bio']);
  if (gum.length > 0) tables.push(groupTable(gum));
  return tables;
}

/** The names that the extractor finds in an annotated document. */
export function namesOf(document: GoldDocument): readonly Mention[] {
  const blocks = document.lines.map((line) => ({ ...line, kind: 'body' as const }));
  return findNames({ text: document.text, language: document.language, blocks, sentences: document.lines })
    .mentions;
}

function nameTable(title: string, documents: readonly GoldDocument[], rows: readonly Row[]): Table {
  const found = documents.map(namesOf);
  return {
    title,
    columns: ['kind', 'precision', 'recall', 'F1', 'names', 'the field'],
    rows: rows.map((row) => {
      const counts: Counts = { right: 0, found: 0, gold: 0 };
      documents.forEach((document, i) => {
        for (const [kind, gold] of row.kinds) countNames(document, found[i] ?? [], kind, gold, counts);
      });
      return [row.label, ...rates(counts).map((rate) => rate.toFixed(1)), String(counts.gold), row.field];
    }),
  };
}

function groupTable(documents: readonly GoldDocument[]): Table {
  const sum = { precision: 0, recall: 0, names: 0 };
  for (const document of documents) addBCubed(document, namesOf(document), sum);
  const [precision, recall] = [(100 * sum.precision) / sum.names, (100 * sum.recall) / sum.names];
  const f1 = (2 * precision * recall) / (precision + recall);
  return {
    title: 'Alias groups, GUM news and biographies (B³, people and organizations by name)',
    columns: ['precision', 'recall', 'F1', 'names'],
    rows: [[precision.toFixed(1), recall.toFixed(1), f1.toFixed(1), String(sum.names)]],
  };
}
