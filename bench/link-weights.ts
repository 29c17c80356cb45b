/**
 * Sets the weights of src/extract/statements/groups/link-weights.ts anew and prints them, with what they give on texts that
 * they were not set on. Learnt from are the lines of tests/sets alone: each pair of sentences of groups.jsonl that may be a
 * claim and its answer; and, as pairs of which none is one, those of the texts of the sets of pronouns, documents and
 * statements without a standing. Prints the same at each run.
 */
import { analyse } from '../src/corpus/intake/analyse.ts';
import { wordsOf } from '../src/dates/grammar/words.ts';
import { takeLinks } from '../src/extract/statements/groups/answers.ts';
import {
  type Evidence,
  evidenceIn,
  FOUND_SIGNS,
  REPLY_SIGNS,
} from '../src/extract/statements/groups/evidence.ts';
import { formGroups } from '../src/extract/statements/groups/groups.ts';
import { linksIn } from '../src/extract/statements/groups/links.ts';
import {
  CONTEXT_SIGNS,
  type InContext,
  type LinkWeights,
  type SignWeights,
  weighPairs,
} from '../src/extract/statements/groups/weigh-pairs.ts';
import { readUnlinked } from '../src/extract/statements/read-statements.ts';
import type { Reading } from '../src/extract/statements/reading.ts';
import { parserOf } from '../src/extract/syntax/parser.ts';
import { syntaxOf } from '../src/extract/syntax/syntax-of.ts';
import type { Language, Span } from '../src/model.ts';
import { linesOf } from './labelled-set.ts';
import type { Row } from './logistic.ts';
import { solved } from './newton.ts';

type Pair = readonly [number, number];

interface Line {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
  readonly sentences: readonly Span[];
  readonly groups: readonly (readonly number[])[];
  readonly replies: readonly Pair[];
  readonly findings: readonly Pair[];
}

interface Text {
  readonly number: number;
  readonly isLine: boolean;
  readonly readings: readonly Reading[];
  readonly evidence: readonly Evidence[];
  /** Of each reading the labelled sentence. */
  readonly places: readonly number[];
  readonly replies: ReadonlySet<string>;
  readonly findings: ReadonlySet<string>;
  readonly wanted: ReadonlySet<string>;
}

const FOLDS = 10;
const INNER_FOLDS = 5;
const THRESHOLDS = [-1, -0.75, -0.5, -0.25, 0, 0.25];
/** Lines of the first rounds count less: lists were written from them, and look surer there than they are. */
const FIRST_LINES = { before: 181, share: 0.7 };
/** News has more talk without a claim than the lines. */
const OTHER_SHARE = 1;
/** Signs against a link; those of neither side; all others speak for one. */
const AGAINST: ReadonlySet<string> = new Set([
  'denied',
  'claimant',
  'official',
  'no relation',
  'finds',
  'accuses too',
  'denies else',
  'ahead',
  'between',
  'other person',
  'by accused',
  'denied too',
  'other claim',
]);
const EITHER: ReadonlySet<string> = new Set([
  'after another',
  'dropped',
  'voice',
  'beside',
  'contradicted',
  'spoken',
  'stretch',
  'constant',
]);

const texts = [...labelled(), ...others()];
const from = Number(process.env.TEST_FROM ?? Number.POSITIVE_INFINITY);
if (Number.isFinite(from)) {
  const weights = learnt(texts.filter(({ number }) => number < from));
  print(`learnt from lines before ${from}, measured on the others`);
  figures(texts.filter(({ number }) => number >= from).map((text) => [text, weights]));
} else {
  print(JSON.stringify(learnt(texts), rounded, 2));
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    learnt(texts.filter((_, at) => foldOf(at) !== fold)),
  );
  const judged = texts.flatMap((text, at) => {
    const weights = folds[foldOf(at)];
    return weights ? [[text, weights] as const] : [];
  });
  for (const isFirst of [true, false]) {
    print(`lines ${isFirst ? 'before' : 'from'} ${FIRST_LINES.before}, by cross-validation`);
    figures(judged.filter(([{ number, isLine }]) => isLine && number < FIRST_LINES.before === isFirst));
  }
  print('texts without a claim, as far as is known');
  figures(judged.filter(([{ isLine }]) => !isLine));
}

/** Pairs grouped right, grouped and wanted, for several thresholds. */
function figures(judged: readonly (readonly [Text, LinkWeights])[]): void {
  for (const least of THRESHOLDS) {
    const counts = { right: 0, said: 0, wanted: 0 };
    for (const [text, weights] of judged) {
      const said = grouped(text, weights, least);
      counts.said += said.length;
      counts.right += said.filter((pair) => text.wanted.has(pair)).length;
      counts.wanted += text.wanted.size;
    }
    print(`  above ${least}: ${counts.right} right of ${counts.said} grouped, ${counts.wanted} wanted`);
  }
}

function grouped({ readings, places }: Text, weights: LinkWeights, least: number): readonly string[] {
  const copies = readings.map((reading) => ({ ...reading }));
  const links = linksIn(copies, weights, least);
  takeLinks(copies, links);
  formGroups(copies, links);
  const pairs = copies.flatMap((left, at) =>
    copies.flatMap((right, other) =>
      other > at && left.group !== null && left.group === right.group && places[at] !== places[other]
        ? [`${places[at]}-${places[other]}`]
        : [],
    ),
  );
  return [...new Set(pairs)];
}

