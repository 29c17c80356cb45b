import { NO_DOUBTS } from '../../../src/extract/statements/likelihood/doubts.ts';
import { readStatements } from '../../../src/extract/statements/read-statements.ts';
import type { Sentence } from '../../../src/model.ts';
import { type ExpectedSentence, type LabelledCase, materialOf } from './labelled-cases.ts';

/** Right, too much and missed of one aspect, with what was wrong. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
  readonly misses: string[];
}

/** The aspects that are measured. */
export type Aspect = 'standing' | 'speaker' | 'accused' | 'replying' | 'support' | 'group';

/** Reads every case by the rules and counts, per aspect, what was found, found wrongly and missed. */
export function measure(cases: readonly LabelledCase[]): Readonly<Record<Aspect, Tally>> {
  const tallies: Record<Aspect, Tally> = {
    standing: tally(),
    speaker: tally(),
    accused: tally(),
    replying: tally(),
    support: tally(),
    group: tally(),
  };
  for (const given of cases) {
    const material = materialOf(given);
    const sentences = readStatements(material, NO_DOUBTS);
    const nameOf = (entity: number): string => material.entities[entity]?.name ?? '?';
    for (const [index, sentence] of sentences.entries()) {
      const expected = given.expected[index];
      if (!expected) continue;
      const at = `${given.id}.${index} ${material.text.slice(sentence.start, sentence.end)}`;
      compare(tallies.standing, at, expected.standings, sentence.standings);
      compare(tallies.speaker, at, ...speakers(expected, sentence, material.text));
      compare(tallies.accused, at, expected.accused, sentence.accused.map(nameOf));
      compare(tallies.replying, at, expected.replying, sentence.replying.map(nameOf));
      if (expected.support !== 'any')
        compare(tallies.support, at, ...supports(expected, sentence, material.text));
    }
    compare(tallies.group, given.id, pairsOf(given.groups ?? []), groupPairs(sentences));
  }
  return tallies;
}

/** Share of what was found that is right; 1 where nothing was found. */
export function precision({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Share of what was to be found that was; 1 where there was nothing. */
export function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

function tally(): Tally {
  return { right: 0, wrong: 0, missed: 0, misses: [] };
}

function compare(into: Tally, at: string, expected: readonly string[], found: readonly string[]): void {
  const wrong = found.filter((one) => !expected.includes(one));
  const missed = expected.filter((one) => !found.includes(one));
  into.right += found.length - wrong.length;
  into.wrong += wrong.length;
  into.missed += missed.length;
  if (wrong.length + missed.length > 0) into.misses.push(`${at} | wrong: ${wrong} | missed: ${missed}`);
}

/** The accepted wordings count as one expectation. */
function speakers(
  expected: ExpectedSentence,
  { speaker }: Sentence,
  text: string,
): [readonly string[], readonly string[]] {
  const words = speaker ? [text.slice(speaker.start, speaker.end)] : [];
  const accepted = words.find((one) => expected.speaker.includes(one)) ?? expected.speaker[0];
  return [accepted === undefined ? [] : [accepted], words];
}

function supports(
  expected: ExpectedSentence,
  sentence: Sentence,
  text: string,
): [readonly string[], readonly string[]] {
  const { antecedents, needs, standsAlone } = sentence;
  const kind =
    antecedents.length > 0 ? 'antecedent' : needs.length > 0 ? 'needs' : standsAlone ? 'none' : 'hidden';
  const lines = antecedents.map(
    ({ word, meant }) => `${text.slice(word.start, word.end)}: ${text.slice(meant.start, meant.end)}`,
  );
  const found = [kind, ...(expected.needs ? needs.map(String) : []), ...(expected.antecedent ? lines : [])];
  const wanted = [expected.support, ...(expected.needs ?? []).map(String)];
  if (expected.antecedent) wanted.push(`${expected.antecedent.word}: ${expected.antecedent.meant}`);
  return [wanted.filter((one) => one !== 'none'), found.filter((one) => one !== 'none')];
}

function pairsOf(groups: readonly (readonly number[])[]): readonly string[] {
  return groups.flatMap((group) =>
    group.flatMap((left) => group.filter((right) => right > left).map((right) => `${left}+${right}`)),
  );
}

function groupPairs(sentences: readonly Sentence[]): readonly string[] {
  const numbers = [...new Set(sentences.flatMap(({ group }) => (group === null ? [] : [group])))];
  return pairsOf(
    numbers.map((number) => sentences.flatMap((one, index) => (one.group === number ? [index] : []))),
  );
}
