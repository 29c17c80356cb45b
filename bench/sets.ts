import { type Counts, type LabelledSet, linesOf } from './labelled-set.ts';
import { DOCUMENTS } from './sets-documents.ts';
import { GROUPS } from './sets-groups.ts';
import { HAPPENINGS } from './sets-happenings.ts';
import { PRONOUNS } from './sets-pronouns.ts';
import { SAME_HAPPENING } from './sets-same-happening.ts';
import { STATEMENTS } from './sets-statements.ts';
import type { Table } from './table.ts';

/** The sets in the order in which they are printed. */
const SETS: readonly LabelledSet[] = [DOCUMENTS, HAPPENINGS, SAME_HAPPENING, PRONOUNS, ...STATEMENTS, GROUPS];

/**
 * Precision and recall on the sets below tests/sets. The lines kept aside are measured only where BENCH_ASIDE is set:
 * rules are written against the others, and figures on what was looked at say little.
 */
export async function run(): Promise<readonly Table[]> {
  const tables = [await tableOf('Labelled sets', '')];
  if (process.env.BENCH_ASIDE) tables.push(await tableOf('Labelled sets, lines kept aside', '-aside'));
  return tables;
}

async function tableOf(title: string, ending: string): Promise<Table> {
  const rows: string[][] = [];
  for (const set of SETS) {
    const lines = linesOf(`${set.name}${ending}`);
    if (!lines) continue;
    rows.push(rowOf(set, lines.length, await set.measure(lines)));
  }
  return {
    title,
    columns: ['set', 'lines', 'precision', 'recall', 'aim', 'beside'],
    rows,
  };
}

function rowOf(
  { name, question, aim }: LabelledSet,
  lines: number,
  { said, right, wanted, note }: Counts,
): string[] {
  const share = (all: number) =>
    all === 0 ? '–' : `${((100 * right) / all).toFixed(1)} (${right} of ${all})`;
  const aimed = aim === null ? '' : `${aim.precision} / ${aim.recall}`;
  return [
    question ? `${name}: ${question}` : name,
    String(lines),
    share(said),
    share(wanted),
    aimed,
    note ?? '',
  ];
}
