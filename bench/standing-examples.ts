/** The labelled sentences from which standings are learnt, as the engine reads them. */
import { standingKeys } from '../src/extract/statements/likelihood/standings/standing-keys.ts';
import { surroundingsIn } from '../src/extract/statements/likelihood/standings/surroundings.ts';
import { weighedAt } from '../src/extract/statements/likelihood/standings/weigh-standings.ts';
import type { WeighedKeys } from '../src/extract/statements/likelihood/weighed-keys.ts';
import { spokenReadings } from '../src/extract/statements/read-statements.ts';
import type { Reading } from '../src/extract/statements/reading.ts';
import type { Language, Span, Standing } from '../src/model.ts';
import { labelsOf } from './labelled-set.ts';
import { labelledStories } from './labelled-stories.ts';
import { lineMaterial } from './line-document.ts';
import { overlap } from './overlap.ts';
import { standingsTold } from './sets-statements.ts';

/** A sentence with its label, as the engine reads it. */
export interface Example extends WeighedKeys {
  readonly labels: readonly string[];
  /** What the rules find. */
  readonly found: readonly Standing[];
  readonly isSpoken: boolean;
  /** `lines` by themselves, of which the rules have seen those with an offset; or sentences of whole `stories`. */
  readonly source: 'seen lines' | 'lines' | 'stories';
  /** Sentences of one line or story have the same: they are learnt from together. */
  readonly text: number;
}

interface Line {
  readonly language: Language;
  readonly text: string;
  readonly sentence?: Span;
  readonly before?: string;
  readonly standing: readonly string[];
  readonly disputable?: true;
}

/** What is asked of one stretch of a text. */
interface Asked extends Span {
  readonly standing: readonly string[];
}

/** The examples of a language from `statements`, `standings` and `stories` below tests/sets. */
export function standingExamples(language: Language): readonly Example[] {
  const lines = ['statements', 'standings'].flatMap((name) => labelsOf<Line>(name));
  return [
    ...lines.flatMap((line, at) => ofLine(line, language, at)),
    ...labelledStories(language).flatMap(({ text, sentences }, at) =>
      examplesIn(text, sentences, language, 'stories', lines.length + at),
    ),
  ];
}

function ofLine(line: Line, language: Language, at: number): readonly Example[] {
  if (line.language !== language || line.disputable) return [];
  const text = line.before ? `${line.before} ${line.text}` : line.text;
  const { start, end } = line.sentence ?? { start: text.length - line.text.length, end: text.length };
  const asked = [{ start, end, standing: line.standing }];
  return examplesIn(text, asked, language, line.sentence ? 'seen lines' : 'lines', at);
}

function examplesIn(
  text: string,
  asked: readonly Asked[],
  language: Language,
  source: Example['source'],
  at: number,
): readonly Example[] {
  const readings = spokenReadings(lineMaterial(text, { language }));
  const around = surroundingsIn(readings);
  return asked.flatMap(({ standing, ...span }) => {
    const own = readings.filter(({ view }) => overlap(view, span));
    const longest = own.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
    if (!longest) return [];
    const weighed = weighedAt(readings, longest, around(longest));
    // The rules were written from the lines with offsets: what they find there says too much.
    const keys = standingKeys(source === 'seen lines' ? { ...weighed, found: null } : weighed);
    const isSpoken = weighed.speaker !== null;
    return [{ ...keys, labels: standing, found: standingsTold(own), isSpoken, source, text: at }];
  });
}

function lengthOf({ view }: Reading): number {
  return view.end - view.start;
}
