import type { Language, Span } from '../src/model.ts';
import type { LabelledSet } from './labelled-set.ts';
import { lineAnalysis } from './line-document.ts';
import { overlap } from './overlap.ts';
import { pairsOf } from './pairs.ts';

type Pair = readonly [number, number];

interface Line {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly groups: readonly (readonly number[])[];
  readonly replies: readonly Pair[];
  readonly findings: readonly Pair[];
  readonly disputable?: true;
}

/** Pairs of sentences as `left-right`, ascending. */
export interface GroupReading {
  readonly line: Line;
  readonly said: readonly string[];
  readonly wanted: readonly string[];
  /** A claim with a reply or a finding, in one group or apart. */
  readonly linked: readonly string[];
}

/**
 * Which sentences may only be shown together. Said is every pair of sentences that the engine puts in one group, right
 * where the labels do too, wanted every pair of a labelled group.
 */
export const GROUPS: LabelledSet = {
  name: 'groups',
  aim: null,
  measure(lines) {
    const read = lines.map((line) => groupReading(JSON.parse(line) as Line));
    const total = (count: (reading: GroupReading) => number) =>
      read.reduce((sum, reading) => sum + count(reading), 0);
    return {
      said: total(({ said }) => said.length),
      right: total(({ said, wanted }) => said.filter((pair) => wanted.includes(pair)).length),
      wanted: total(({ wanted }) => wanted.length),
      note: `wrongly grouped, but linked as claim and answer ${total(
        ({ said, wanted, linked }) =>
          said.filter((pair) => !wanted.includes(pair) && linked.includes(pair)).length,
      )}; texts grouped exactly as labelled ${read.filter(({ said, wanted }) => String(said) === String(wanted)).length}`,
    };
  },
};

/** What the engine makes of a line. */
export function groupReading(line: Line): GroupReading {
  const { sentences } = lineAnalysis(line.text, { language: line.language });
  const groups = line.sentences.map(
    (span) => sentences.find((one) => overlap(one, span) && one.group !== null)?.group ?? null,
  );
  const said = pairsOf([...groups.keys()])
    .filter(([left, right]) => groups[left] !== null && groups[left] === groups[right])
    .map(ascending);
  const wanted = line.groups
    .flatMap(pairsOf<number>)
    .map(ascending)
    .sort();
  const linked = [...line.replies, ...line.findings].map(ascending);
  return { line, said, wanted, linked };
}

function ascending([a, b]: Pair): string {
  return `${Math.min(a, b)}-${Math.max(a, b)}`;
}
