import { expect, test } from 'vitest';
import { NO_DOUBTS } from '../../../../src/extract/statements/likelihood/doubts.ts';
import { readStatements } from '../../../../src/extract/statements/read-statements.ts';
import type { Language } from '../../../../src/model.ts';
import { lineMaterial } from '../line-material.ts';

/** A text, and the standings that a sentence of it tells, with spaces between them; empty for none. */
export type Row = readonly [language: Language, text: string, standings: string];

/** A test for each row: what the first sentence of its text tells by the rules; how likely that is, is not weighed. */
export function checkFirst(rows: readonly Row[]): void {
  checkAt(0, rows);
}

/** A test for each row: what the last sentence of its text tells, which answers those before it. */
export function checkLast(rows: readonly Row[]): void {
  checkAt(-1, rows);
}

function checkAt(sentence: number, rows: readonly Row[]): void {
  test.each(rows)('%s: %s', (language, text, standings) => {
    expect(standingsAt(sentence, text, language)).toBe(standings);
  });
}

/** The standings of the last sentence of a text. */
export function lastStandings(text: string, language: Language): string | undefined {
  return standingsAt(-1, text, language);
}

function standingsAt(sentence: number, text: string, language: Language): string | undefined {
  return readStatements(lineMaterial(text, language), NO_DOUBTS).at(sentence)?.standings.join(' ');
}
