import type { Word } from '../../dates/grammar/words.ts';
import { perForm, type WordForm } from '../../language/word-form.ts';
import { KINDS } from './kinds.ts';
import {
  contextKeys,
  type Facing,
  formKeys,
  MOST_KEYS,
  readingOf,
  type TagContext,
} from './tagger-features.ts';
import { indexOf, type RowIndex, rowOf, type Weights } from './weights.ts';
import { factsOf, type Vocabulary, type WordFacts } from './word-facts.ts';

/** A form with what it adds to the scores of its own kind, of that of the word before and of that of the word behind. */
export interface TaggedForm {
  readonly facts: WordFacts;
  readonly scores: Int16Array;
}

/** Finds the kinds of a sentence's words: writes them and returns what it worked out of each form. */
export type Tagger = (words: readonly Word[], kinds: Int32Array) => readonly TaggedForm[];

const CLASSES = KINDS.length;
const FACINGS: readonly Facing[] = ['itself', 'before', 'behind'];

/**
 * A tagger from left to right with the averaged perceptron's weights (Collins 2002): what a form says by itself and of its
 * neighbours is summed once for each form; only what depends on the kinds already found is looked up at each place.
 */
export function taggerOf(weights: Weights, vocabulary: Vocabulary): Tagger {
  const index = indexOf(weights);
  const tagged = perForm((form) => taggedForm(form, index, vocabulary));
  const keys = new Int32Array(MOST_KEYS);
  const scores = new Int32Array(CLASSES);
  return (words, kinds) => {
    const forms = words.map(({ form }) => tagged(form));
    const context: TagContext = readingOf(forms.map(({ facts }) => facts));
    for (let at = 0; at < forms.length; at += 1) {
      const { facts, scores: own } = forms[at] as TaggedForm;
      if (facts.sure >= 0) {
        kinds[at] = facts.sure;
        continue;
      }
      for (let kind = 0; kind < CLASSES; kind += 1) scores[kind] = own[kind] ?? 0;
      addPart(scores, forms[at + 1]?.scores, CLASSES);
      addPart(scores, forms[at - 1]?.scores, 2 * CLASSES);
      const count = contextKeys(context, at, kinds, keys);
      for (let key = 0; key < count; key += 1) addRow(scores, index, keys[key] ?? 0);
      kinds[at] = best(scores);
    }
    return forms;
  };
}

function taggedForm(form: WordForm, index: RowIndex, vocabulary: Vocabulary): TaggedForm {
  const facts = factsOf(form, vocabulary);
  const scores = new Int16Array(FACINGS.length * CLASSES);
  const keys = new Int32Array(MOST_KEYS);
  for (const [part, facing] of FACINGS.entries()) {
    const count = formKeys(facts, facing, keys);
    for (const key of keys.subarray(0, count)) {
      const row = rowOf(index, key);
      for (let kind = 0; row >= 0 && kind < CLASSES; kind += 1) {
        scores[part * CLASSES + kind] = (scores[part * CLASSES + kind] ?? 0) + (index.rows[row + kind] ?? 0);
      }
    }
  }
  return { facts, scores };
}

function addPart(scores: Int32Array, part: Int16Array | undefined, from: number): void {
  if (!part) return;
  for (let kind = 0; kind < CLASSES; kind += 1) scores[kind] = (scores[kind] ?? 0) + (part[from + kind] ?? 0);
}

function addRow(scores: Int32Array, index: RowIndex, key: number): void {
  const row = rowOf(index, key);
  if (row < 0) return;
  const { rows } = index;
  for (let kind = 0; kind < CLASSES; kind += 1) scores[kind] = (scores[kind] ?? 0) + (rows[row + kind] ?? 0);
}

function best(scores: Int32Array): number {
  let found = 0;
  for (let kind = 1; kind < CLASSES; kind += 1) if ((scores[kind] ?? 0) > (scores[found] ?? 0)) found = kind;
  return found;
}
