import type { UserError } from '../errors.ts';
import { LANGUAGES } from '../language/lexicon.ts';
import type { Language } from '../model.ts';
import { lineProblem, listedIn, readOperatorRows, type TableRow, type TableShape } from './operator-rows.ts';

/** Name of the operator's table of topics in a corpus folder. */
export const TOPICS_TABLE = 'topics.csv';

/** Words that the operator counts to a topic. */
export interface StatedTopic {
  readonly topic: string;
  /** In lower case; words match by stem, `…` leaves room for a few words, `=` before a word wants that very form. */
  readonly words: readonly string[];
  readonly languages: readonly Language[];
  /** Collections in which it holds; empty for that of the folder. */
  readonly collections: readonly string[];
}

/** What a table of topics says. */
export interface TopicsTable {
  readonly topics: readonly StatedTopic[];
  /** One for each mistake; the rest stands. */
  readonly problems: readonly UserError[];
}

const SHAPE: TableShape = { file: TOPICS_TABLE, columns: ['topic', 'language', 'words', 'collection'] };

/** Characters of the longest phrase: what is longer is a sentence, and matches nowhere. */
const LONGEST_PHRASE = 80;

/**
 * Reads `topics.csv`: a head line with `topic` and any of language, words and collection, then rows; a topic may have
 * several. Words are separated by semicolons. Never throws: mistakes are reported by line.
 */
export function readTopicsTable(bytes: Uint8Array): TopicsTable {
  const { rows, problems } = readOperatorRows(bytes, SHAPE);
  const found: UserError[] = [...problems];
  const tell: Tell = (line, reason, hint) => found.push(lineProblem(SHAPE, line, reason, hint));
  return { topics: rows.flatMap((row) => readRow(row, tell)), problems: found };
}

type Tell = (line: number, reason: string, hint: string) => void;

function readRow(row: TableRow, tell: Tell): readonly StatedTopic[] {
  const { line } = row;
  const topic = row.value('topic').replace(/\s+/gu, ' ');
  if (!/[\p{L}\p{N}]{2}/u.test(topic)) {
    tell(line, topic === '' ? 'no topic stands in it' : `"${topic}" is no topic`, 'Write a word or two.');
    return [];
  }
  const words = listedIn(row.value('words')).flatMap((word) => usable(topic, word, line, tell));
  if (words.length === 0) {
    tell(line, `"${topic}" has no words`, 'Separate them with semicolons: ran aground; washed ashore');
    return [];
  }
  const languages = languagesOf(topic, row.value('language'), line, tell);
  return [{ topic, words, languages, collections: listedIn(row.value('collection')) }];
}

function usable(topic: string, word: string, line: number, tell: Tell): readonly string[] {
  const plain = word.replaceAll('...', '…').toLowerCase();
  if (/[\p{L}\p{N}]{2}/u.test(plain) && plain.length <= LONGEST_PHRASE) return [plain];
  tell(line, `"${word}" cannot be a word of "${topic}"`, 'Write a word or a short phrase.');
  return [];
}

function languagesOf(topic: string, written: string, line: number, tell: Tell): readonly Language[] {
  if (written === '') return LANGUAGES;
  const named = listedIn(written.toLowerCase());
  const languages = LANGUAGES.filter((language) => named.includes(language));
  if (languages.length === named.length) return languages;
  const hint = `Write ${LANGUAGES.join(', ')}, or nothing for all.`;
  tell(line, `"${topic}" has the language "${written}", which is not read; its words count in all`, hint);
  return LANGUAGES;
}
