/** The labelled sentences from which it is learnt whether a speaker that the rules found may be believed. */
import { speakerKeys } from '../src/extract/statements/likelihood/speakers/speaker-keys.ts';
import { spokenReadings } from '../src/extract/statements/read-statements.ts';
import type { Belief } from '../src/extract/statements/speakers/belief.ts';
import type { Language, Span } from '../src/model.ts';
import { labelsOf } from './labelled-set.ts';
import { labelledStories } from './labelled-stories.ts';
import type { Labelled } from './learn-weights.ts';
import { lineMaterial } from './line-document.ts';
import { overlap } from './overlap.ts';
import { isNamed, type SpeakerLabel } from './sets-statements.ts';

/** Where sentences come from: lines that the rules have seen, lines that they have not, stories. */
export const SOURCES = ['seen', 'unseen', 'stories'] as const;

/** One of them. */
export type Source = (typeof SOURCES)[number];

/** A speaker that the rules found in a labelled sentence; the one class is whether it is right. */
export interface FoundExample extends Labelled {
  readonly isRight: boolean;
  readonly source: Source;
}

interface Line extends SpeakerLabel {
  readonly language: Language;
  readonly text: string;
  readonly sentence: Span;
  readonly disputable?: true;
}

/** A stretch of a text with what is right there. */
interface Asked extends Span {
  readonly isRight: (found: string) => boolean;
}

/** Lines that are learnt from together: those that were written one after the other are alike. */
const BLOCK = 10;

/** The examples of a language from `statements`, `speakers` and `stories` below tests/sets. */
export function speakerExamples(language: Language): readonly FoundExample[] {
  const seen = linesIn('statements', language);
  const unseen = linesIn('speakers', language);
  return [
    ...seen.flatMap((line, at) => ofLine(line, 'seen', Math.floor(at / BLOCK))),
    ...unseen.flatMap((line, at) => ofLine(line, 'unseen', Math.floor(at / BLOCK))),
    ...labelledStories(language).flatMap(({ text, sentences }, at) => {
      const asked = sentences.flatMap(({ start, end, speaker }) =>
        speaker === undefined ? [] : [{ start, end, isRight: (found: string) => isAlike(found, speaker) }],
      );
      return examplesIn(text, language, asked, 'stories', at);
    }),
  ];
}

/** How many speakers the labels of its lines name; those of stories do not name all. */
export function speakersWanted(language: Language, source: Source): number {
  const lines = source === 'stories' ? [] : linesIn(source === 'seen' ? 'statements' : 'speakers', language);
  return lines.filter(({ speaker }) => speaker !== null).length;
}

function linesIn(name: string, language: Language): readonly Line[] {
  return labelsOf<Line>(name).filter((line) => line.language === language && !line.disputable);
}

function ofLine(line: Line, source: Source, text: number): readonly FoundExample[] {
  const asked = { ...line.sentence, isRight: (found: string) => isNamed(found, line) };
  return examplesIn(line.text, line.language, [asked], source, text);
}

/** In stories only words that the rules found were judged: right ones may have been longer. */
function isAlike(found: string, speaker: string | null): boolean {
  return speaker !== null && found.includes(speaker);
}

function examplesIn(
  text: string,
  language: Language,
  asked: readonly Asked[],
  source: Source,
  group: number,
): readonly FoundExample[] {
  const material = lineMaterial(text, { language });
  const examples: FoundExample[] = [];
  const answered = new Set<Asked>();
  const record: Belief = (view, candidate) => {
    const own = asked.find((one) => overlap(view, one));
    if (!own || answered.has(own)) return true;
    answered.add(own);
    const { start, end } = candidate.speaker;
    const isRight = own.isRight(material.text.slice(start, end));
    const keys = speakerKeys(view, candidate);
    examples.push({ ...keys, isOf: [isRight], isRight, source, count: 1, text: group });
    return true;
  };
  spokenReadings(material, undefined, record);
  return examples;
}