/** The same tenth at each run, neighbours in different ones. */
function foldOf(at: number): number {
  return (at * 7) % FOLDS;
}

/** Weights of pairs by themselves, then of pairs in their surroundings as weights that were set on others show them. */
function learnt(from: readonly Text[]): LinkWeights {
  const own = alone(from);
  const shown = Array.from({ length: INNER_FOLDS }, (_, fold) => {
    const weights = alone(from.filter((_, at) => at % INNER_FOLDS !== fold));
    return from
      .filter((_, at) => at % INNER_FOLDS === fold)
      .flatMap((text) => weighPairs(text.evidence, weights).map((pair) => ({ text, pair })));
  }).flat();
  const inContext = (kind: 'reply' | 'finding') => {
    const told = shown.flatMap(({ text, pair }) => {
      const isPossible = text.evidence.find(
        (one) => one.claim === pair.claim && one.answer === pair.answer,
      )?.[kind];
      const signs = kind === 'reply' ? pair.replySigns : pair.findingSigns;
      return isPossible ? [rowOf(text, pair, kind, CONTEXT_SIGNS, signs)] : [];
    });
    return weightsOf(CONTEXT_SIGNS, told);
  };
  return {
    ...own,
    replyInContext: inContext('reply'),
    findingInContext: inContext('finding'),
  };
}

function alone(from: readonly Text[]): Pick<LinkWeights, 'reply' | 'finding'> {
  const rows = <Sign extends string>(kind: 'reply' | 'finding', names: readonly Sign[]) =>
    from.flatMap((text) =>
      text.evidence.flatMap((one) => {
        const signs = one[kind] as Readonly<Record<Sign, number>> | null;
        return signs ? [rowOf(text, one, kind, names, signs)] : [];
      }),
    );
  return {
    reply: weightsOf(REPLY_SIGNS, rows('reply', REPLY_SIGNS)),
    finding: weightsOf(FOUND_SIGNS, rows('finding', FOUND_SIGNS)),
  };
}

function rowOf<Sign extends string>(
  text: Text,
  { claim, answer }: Pick<InContext, 'claim' | 'answer'>,
  kind: 'reply' | 'finding',
  names: readonly Sign[],
  signs: Readonly<Record<Sign, number>>,
): Row {
  const pair = `${text.places[claim]}-${text.places[answer]}`;
  const isTrue = (kind === 'reply' ? text.replies : text.findings).has(pair);
  const first = text.number < FIRST_LINES.before ? FIRST_LINES.share : 1;
  return {
    values: [...names.map((name) => signs[name]), 1],
    isTrue,
    share: text.isLine ? first : OTHER_SHARE,
  };
}

function weightsOf<Sign extends string>(names: readonly Sign[], rows: readonly Row[]): SignWeights<Sign> {
  const bounds = [...names, 'constant'].map((name) => (EITHER.has(name) ? 0 : AGAINST.has(name) ? -1 : 1));
  const found = solved(rows, bounds);
  const signs = Object.fromEntries(names.map((name, at) => [name, found[at] ?? 0])) as Record<Sign, number>;
  return { constant: found.at(-1) ?? 0, signs };
}

function labelled(): readonly Text[] {
  return (linesOf('groups') ?? []).map((text) => {
    const line = JSON.parse(text) as Line;
    const { readings, moved } = read(line);
    const places = readings.map(({ view }) =>
      line.sentences.findIndex(({ start, end }) => view.start < end + moved && view.end > start + moved),
    );
    const wanted = line.groups.flatMap((group) =>
      group.flatMap((left) => group.filter((right) => right > left).map((right) => `${left}-${right}`)),
    );
    return {
      number: Number(line.id.slice(1)),
      isLine: true,
      readings,
      evidence: evidenceIn(readings),
      places,
      replies: new Set(line.replies.map((pair) => pair.join('-'))),
      findings: new Set(line.findings.map((pair) => pair.join('-'))),
      wanted: new Set(wanted),
    };
  });
}

/** Texts of other sets: sentences of which hardly any answers another. */
function others(): readonly Text[] {
  const lines = ['pronouns', 'statements', 'documents'].flatMap((name) => linesOf(name) ?? []);
  const told = lines.map((text) => JSON.parse(text) as Line & { readonly standing?: readonly string[] });
  const plain = told.filter(({ standing }) => !standing || standing.length === 0);
  const once = new Map(plain.map((line) => [line.text, line]));
  return [...once.values()].map((line) => {
    const { readings } = read(line);
    const none = new Set<string>();
    return {
      number: 0,
      isLine: false,
      readings,
      evidence: evidenceIn(readings),
      places: readings.map((_, at) => at),
      replies: none,
      findings: none,
      wanted: none,
    };
  });
}

function read({ text, language }: Pick<Line, 'text' | 'language'>): {
  readonly readings: readonly Reading[];
  readonly moved: number;
} {
  const identity = {
    id: '',
    collection: null,
    sources: ['line.txt'],
    operator: { language },
  };
  const analysis = analyse({ text, stated: {} }, identity);
  const { sentences, document } = analysis;
  const words = wordsOf(document.text);
  const syntax = syntaxOf({ language, sentences, words }, (own) => parserOf(language)(own));
  const readings = readUnlinked({ ...analysis, ...document, syntax });
  return { readings, moved: Math.max(0, document.text.indexOf(text)) };
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
