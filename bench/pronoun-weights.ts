/**
 * Sets the weights of src/extract/names/pronouns/weights.ts anew and prints them, with what they give on lines that they
 * were not set on. Learnt from are the lines of tests/sets/pronouns.jsonl, as a conditional log-linear model over who may
 * be meant, drawn towards the weights that stand: half of the lines are traps, and weights learnt from them alone gave up
 * what is plain in running news. The features were found on the same lines, so the figures flatter. Prints the same at
 * each run from the same weights.
 */
import { findNames } from '../src/extract/names/find-names.ts';
import { choose } from '../src/extract/names/pronouns/weighing.ts';
import { type Feature, WEIGHTS } from '../src/extract/names/pronouns/weights.ts';
import { judgedByOthers } from './judged-by-others.ts';
import { labelsOf } from './labelled-set.ts';
import { lineAnalysis } from './line-document.ts';
import { print } from './print.ts';
import { isMeant, type PronounLine } from './sets-pronouns.ts';

/** Who may be meant by one pronoun. */
interface Choice {
  readonly candidates: readonly Candidate[];
  readonly isWanted: boolean;
}

interface Candidate {
  readonly features: readonly Feature[];
  readonly isRight: boolean;
  readonly isSomebody: boolean;
}

type Weights = Readonly<Record<Feature, number>>;

const MARGINS = [5, 7, 9, 11, 13, 15, 17, 19, 21];
/** How much a weight is drawn to the one that stands. */
const RIDGE = 8;
/** Where somebody stands and who speaks counts more in running news than in traps, so these weights move less. */
const FIRM_RIDGE = 30;
const FIRM: ReadonlySet<Feature> = new Set<Feature>([
  'says',
  'governs',
  'same.lead',
  'same.subject',
  'last.lead',
  'last.subject',
  'alone.same',
  'alone.last',
  'aloneHere',
  'aloneBefore',
  'again',
  'nearest',
  'named',
  'unnamed',
  'unnamedAside',
  'somebody',
]);
/** Too seldom seen to be learnt: these stay as they were set by hand. */
const GIVEN: ReadonlySet<Feature> = new Set<Feature>([
  'asked',
  'asSubject',
  'demands',
  'orders',
  'concerned',
  'concernsOther',
  'forOthers',
  'ownSubject',
  'alone.far',
  'besideObject',
  'likelyKind',
]);
const STEPS = 400;
const FIRST_RATE = 0.01;
/** Weights are written in tenths. */
const TENTHS = 10;

const choices = labelsOf<PronounLine>('pronouns').flatMap((line) => choiceOf(line) ?? []);
for (const [feature, weight] of Object.entries(learnt(choices)))
  print(`${feature}: ${Math.round(weight * TENTHS)}`);
for (const line of crossValidated()) print(line);

/** Figures where each tenth is judged by weights set on the others, for several margins. */
function crossValidated(): readonly string[] {
  const judged = judgedByOthers(choices, learnt, judge);
  const wanted = choices.filter(({ isWanted }) => isWanted).length;
  return MARGINS.map((margin) => {
    const said = judged.filter(({ best, lead }) => best?.isSomebody && lead * TENTHS >= margin);
    const right = said.filter(({ best, isWanted }) => isWanted && best?.isRight).length;
    return `margin ${margin}: precision ${right} of ${said.length}, recall ${right} of ${wanted}`;
  });
}

function judge({ candidates, isWanted }: Choice, weights: Weights) {
  const ranked = candidates
    .map((one) => ({ one, weight: weigh(one, weights) }))
    .toSorted((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  return { best: first?.one, lead: (first?.weight ?? 0) - (second?.weight ?? -Infinity), isWanted };
}

function weigh({ features }: Candidate, weights: Weights): number {
  return features.reduce((sum, feature) => sum + weights[feature], 0);
}

function learnt(from: readonly Choice[]): Weights {
  const prior = Object.entries(WEIGHTS).map(([feature, weight]) => [feature, weight / TENTHS] as const);
  const weights = Object.fromEntries(prior) as Record<Feature, number>;
  const told = from.filter(({ candidates }) => candidates.some(({ isRight }) => isRight));
  for (let step = 0; step < STEPS; step += 1) {
    const slope = slopeOf(told, weights);
    const rate = FIRST_RATE / (1 + step / STEPS);
    for (const [feature, before] of prior) {
      const name = feature as Feature;
      if (GIVEN.has(name)) continue;
      const ridge = FIRM.has(name) ? FIRM_RIDGE : RIDGE;
      weights[name] += rate * ((slope.get(name) ?? 0) - ridge * (weights[name] - before));
    }
  }
  return weights;
}

/** How the likelihood of the labels rises with each weight. */
function slopeOf(told: readonly Choice[], weights: Weights): ReadonlyMap<Feature, number> {
  const slope = new Map<Feature, number>();
  for (const { candidates } of told) {
    const odds = candidates.map((one) => Math.exp(weigh(one, weights)));
    const all = odds.reduce((sum, one) => sum + one, 0);
    const right = odds.reduce((sum, one, at) => sum + (candidates[at]?.isRight ? one : 0), 0);
    for (const [at, { features, isRight }] of candidates.entries()) {
      const error = (isRight ? (odds[at] ?? 0) / right : 0) - (odds[at] ?? 0) / all;
      for (const feature of features) slope.set(feature, (slope.get(feature) ?? 0) + error);
    }
  }
  return slope;
}

/** Who may be meant by the pronoun of a line; null where it is not seen, or the line is disputable. */
function choiceOf(line: PronounLine): Choice | null {
  if (line.disputable) return null;
  const { text, language, pronoun, answer } = line;
  const { document, sentences, times } = lineAnalysis(text, { language });
  let seen: Parameters<typeof choose>[0] | null = null;
  const material = { text: document.text, language, blocks: document.blocks, sentences, times };
  const { entities } = findNames(material, [], (weighed, { start }) => {
    if (start === pronoun.start) seen = weighed;
    return choose(weighed);
  });
  const read = ((seen as Parameters<typeof choose>[0] | null) ?? []).map(({ one, features }) => {
    return { features, meant: (one?.entities ?? []).flatMap((entity) => entities[entity] ?? []) };
  });
  const named = answer.length > 0 && read.some(({ meant }) => isMeant(meant, line));
  const candidates = read.map(({ features, meant }) => {
    const isRight = named ? isMeant(meant, line) : meant.length === 0;
    return { features, isRight, isSomebody: meant.length > 0 };
  });
  return { candidates, isWanted: answer.length > 0 };
}
