import type { DocumentEntity, Language, Span } from '../src/model.ts';
import type { LabelledSet } from './labelled-set.ts';
import { lineAnalysis } from './line-document.ts';

/** A labelled line. */
export interface PronounLine {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  readonly pronoun: Span;
  readonly answer: readonly string[];
  readonly zero?: true;
  readonly disputable?: true;
}

/** A line with whom the engine takes the pronoun for. */
export interface PronounReading {
  readonly line: PronounLine;
  readonly meant: readonly DocumentEntity[];
  readonly right: boolean;
}

/**
 * Whom the marked pronoun stands for. Said is every pronoun that is given somebody, also where the label says nobody;
 * right where these are all whom the label names, each by any form of the name; wanted is every pronoun with an answer.
 */
export const PRONOUNS: LabelledSet = {
  name: 'pronouns',
  aim: { precision: 95, recall: 60 },
  measure(lines) {
    const read = lines.map((line) => pronounReading(JSON.parse(line) as PronounLine));
    const sure = read.filter(({ line }) => !line.disputable);
    const said = sure.filter(({ meant }) => meant.length > 0);
    const disputed = read.filter(({ line }) => line.disputable);
    return {
      said: said.length,
      right: said.filter(({ right }) => right).length,
      wanted: sure.filter(({ line }) => line.answer.length > 0).length,
      note: `somebody where nobody is meant ${said.filter(({ line }) => line.answer.length === 0).length}; disputable, left out: ${
        disputed.filter(({ right }) => right).length
      } of ${disputed.length} as labelled`,
    };
  },
};

/** What the engine makes of a line. */
export function pronounReading(line: PronounLine): PronounReading {
  const { mentions, entities } = lineAnalysis(line.text, { language: line.language });
  const meant = mentions
    .filter(({ form, start }) => form === 'pronoun' && start === line.pronoun.start)
    .flatMap(({ entity }) => (entity === null ? [] : (entities[entity] ?? [])));
  return { line, meant, right: isMeant(meant, line) };
}

/** Whether these are all whom the label names, each by any form of the name. */
export function isMeant(meant: readonly DocumentEntity[], { answer }: PronounLine): boolean {
  const named = answer.every((name) => meant.some(({ aliases }) => aliases.includes(name)));
  return named && meant.length === answer.length;
}
