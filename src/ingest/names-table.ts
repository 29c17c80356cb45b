import type { UserError } from '../errors.ts';
import type { EntityKind } from '../model.ts';
import { fold } from '../text.ts';
import { lineProblem, listedIn, readOperatorRows, type TableRow, type TableShape } from './operator-rows.ts';

/** Name of the operator's table of names in a corpus folder. */
export const NAMES_TABLE = 'names.csv';

/** What the operator says of one name. */
export interface StatedName {
  readonly name: string;
  /** Null where the operator does not say. */
  readonly kind: EntityKind | null;
  /** Other forms of the same name. */
  readonly aliases: readonly string[];
  /** Names that are never the same as this one. */
  readonly not: readonly string[];
  /** Collections in which it holds; empty for that of the folder. */
  readonly collections: readonly string[];
}

/** What a table of names says. */
export interface NamesTable {
  readonly names: readonly StatedName[];
  /** One for each mistake; the rest stands. */
  readonly problems: readonly UserError[];
}

const SHAPE: TableShape = { file: NAMES_TABLE, columns: ['name', 'kind', 'aliases', 'not', 'collection'] };
const KINDS: readonly EntityKind[] = ['person', 'organization', 'place', 'other'];

/** Characters of the longest name: what is longer is a sentence. */
const LONGEST_NAME = 120;

/**
 * Reads `names.csv`: a head line with `name` and any of kind, aliases, not and collection, then a row for each name.
 * Several values of one field are separated by semicolons. Never throws: mistakes are reported by line.
 */
export function readNamesTable(bytes: Uint8Array): NamesTable {
  const { rows, problems } = readOperatorRows(bytes, SHAPE);
  const found: UserError[] = [...problems];
  const tell: Tell = (line, reason, hint) => found.push(lineProblem(SHAPE, line, reason, hint));
  const read = rows.flatMap((row) => readRow(row, tell));
  tellRepeated(read, tell);
  return { names: read.map(({ stated }) => stated), problems: found };
}

type Tell = (line: number, reason: string, hint: string) => void;

interface Read {
  readonly line: number;
  readonly stated: StatedName;
}

function readRow(row: TableRow, tell: Tell): readonly Read[] {
  const { line } = row;
  const [name] = usable([row.value('name').replace(/\s+/gu, ' ')], line, tell);
  if (row.value('name') === '') tell(line, 'no name stands in it', 'Write the name into the column "name".');
  if (name === undefined) return [];
  const own = fold(name);
  const aliases = usable(listedIn(row.value('aliases')), line, tell).filter((alias) => fold(alias) !== own);
  const not = usable(listedIn(row.value('not')), line, tell);
  const denied = new Set(not.map(fold));
  for (const form of [name, ...aliases].filter((each) => denied.has(fold(each)))) {
    const reason = `"${form}" is both a name of "${name}" and never to be one with it; the latter counts`;
    tell(line, reason, 'Take it out of one of the two columns.');
  }
  const stated = {
    name,
    kind: kindOf(name, row.value('kind'), line, tell),
    aliases: aliases.filter((alias) => !denied.has(fold(alias))),
    not: not.filter((other) => fold(other) !== own),
    collections: listedIn(row.value('collection')),
  };
  return [{ line, stated }];
}

/** Those by which a document can be found; empty ones are left out in silence. */
function usable(forms: readonly string[], line: number, tell: Tell): readonly string[] {
  return forms.filter((form) => {
    if (form === '') return false;
    if (!/[\p{L}\p{N}]{2}/u.test(form)) {
      tell(line, `"${form}" is too short to be found`, 'Write a name with a word of two letters or more.');
      return false;
    }
    if (form.length <= LONGEST_NAME) return true;
    const reason = `"${form.slice(0, 40)}…" is longer than ${LONGEST_NAME} characters`;
    tell(line, reason, 'Separate several names with semicolons.');
    return false;
  });
}

function kindOf(name: string, written: string, line: number, tell: Tell): EntityKind | null {
  if (written === '') return null;
  const kind = KINDS.find((each) => each === written.toLowerCase());
  if (!kind) {
    const hint = `Write ${KINDS.join(', ')}, or nothing.`;
    tell(line, `"${name}" has the kind "${written}", which there is not; it counts without one`, hint);
  }
  return kind ?? null;
}

/** A name of two rows, or an alias of two names: told, since documents that say only that are joined with neither. */
function tellRepeated(all: readonly Read[], tell: Tell): void {
  const names = new Map<string, number>();
  const aliases = new Map<string, Read>();
  for (const { line, stated } of all) {
    const key = `${fold(stated.name)} ${stated.collections.join(';')}`;
    const before = names.get(key);
    if (before === undefined) names.set(key, line);
    else
      tell(line, `"${stated.name}" has a row already (line ${before}); both count`, 'Keep one row a name.');
  }
  for (const read of all) {
    for (const alias of read.stated.aliases) {
      const key = `${fold(alias)} ${read.stated.collections.join(';')}`;
      const other = aliases.get(key);
      if (!other) aliases.set(key, read);
      else if (fold(other.stated.name) !== fold(read.stated.name)) {
        const reason = `"${alias}" is an alias of "${other.stated.name}" too (line ${other.line})`;
        tell(
          read.line,
          `${reason}: documents that say only that are counted with neither`,
          'Keep it with one.',
        );
      }
    }
  }
}
