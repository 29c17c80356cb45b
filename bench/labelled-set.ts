/** Sets written for the purpose with labels given by hand, below tests/sets: one JSON object a line. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What was counted on one file. */
export interface Counts {
  /** What the engine said. */
  readonly said: number;
  /** What of that is right. */
  readonly right: number;
  /** What the labels ask for. */
  readonly wanted: number;
  /** Further figures in words: by kind, what else must hold. */
  readonly note?: string;
}

/** One question with its set: how its lines are measured, and what the figures are to be. */
export interface LabelledSet {
  /** The file's name without `.jsonl`; the lines kept aside are in `<name>-aside.jsonl`. */
  readonly name: string;
  /** What is asked, where one file has the labels of several questions. */
  readonly question?: string;
  /** Least precision and recall in per cent; null where the set has no such aim. */
  readonly aim: { readonly precision: number; readonly recall: number } | null;
  measure(lines: readonly string[]): Counts | Promise<Counts>;
}

const FOLDER = new URL('../../tests/sets/', import.meta.url);

/** The labels of a file; none where it is missing. */
export function labelsOf<Label>(name: string): readonly Label[] {
  return (linesOf(name) ?? []).map((line) => JSON.parse(line) as Label);
}

/** The lines of a file of labels; null where there is none. */
export function linesOf(name: string): readonly string[] | null {
  const file = fileURLToPath(new URL(`${name}.jsonl`, FOLDER));
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
