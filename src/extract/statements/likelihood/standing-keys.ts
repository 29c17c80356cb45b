import type { Standing } from '../../../model.ts';
import { hashOf, keyOf } from '../../syntax/keys.ts';
import { CAUSE, gives } from '../sentence/cause.ts';
import { type SentenceView, wordAt } from '../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../speakers/speaker-phrase.ts';
import type { Cue } from '../standing/cue.ts';
import { tellsWrongAt } from '../standing/wrongs/told-wrongs.ts';
import { isNameSymbol, type WordSymbol } from './symbols.ts';
import { listsOf } from './word-lists.ts';

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
}

/** Templates of features. */
const ROOT = 1;
const WORD = 2;
const BEGINNING = 3;
const PAIR = 4;
const LISTED = 5;
const WRONG = 6;
const NAMED = 7;
const SPOKEN = 8;
const SPEAKER = 9;
const TOLD = 10;
const OPENING = 11;
const BESIDE = 12;
const BEFORE = 13;
const FOUND = 14;

/** Letters of a word that stand for its family. */
const BEGINNING_LETTERS = 4;

/** More persons or bodies than this count as this many. */
const MOST_NAMED = 3;

/** What the sentence before says counts so much: it tells what is answered, not what is told. */
const BEFORE_SHARE = 0.5;

/** What the rules find counts as much beside many words as beside few. */
const FOUND_SHARE = 0.4;

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
 * them; the same of who speaks and of what is told; the words of the sentence before; what the rules find.
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
  for (const { symbol } of weighed.before ?? []) add(keyOf(BEFORE, symbol, 0, 0), BEFORE_SHARE);
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  const words = values.map((value) => value / length);
  const found = weighed.found ? foundKeys(weighed.found) : [];
  return { keys: [...keys, ...found], values: [...words, ...found.map(() => FOUND_SHARE)] };
}

function addWords({ view, symbols }: Weighed, add: Add): void {
  for (const [place, { symbol, word, at }] of symbols.entries()) {
    add(keyOf(ROOT, symbol, 0, 0));
    const next = symbols[place + 1];
    if (next) add(keyOf(PAIR, symbol, next.symbol, 0));
    if (isNameSymbol(symbol)) continue;
    add(keyOf(WORD, hashOf(word.folded), 0, 0));
    add(keyOf(BEGINNING, hashOf(word.folded, 0, Math.min(BEGINNING_LETTERS, word.folded.length)), 0, 0));
    for (const list of listsOf(view.language, word.form)) add(keyOf(LISTED, list, 0, 0));
    if (gives(view, at, CAUSE.wrong)) add(keyOf(WRONG, tellsWrongAt(view, at) ? 1 : 0, 0, 0));
  }
}

/** How many persons and how many bodies are named. */
function addNames({ mentions }: SentenceView, add: Add): void {
  for (const [at, kind] of ['person', 'organization'].entries()) {
    const count = mentions.filter((mention) => mention.kind === kind && mention.form === 'name').length;
    add(keyOf(NAMED, at, Math.min(count, MOST_NAMED), 0));
  }
}

function addSpeaker({ view, symbols, speaker }: Weighed, add: Add): void {
  add(keyOf(SPOKEN, speaker ? 1 : 0, 0, 0));
  if (!speaker) return;
  const [from, to] = [wordAt(view, speaker.start), wordAt(view, speaker.end)];
  const { told } = speaker;
  const opening: number[] = [];
  for (const { symbol, at, word } of symbols) {
    const speaks = at >= from && at < to;
    if (!speaks && told && (at < told.from || at >= told.to)) continue;
    if (!speaks) opening.push(symbol);
    const template = speaks ? SPEAKER : TOLD;
    add(keyOf(template, symbol, 0, 0));
    for (const list of listsOf(view.language, word.form)) add(keyOf(template, list, 1, 0));
  }
  const [first, second] = opening;
  if (first !== undefined) add(keyOf(OPENING, first, 0, 0));
  if (first !== undefined && second !== undefined) add(keyOf(OPENING, first, second, 0));
  add(keyOf(BESIDE, kindsBeside(view, speaker), speaker.entity === null ? 0 : 1, 0));
}

/** Whether a person (1), a body (2) or both (3) are named beside who speaks. */
function kindsBeside({ mentions }: SentenceView, { entity }: FoundSpeaker): number {
  const isBeside = (wanted: string): boolean =>
    mentions.some(({ form, kind, entity: other }) => form === 'name' && kind === wanted && other !== entity);
  return (isBeside('person') ? 1 : 0) + (isBeside('organization') ? 2 : 0);
}

/** What the rules find, told apart from deeds that are told without a word of accusing. */
function foundKeys(found: readonly Cue[]): readonly number[] {
  if (found.length === 0) return [keyOf(FOUND, 0, 0, 0)];
  return found.map(({ standing, frame }) =>
    keyOf(FOUND, 1 + STANDINGS.indexOf(standing), frame === 'deed' ? 1 : 0, 0),
  );
}
