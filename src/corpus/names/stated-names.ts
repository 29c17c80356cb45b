import type { Scope } from '../../model.ts';
import type { NameRecord } from '../../store/store.ts';
import { fold } from '../../text.ts';
import { isVisible } from '../coverage.ts';
import type { NameDirectory } from './name-directory.ts';
import { nameWords } from './name-words.ts';
import type { StatedEntry } from './stated-entries.ts';

/** The names of the operator's tables as records beside those of documents. A row holds where its collection is seen. */
export interface StatedNames {
  /** Records of the rows that have one of these words. */
  having(words: readonly string[]): readonly NameRecord[];
  /** All records of a list, as of a document. */
  of(list: string): readonly NameRecord[];
  /** The whole rows that a scope shows and that may concern these records: a form of theirs shares its words. */
  around(records: readonly NameRecord[], scope: Scope): readonly NameRecord[];
  /** Whether a row that the scope shows has this form: `small` asks only for those that are written in small letters. */
  isForm(form: string, scope: Scope, how?: 'small'): boolean;
  /** Rows that the scope shows with a word that begins so, in their order. */
  beginning(typed: string, scope: Scope): readonly StatedEntry[];
}

/** Rows as records, indexed by their words. */
export function statedNames(entries: readonly StatedEntry[]): StatedNames {
  const byList = new Map<string, NameRecord[]>();
  const byWord = new Map<string, NameRecord[]>();
  const byForm = new Map<string, NameRecord[]>();
  const own = new Map<NameRecord, readonly NameRecord[]>();
  entries.forEach((entry, index) => {
    const records = recordsOf(entry, index);
    for (const record of records) {
      own.set(record, records);
      put(byList, record.document, record);
      put(byForm, fold(record.form), record);
      for (const word of nameWords(record.form)) put(byWord, word, record);
    }
  });
  const having = (words: readonly string[]) => [...new Set(words.flatMap((word) => byWord.get(word) ?? []))];
  return {
    having,
    of: (list) => byList.get(list) ?? [],
    around(records, scope) {
      const words = new Set(records.flatMap(({ form }) => nameWords(form)));
      const near = having([...words]).filter(
        (record) => isVisible(record, scope) && nameWords(record.form).every((word) => words.has(word)),
      );
      return [...new Set(near.flatMap((record) => own.get(record) ?? []))];
    },
    isForm(form, scope, how) {
      const alike = byForm.get(fold(form)) ?? [];
      return alike.some(
        (record) => isVisible(record, scope) && (how !== 'small' || !/\p{Lu}/u.test(record.form)),
      );
    },
    beginning(typed, scope) {
      const wanted = fold(typed).trim();
      if (wanted === '') return [];
      return entries.filter((entry) => isVisible(entry, scope) && hasWordLike(entry, wanted));
    },
  };
}

/** The names of documents with those of the tables beside them. */
export function withStated(
  directory: Pick<NameDirectory, 'having' | 'of'>,
  stated: StatedNames | null,
): Pick<NameDirectory, 'having' | 'of'> {
  if (!stated) return directory;
  return {
    having: (words) => [...directory.having(words), ...stated.having(words)],
    of: (document) => (isList(document) ? stated.of(document) : directory.of(document)),
  };
}

/** No document's id has a space. */
const LIST = 'names of ';

function isList(document: string): boolean {
  return document.startsWith(LIST);
}

function recordsOf(
  { collection, name, kind, aliases, not }: StatedEntry,
  entity: number,
): readonly NameRecord[] {
  const stated = { kinded: kind !== null, not };
  return [name, ...aliases].map((form) => ({
    document: `${LIST}${collection}`,
    collection,
    entity,
    form,
    name,
    kind: kind ?? 'other',
    equated: form !== name,
    mentions: 0,
    passages: 0,
    stated,
  }));
}

function hasWordLike({ name, aliases }: StatedEntry, wanted: string): boolean {
  return [name, ...aliases].some((form) => ` ${fold(form)}`.includes(` ${wanted}`));
}

function put<T>(into: Map<string, T[]>, key: string, value: T): void {
  const known = into.get(key);
  if (known) known.push(value);
  else into.set(key, [value]);
}
