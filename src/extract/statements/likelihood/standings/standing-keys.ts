import { keyOf } from '../../../syntax/keys.ts';
import { CAUSE, gives } from '../../sentence/cause.ts';
import { type SentenceView, wordAt } from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import type { Cue } from '../../standing/cue.ts';
import { tellsWrongAt } from '../../standing/wrongs/told-wrongs.ts';
import { isNameSymbol, type WordSymbol } from '../symbols.ts';
import { ofLengthOne, type WeighedKeys } from '../weighed-keys.ts';
import { keysOfWord } from './form-keys.ts';
import { aroundKeys, foundKeys } from './found-keys.ts';
import type { Surroundings } from './surroundings.ts';
import { TEMPLATE } from './templates.ts';

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
const FOUND_SHARE = 0.5;

/** What they find around it says less. */
const AROUND_SHARE = 0.2;

/**
 * The features of a sentence: its words, their first letters, pairs of neighbours (names by their kinds), the lists that hold
 * them; the same of who speaks and of what is told; the words of the sentence before; what the rules find in it and around it.
 */
export function standingKeys(weighed: Weighed): WeighedKeys {
  const words: number[] = [];
  addWords(weighed, words);
  addNames(weighed.view, words);
  addSpeaker(weighed, words);
  const told = ofLengthOne([
    { keys: words, share: 1 },
    { keys: beforeKeys(weighed), share: BEFORE_SHARE },
  ]);
  const found = weighed.found ? foundKeys(weighed.view, weighed.found) : [];
  return {
    parts: [
      ...told.parts,
      { keys: found, share: FOUND_SHARE },
      { keys: aroundKeys(weighed.around, weighed.speaker), share: AROUND_SHARE },
    ],
  };
}

function beforeKeys({ before }: Weighed): readonly number[] {
  return (before ?? []).map(({ symbol }) => keyOf(TEMPLATE.before, symbol, 0, 0));
}

function addWords({ view, symbols }: Weighed, keys: number[]): void {
  for (let place = 0; place < symbols.length; place++) {
    const { symbol, at } = symbols[place] as WordSymbol;
    keys.push(keyOf(TEMPLATE.root, symbol, 0, 0));
    const next = symbols[place + 1];
    if (next) keys.push(keyOf(TEMPLATE.pair, symbol, next.symbol, 0));
    if (isNameSymbol(symbol)) continue;
    addAll(keys, keysOfWord(view, at).word);
    if (gives(view, at, CAUSE.wrong)) keys.push(keyOf(TEMPLATE.wrong, tellsWrongAt(view, at) ? 1 : 0, 0, 0));
  }
}

function addAll(keys: number[], more: readonly number[]): void {
  for (let at = 0; at < more.length; at++) keys.push(more[at] ?? 0);
}

/** How many persons and how many bodies are named. */
function addNames({ mentions }: SentenceView, keys: number[]): void {
  for (const [at, kind] of ['person', 'organization'].entries()) {
    const count = mentions.filter((mention) => mention.kind === kind && mention.form === 'name').length;
    keys.push(keyOf(TEMPLATE.named, at, Math.min(count, MOST_NAMED), 0));
  }
}

function addSpeaker({ view, symbols, speaker }: Weighed, keys: number[]): void {
  keys.push(keyOf(TEMPLATE.spoken, speaker ? 1 : 0, 0, 0));
  if (!speaker) return;
  const from = wordAt(view, speaker.start);
  const to = wordAt(view, speaker.end);
  const { told } = speaker;
  const opening: number[] = [];
  for (const { symbol, at } of symbols) {
    const speaks = at >= from && at < to;
    if (!speaks && told && (at < told.from || at >= told.to)) continue;
    if (!speaks) opening.push(symbol);
    const own = keysOfWord(view, at);
    keys.push(keyOf(speaks ? TEMPLATE.speaker : TEMPLATE.told, symbol, 0, 0));
    addAll(keys, speaks ? own.speaker : own.told);
  }
  const [first, second] = opening;
  if (first !== undefined) keys.push(keyOf(TEMPLATE.opening, first, 0, 0));
  if (first !== undefined && second !== undefined) keys.push(keyOf(TEMPLATE.opening, first, second, 0));
  keys.push(keyOf(TEMPLATE.beside, kindsBeside(view, speaker), speaker.entity === null ? 0 : 1, 0));
}

/** Whether a person (1), a body (2) or both (3) are named beside who speaks. */
function kindsBeside({ mentions }: SentenceView, { entity }: FoundSpeaker): number {
  const isBeside = (wanted: string): boolean =>
    mentions.some(({ form, kind, entity: other }) => form === 'name' && kind === wanted && other !== entity);
  return (isBeside('person') ? 1 : 0) + (isBeside('organization') ? 2 : 0);
}
