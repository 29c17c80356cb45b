import type { Analysis, Language, Sentence, Span, Standing } from '../src/model.ts';
import type { Counts, LabelledSet } from './labelled-set.ts';
import { lineAnalysis } from './line-document.ts';
import { overlap } from './overlap.ts';

/** Who is said to say a sentence: the longest words for him, and the shortest where they differ. */
export interface SpeakerLabel {
  readonly speaker: string | null;
  readonly speakerShort?: string;
}

interface Line extends SpeakerLabel {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  readonly sentence: Span;
  readonly standing: readonly string[];
  readonly about: readonly string[];
  readonly disputable?: true;
}

/** A line with what the engine reads from its marked sentence. */
export interface StatementReading {
  readonly line: Line;
  readonly speaker: string | null;
  /** Whether the speaker is the label's: its words, or at least the name in them; or who its he or she is. */
  readonly speakerRight: boolean;
  readonly standings: readonly string[];
  /** Forms of the names of each of those whom the standings are about. */
  readonly about: readonly (readonly string[])[];
}

type Count = Pick<Counts, 'said' | 'right' | 'wanted'>;

/** Who says the marked sentence, what standing it tells, and about whom: one question each. */
export const STATEMENTS: readonly LabelledSet[] = [
  { name: 'statements', question: 'speaker', count: countSpeaker },
  { name: 'statements', question: 'standing', count: countStandings },
  { name: 'statements', question: 'about', count: countAbout },
].map(({ name, question, count }) => ({
  name,
  question,
  aim: question === 'about' ? null : { precision: 95, recall: 75 },
  measure: (lines: readonly string[]) => countsOf(lines, count),
}));

function countsOf(lines: readonly string[], count: (reading: StatementReading) => Count): Counts {
  const read = lines.map((line) => statementReading(JSON.parse(line) as Line));
  const sum = (readings: readonly StatementReading[]): Count =>
    readings.map(count).reduce(
      (all, one) => ({
        said: all.said + one.said,
        right: all.right + one.right,
        wanted: all.wanted + one.wanted,
      }),
      { said: 0, right: 0, wanted: 0 },
    );
  const disputed = sum(read.filter(({ line }) => line.disputable));
  const note = `disputable, left out: said ${disputed.said}, right ${disputed.right} of ${disputed.wanted}`;
  return { ...sum(read.filter(({ line }) => !line.disputable)), note };
}

/** What the engine makes of a line. */
export function statementReading(line: Line): StatementReading {
  const analysis = lineAnalysis(line.text, { language: line.language });
  const own = analysis.sentences.filter((sentence) => overlap(sentence, line.sentence));
  const { speaker, right } = speakerOf(analysis, own, line);
  const about = new Set(own.flatMap(({ accused, replying }) => [...accused, ...replying]));
  const forms = [...about].flatMap((entity) => {
    const { name, aliases } = analysis.entities[entity] ?? { name: '', aliases: [] };
    return [[name, ...aliases]];
  });
  return { line, speaker, speakerRight: right, standings: standingsTold(own), about: forms };
}

/** The standings that sentences tell, but for opinions: of those the labels say nothing. */
export function standingsTold(
  sentences: readonly { readonly standings: readonly Standing[] }[],
): readonly Standing[] {
  const told = new Set(sentences.flatMap(({ standings }) => standings));
  return [...told].filter((one) => one !== 'opinion');
}

/** An article may be missing: "Armada" for "La Armada". */
const ARTICLE = /^(?:the|el|la|los|las)\s/iu;

function speakerOf(
  analysis: Analysis,
  own: readonly Sentence[],
  line: Line,
): { readonly speaker: string | null; readonly right: boolean } {
  const found = own.find((sentence) => sentence.speaker)?.speaker;
  if (!found) return { speaker: null, right: line.speaker === null };
  const speaker = analysis.document.text.slice(found.start, found.end);
  const behind = analysis.mentions.some(
    ({ form, text, entity }) => form === 'pronoun' && text === line.speaker && entity === found.entity,
  );
  return { speaker, right: isNamed(speaker, line) || behind };
}

/** Whether words name who speaks by a label: all of its words, or at least the name in them. */
export function isNamed(words: string, { speaker, speakerShort }: SpeakerLabel): boolean {
  const least = speakerShort ?? speaker ?? '';
  return speaker?.includes(words) === true && words.includes(least.replace(ARTICLE, ''));
}

function countSpeaker({ line, speaker, speakerRight }: StatementReading): Count {
  const said = speaker === null ? 0 : 1;
  return { said, right: said === 1 && speakerRight ? 1 : 0, wanted: line.speaker === null ? 0 : 1 };
}

function countStandings({ line, standings }: StatementReading): Count {
  const right = standings.filter((standing) => line.standing.includes(standing)).length;
  return { said: standings.length, right, wanted: line.standing.length };
}

function countAbout({ line, about }: StatementReading): Count {
  const right = about.filter((forms) => forms.some((form) => line.about.includes(form))).length;
  return { said: about.length, right, wanted: line.about.length };
}
