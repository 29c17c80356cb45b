import { NO_DOUBTS } from '../../../src/extract/statements/likelihood/doubts.ts';
import { readStatements } from '../../../src/extract/statements/read-statements.ts';
import type { Language } from '../../../src/model.ts';
import { lineMaterial } from './line-material.ts';
import { wordsAt } from './words-at.ts';

/** What is read from one sentence, in words. */
export interface ReadLine {
  readonly speaker: string | null;
  readonly standings: readonly string[];
  readonly accused: readonly string[];
  readonly replying: readonly string[];
}

/** The first sentence of a text as the rules read it, names and all; how likely that is, is not weighed. */
export function readLine(text: string, language: Language = 'en'): ReadLine {
  const material = lineMaterial(text, language);
  const { entities } = material;
  const [first] = readStatements(material, NO_DOUBTS);
  const names = (numbers: readonly number[] = []) => numbers.map((one) => entities[one]?.name ?? '');
  const { speaker, standings = [], accused, replying } = first ?? {};
  return {
    speaker: wordsAt(material.text, speaker),
    standings,
    accused: names(accused),
    replying: names(replying),
  };
}
