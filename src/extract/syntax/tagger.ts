import type { Word } from '../../dates/grammar/words.ts';
import { perForm } from '../../language/word-form.ts';
import type { Language } from '../../model.ts';
import { KINDS } from './kinds.ts';
import {
  besideKeys,
  contextKeys,
  KIND_PAIRS,
  kindKeys,
  kindsBefore,
  MOST_KEYS,
  ownKeys,
  placeOf,
  readingOf,
} from './tagger-features.ts';
import { indexOf, type RowIndex, rowsOf, type Weights } from './weights.ts';
import { factsOf, type Vocabulary, type WordFacts } from './word-facts.ts';

/** A form with what it adds to the scores of its own kind where it stands and to those of its neighbours. */
export interface TaggedForm {
  readonly facts: WordFacts;
  /** The sums of its parts one behind the other, each worked out when it is first asked for. */
  readonly scores: Int16Array;
  /** A bit for each part that is worked out. */
  parts: number;
}

/** Parts of a form's scores stand behind its own ones: to the kind of the word before it, and of the word behind it. */
const BEFORE = 3;
const BEHIND = 4;
const PARTS = 5;

/** Finds the kinds of a sentence's words: writes them and returns what it worked out of each form. */
export type Tagger = (words: readonly Word[], kinds: Int32Array) => readonly TaggedForm[];

const CLASSES = KINDS.length;
const KEYS = new Int32Array(MOST_KEYS);
const ROWS = new Int32Array(MOST_KEYS);

/**
 * A tagger from left to right with the averaged perceptron's weights (Collins 2002): what a form says by itself and of its
 * neighbours is summed once for each form, what two kinds say of the word behind them once for each pair; only what depends
 * on several of these is looked up at each place.
 */
export function taggerOf(weights: Weights, vocabulary: Vocabulary, language: Language): Tagger {
  const index = indexOf(weights);
  const tagged = perForm((form): TaggedForm => {
    const facts = factsOf(form, vocabulary, language);
    return { facts, scores: new Int16Array(PARTS * CLASSES), parts: 0 };
  });
  const pairs = pairScores(index);
  return (words, kinds) => {
    const forms = new Array<TaggedForm>(words.length);
    for (let at = 0; at < words.length; at += 1) forms[at] = tagged((words[at] as Word).form);
    const context = readingOf(forms);
    for (let at = 0; at < forms.length; at += 1) {
      const form = forms[at] as TaggedForm;
      const { options } = form.facts;
      if (options.length === 1) {
        kinds[at] = options[0] ?? 0;
        continue;
      }
      const place = placeOf(context, at);
      workOut(index, form, place);
      workOut(index, forms[at + 1], BEFORE);
      workOut(index, forms[at - 1], BEHIND);
      const pair = pairs(kindsBefore(kinds, at));
      const count = rowsOf(index, KEYS, contextKeys(context, at, kinds, KEYS), ROWS);
      kinds[at] = bestOf(forms, at, place, pair, index.rows, count);
    }
    return forms;
  };
}

/** The kind of the highest score among those that the word at a place may be: of what is worked out and the rows in `ROWS`. */
function bestOf(
  forms: readonly TaggedForm[],
  at: number,
  place: number,
  pair: Int16Array,
  weights: Int8Array,
  count: number,
): number {
  const { facts, scores } = forms[at] as TaggedForm;
  const next = forms[at + 1]?.scores;
  const last = forms[at - 1]?.scores;
  let best = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (const kind of facts.options) {
    let score = (scores[place * CLASSES + kind] ?? 0) + (pair[kind] ?? 0);
    if (next) score += next[BEFORE * CLASSES + kind] ?? 0;
    if (last) score += last[BEHIND * CLASSES + kind] ?? 0;
    for (let row = 0; row < count; row += 1) score += weights[(ROWS[row] ?? 0) + kind] ?? 0;
    if (score > highest) {
      highest = score;
      best = kind;
    }
  }
  return best;
}

/** Works out a part of a form's scores that was not asked for before. */
function workOut(index: RowIndex, form: TaggedForm | undefined, part: number): void {
  if (!form || (form.parts >>> part) & 1) return;
  form.parts |= 1 << part;
  addRows(index, keysOf(form.facts, part), form.scores, part * CLASSES);
}

function keysOf(facts: WordFacts, part: number): number {
  if (part === BEFORE) return besideKeys(facts, 'before', KEYS);
  if (part === BEHIND) return besideKeys(facts, 'behind', KEYS);
  return ownKeys(facts, part, KEYS);
}

/** What the kinds of two words add to the scores of the kind of the word behind them. */
function pairScores(index: RowIndex): (pair: number) => Int16Array {
  const known = new Array<Int16Array | undefined>(KIND_PAIRS).fill(undefined);
  return (pair) => {
    const before = known[pair];
    if (before) return before;
    const scores = new Int16Array(CLASSES);
    addRows(index, kindKeys(pair, KEYS), scores, 0);
    known[pair] = scores;
    return scores;
  };
}

/** Adds what the features whose keys stand in `KEYS` say of each kind to scores from a place on. */
function addRows(index: RowIndex, count: number, scores: Int16Array, from: number): void {
  const { rows } = index;
  const known = rowsOf(index, KEYS, count, ROWS);
  for (let at = 0; at < known; at += 1) {
    const row = ROWS[at] ?? 0;
    for (let kind = 0; kind < CLASSES; kind += 1)
      scores[from + kind] = (scores[from + kind] ?? 0) + (rows[row + kind] ?? 0);
  }
}
