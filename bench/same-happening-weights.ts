/**
 * Sets the weights of src/corpus/tellings/likeness-weights.ts anew and prints them, with what they give on lines that they
 * were not set on. Learnt from are the lines of tests/sets alone: pairs of same-happening.jsonl; as pairs of which every
 * one is two happenings, sentences of one text in the other sets that have a name in common, and sentences of two of their
 * texts that tell one act, both as if of one day. Prints the same at each run.
 */
import type { HappeningTelling } from '../src/corpus/tellings/happening-telling.ts';
import { type Likeness, SIGNS, type Sign } from '../src/corpus/tellings/likeness.ts';
import { signsOf } from '../src/corpus/tellings/same-happening.ts';
import { partsOf } from '../src/corpus/tellings/telling-parts.ts';
import { tellingsOf } from '../src/corpus/tellings/tellings.ts';
import type { Language } from '../src/model.ts';
import { judgedByOthers } from './judged-by-others.ts';
import { labelsOf } from './labelled-set.ts';
import { lineAnalysis } from './line-document.ts';
import { fitted, type Row, type Weights, weigh } from './logistic.ts';
import { pairsOf } from './pairs.ts';
import { print } from './print.ts';
import { type Line, tellings } from './sets-same-happening.ts';

/** Pairs of tellings of one line, or one pair made up; of several the most alike counts. */
interface Example {
  readonly isSame: boolean;
  readonly pairs: readonly (readonly number[])[];
  /** How much it counts: the pairs made up are many and all alike. */
  readonly share: number;
  /** Whether it is a line of the set whose figures are printed. */
  readonly isLine: boolean;
}

const MADE_UP_SHARE = 0.35;
const THRESHOLDS = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5];
/** Rounds in which the most alike pair of each line is chosen by the weights of the round before. */
const ROUNDS = 4;
/** Signs against one happening; all others but the languages speak for it. */
const AGAINST: ReadonlySet<Sign> = new Set([
  'names alone',
  'only words',
  'other patient',
  'other agent',
  'told again',
]);
const BOUNDS = [...SIGNS.map((sign) => (sign === 'two languages' ? 0 : AGAINST.has(sign) ? -1 : 1)), 0];
/** Pairs of one act that are taken. */
const MOST_OF_ACT = 12;
/** The day that pairs made up are told of. */
const DAY = '2026-05-12';

const read = texts();
const examples = [...labelled(), ...withinTexts(), ...acrossTexts()];
const weights = learnt(examples);
for (const [at, sign] of SIGNS.entries()) print(`${sign}: ${(weights[at] ?? 0).toFixed(2)}`);
print(`least: ${(-(weights.at(-1) ?? 0)).toFixed(2)}`);
for (const line of crossValidated()) print(line);

/** Figures where each tenth is judged by weights set on the others, for several thresholds. */
function crossValidated(): readonly string[] {
  const judged = judgedByOthers(examples, learnt, (example, set) => ({
    ...example,
    weight: Math.max(...example.pairs.map((pair) => weigh(set, pair)), -Infinity),
  }));
  const wanted = judged.filter(({ isLine, isSame }) => isLine && isSame).length;
  return THRESHOLDS.map((least) => {
    const said = judged.filter(({ weight }) => weight > least);
    const right = said.filter(({ isSame }) => isSame).length;
    const lines = said.filter(({ isLine }) => isLine).length;
    return `above ${least}: precision ${right} of ${lines}, recall ${right} of ${wanted}, made up ${said.length - lines}`;
  });
}

function learnt(from: readonly Example[]): Weights {
  const told = from.filter(({ pairs }) => pairs.length > 0);
  let weights: Weights = BOUNDS.map((bound) => (bound > 0 ? 1 : 0));
  for (let round = 0; round < ROUNDS; round += 1) {
    const rows: readonly Row[] = told.map(({ isSame, pairs, share }) => {
      const [first = [], ...others] = pairs;
      const best = others.reduce((a, b) => (weigh(weights, b) > weigh(weights, a) ? b : a), first);
      return { values: best, isTrue: isSame, share };
    });
    weights = fitted(rows, BOUNDS);
  }
  return weights;
}

function labelled(): readonly Example[] {
  return labelsOf<Line>('same-happening').map((line) => {
    const [left, right] = [tellings(line.a, 'a'), tellings(line.b, 'b')];
    const pairs = left.flatMap((a) => right.flatMap((b) => valuesOf(a, b)));
    return { isSame: line.same, pairs, share: 1, isLine: true };
  });
}

/** Sentences of one text that name the same: two happenings nearly always. */
function withinTexts(): readonly Example[] {
  return read.flatMap((told) =>
    pairsOf(told).flatMap(([a, b]) => {
      if (a.event.sentence === b.event.sentence) return [];
      const signs = signsOf(onDay(a, 'a'), onDay(b, 'b'));
      const isNamed = signs && (signs.party || signs.place || signs['loose name'] || signs['named before']);
      return isNamed ? madeUp(signs) : [];
    }),
  );
}

/** Sentences of two texts that tell one act: their names are invented, and differ. */
function acrossTexts(): readonly Example[] {
  const byAct = new Map<string, HappeningTelling[]>();
  for (const [telling] of read) {
    for (const act of telling ? partsOf(telling).mainActs : []) {
      if (telling) byAct.set(act, [...(byAct.get(act) ?? []), telling]);
    }
  }
  return [...byAct.values()].flatMap((told) => {
    const signs = pairsOf(told).flatMap(([a, b]) => signsOf(onDay(a, 'a'), onDay(b, 'b')) ?? []);
    return signs
      .filter(({ party }) => party === 0)
      .slice(0, MOST_OF_ACT)
      .flatMap(madeUp);
  });
}

function madeUp(signs: Likeness): readonly Example[] {
  return [{ isSame: false, pairs: [valuesIn(signs)], share: MADE_UP_SHARE, isLine: false }];
}

/** The tellings of each text of the sets of pronouns, statements, groups and documents. */
function texts(): readonly (readonly HappeningTelling[])[] {
  const sets = ['statements', 'pronouns', 'groups', 'documents'];
  const lines = sets.flatMap((name) =>
    labelsOf<{ readonly text: string; readonly language: Language }>(name),
  );
  const read = new Map(lines.map(({ text, language }) => [text, language]));
  return [...read].map(([text, language], at) => {
    const analysis = lineAnalysis(text, { language, date: '2026-05-28' }, `t${at}`);
    return tellingsOf(analysis, ({ dates }) => dates === 'event');
  });
}

function onDay(telling: HappeningTelling, source: string): HappeningTelling {
  return { ...telling, source, days: [DAY], event: { ...telling.event, date: DAY } };
}

function valuesOf(a: HappeningTelling, b: HappeningTelling): readonly (readonly number[])[] {
  const signs = signsOf(a, b);
  return signs === null ? [] : [valuesIn(signs)];
}

function valuesIn(signs: Likeness): readonly number[] {
  return [...SIGNS.map((sign) => signs[sign]), 1];
}
