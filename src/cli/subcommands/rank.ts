import type { OpenCorpus } from '../../corpus/open-corpus.ts';
import { UserError } from '../../errors.ts';
import { errorLine, printJson } from '../print.ts';
import { openSession } from '../session.ts';
import type { Subcommand, SubcommandOptions } from '../shell.ts';
import { objectFrom } from './batch-line.ts';
import { lines } from './lines.ts';

/** Hits for a query, unless told otherwise: as deep as evaluations look. */
const LIMIT = 1000;
const HIGHEST_LIMIT = 1_000_000;

/** The plain ranking behind search, for evaluation: a line of JSON for each query. */
export const rank: Subcommand = {
  name: 'rank',
  description: 'Rank for lines of JSON {"id", "query"}: the plain ranking, without operators or floor',
  operands: '',
  options: [
    ['--limit <n>', `hits for a query (default: ${LIMIT})`],
    ['--by <unit>', 'document or passage (default: document)'],
  ],
  async run(_words, options, shell) {
    const limit = limitOf(options.own.limit);
    const by = unitOf(options.own.by);
    const { corpus, close } = await openSession(options, shell);
    try {
      for await (const line of lines(shell.input)) {
        if (line.trim() !== '') await printJson(shell.output, await rankLine(line, limit, by, corpus));
      }
      return 0;
    } finally {
      await close();
    }
  },
};

async function rankLine(line: string, limit: number, by: Unit, corpus: OpenCorpus): Promise<object> {
  let id: unknown = null;
  try {
    const fields = objectFrom(line);
    id = fields.id ?? null;
    if (typeof fields.query !== 'string') throw new UserError('The line has no "query".');
    return { id, hits: await corpus.rank(fields.query, limit, by) };
  } catch (error) {
    return { id, ...errorLine(error) };
  }
}

type Unit = 'document' | 'passage';
type Given = SubcommandOptions['own'][string];

function limitOf(given: Given): number {
  const limit = given === undefined ? LIMIT : Number(given);
  if (Number.isInteger(limit) && limit > 0 && limit <= HIGHEST_LIMIT) return limit;
  throw new UserError(`--limit ${String(given)} is not a whole number from 1 to ${HIGHEST_LIMIT}.`);
}

function unitOf(given: Given): Unit {
  if (given === undefined || given === 'document' || given === 'passage') return given ?? 'document';
  throw new UserError(`--by ${String(given)} is neither document nor passage.`);
}
