import type { Standing } from '../../../model.ts';
import { keyOf } from '../../syntax/keys.ts';
import { CAUSE, gives } from '../sentence/cause.ts';
import { type SentenceView, wordAt } from '../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../speakers/speaker-phrase.ts';
import type { Cue } from '../standing/cue.ts';
import { tellsWrongAt } from '../standing/wrongs/told-wrongs.ts';
import { keysOfForm } from './form-keys.ts';
import type { Surroundings } from './surroundings.ts';
import { isNameSymbol, type WordSymbol } from './symbols.ts';
import { TEMPLATE } from './templates.ts';

/** What the weights of standings look at in a sentence: keys of features, and how much each counts. */
export interface StandingKeys {
  readonly keys: readonly number[];
  /** Beside each key; those of words make a vector of length one. */
  readonly values: readonly number[];
}

/** A sentence to be weighed. */
export interface Weighed {
  readonly view: SentenceView;
  readonly symbols: readonly WordSymbol[];
  readonly speaker: FoundSpeaker | null;
  /** The sentence before it in its passage. */
  readonly before: readonly WordSymbol[] | null;
  /** What the rules find; null where that may not be looked at. */
  readonly found: readonly Cue[] | null;
  /** What they find around it. */
  readonly around: Surroundings;
}

/** More persons or bodies than this count as this many. */
const MOST_NAMED = 3;

/** What the sentence before says counts so much: it tells what is answered, not what is told. */
const BEFORE_SHARE = 0.5;

/** What the rules find counts as much beside many words as beside few. */
const FOUND_SHARE = 0.4;

/** What they find around it says less. */
const AROUND_SHARE = 0.2;

/** A sentence that is looked at stands at most so many before: distances count from there. */
const FURTHEST = 2;

/** More sentences that tell something count as this many. */
const MOST_ELSEWHERE = 5;

/** In the order of their numbers in features. */
const STANDINGS: readonly Standing[] = [
  'accusation',
  'denial',
  'charge',
  'plea',
  'conviction',
  'finding',
  'opinion',
];

type Add = (key: number, share?: number) => void;

/**
 * The features of a sentence: its words, their first letters, pairs of neighbours (names by their kinds), the lists that hold
 * them; the same of who speaks and of what is told; the words of the sentence before; what the rules find in it and around it.
 */
export function standingKeys(weighed: Weighed): StandingKeys {
  const keys: number[] = [];
  const values: number[] = [];
  const add: Add = (key, share = 1) => {
    keys.push(key);
    values.push(share);
  };
  addWords(weighed, add);
  addNames(weighed.view, add);
  addSpeaker(weighed, add);
  for (const { symbol } of weighed.before ?? []) add(keyOf(TEMPLATE.before, symbol, 0, 0), BEFORE_SHARE);
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  const words = values.map((value) => value / length);
  const found = weighed.found ? foundKeys(weighed.found) : [];
  const around = aroundKeys(weighed);
  return {
    keys: [...keys, ...found, ...around],
    values: [...words, ...found.map(() => FOUND_SHARE), ...around.map(() => AROUND_SHARE)],
  };
}

function addWords({ view, symbols }: Weighed, add: Add): void {
  for (const [place, { symbol, word, at }] of symbols.entries()) {
    add(keyOf(TEMPLATE.root, symbol, 0, 0));
    const next = symbols[place + 1];
    if (next) add(keyOf(TEMPLATE.pair, symbol, next.symbol, 0));
    if (isNameSymbol(symbol)) continue;
    for (const key of keysOfForm(word.form, view.language).word) add(key);
    if (gives(view, at, CAUSE.wrong)) add(keyOf(TEMPLATE.wrong, tellsWrongAt(view, at) ? 1 : 0, 0, 0));
  }
}

/** How many persons and how many bodies are named. */
function addNames({ mentions }: SentenceView, add: Add): void {
  for (const [at, kind] of ['person', 'organization'].entries()) {
    const count = mentions.filter((mention) => mention.kind === kind && mention.form === 'name').length;
    add(keyOf(TEMPLATE.named, at, Math.min(count, MOST_NAMED), 0));
  }
}

function addSpeaker({ view, symbols, speaker }: Weighed, add: Add): void {
  add(keyOf(TEMPLATE.spoken, speaker ? 1 : 0, 0, 0));
  if (!speaker) return;
  const [from, to] = [wordAt(view, speaker.start), wordAt(view, speaker.end)];
  const { told } = speaker;
  const opening: number[] = [];
  for (const { symbol, at, word } of symbols) {
    const speaks = at >= from && at < to;
    if (!speaks && told && (at < told.from || at >= told.to)) continue;
    if (!speaks) opening.push(symbol);
    const keys = keysOfForm(word.form, view.language);
    add(keyOf(speaks ? TEMPLATE.speaker : TEMPLATE.told, symbol, 0, 0));
    for (const key of speaks ? keys.speaker : keys.told) add(key);
  }
  const [first, second] = opening;
  if (first !== undefined) add(keyOf(TEMPLATE.opening, first, 0, 0));
  if (first !== undefined && second !== undefined) add(keyOf(TEMPLATE.opening, first, second, 0));
  add(keyOf(TEMPLATE.beside, kindsBeside(view, speaker), speaker.entity === null ? 0 : 1, 0));
}

/** Whether a person (1), a body (2) or both (3) are named beside who speaks. */
function kindsBeside({ mentions }: SentenceView, { entity }: FoundSpeaker): number {
  const isBeside = (wanted: string): boolean =>
    mentions.some(({ form, kind, entity: other }) => form === 'name' && kind === wanted && other !== entity);
  return (isBeside('person') ? 1 : 0) + (isBeside('organization') ? 2 : 0);
}

/** What the rules find, told apart from deeds that are told without a word of accusing. */
function foundKeys(found: readonly Cue[]): readonly number[] {
  if (found.length === 0) return [keyOf(TEMPLATE.found, 0, 0, 0)];
  return found.map(({ standing, frame }) =>
    keyOf(TEMPLATE.found, 1 + STANDINGS.indexOf(standing), frame === 'deed' ? 1 : 0, 0),
  );
}

function aroundKeys({ around, speaker }: Weighed): readonly number[] {
  const { beside, elsewhere, isWhole } = around;
  const size = isWhole ? 1 : 0;
  return [
    ...beside.map(({ distance, standing }) =>
      keyOf(TEMPLATE.foundBeside, 1 + STANDINGS.indexOf(standing), FURTHEST + distance, 0),
    ),
    keyOf(TEMPLATE.foundElsewhere, Math.min(elsewhere, MOST_ELSEWHERE), size, 0),
    keyOf(TEMPLATE.accusedSpeaker, guilt(speaker, around), size, 0),
  ];
}

/** Whether who speaks is accused in another sentence: unknown (0), no (1), yes (2). */
function guilt(speaker: FoundSpeaker | null, around: Surroundings): number {
  if (!speaker || speaker.entity === null) return 0;
  return around.isAccused(speaker.entity) ? 2 : 1;
}
