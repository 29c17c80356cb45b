import type { Word } from '../../dates/grammar/words.ts';
import { perForm } from '../../language/word-form.ts';
import type { Language } from '../../model.ts';
import { KINDS } from './kinds.ts';
import { contextKeys, type Facing, formKeys, MOST_KEYS, readingOf } from './tagger-features.ts';
import { indexOf, type RowIndex, rowOf, rowsOf, type Weights } from './weights.ts';
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
export function taggerOf(weights: Weights, vocabulary: Vocabulary, language: Language): Tagger {
  const index = indexOf(weights);
  const tagged = perForm((form) => taggedForm(index, factsOf(form, vocabulary, language)));
  const keys = new Int32Array(MOST_KEYS);
  const rows = new Int32Array(MOST_KEYS);
  return (words, kinds) => {
    const forms = new Array<TaggedForm>(words.length);
    for (let at = 0; at < words.length; at += 1) forms[at] = tagged((words[at] as Word).form);
    const context = readingOf(forms);
    for (let at = 0; at < forms.length; at += 1) {
      const { options } = (forms[at] as TaggedForm).facts;
      if (options.length === 1) {
        kinds[at] = options[0] ?? 0;
        continue;
      }
      const count = rowsOf(index, keys, contextKeys(context, at, kinds, keys), rows);
      kinds[at] = bestOf(forms, at, index.rows, rows, count);
    }
    return forms;
  };
}

/** The kind of the highest score among those that the word at a place may be. */
function bestOf(
  forms: readonly TaggedForm[],
  at: number,
  weights: Int8Array,
  rows: Int32Array,
  count: number,
): number {
  const { facts, scores } = forms[at] as TaggedForm;
  const next = forms[at + 1]?.scores;
  const last = forms[at - 1]?.scores;
  let best = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (const kind of facts.options) {
    let score = scores[kind] ?? 0;
    if (next) score += next[CLASSES + kind] ?? 0;
    if (last) score += last[2 * CLASSES + kind] ?? 0;
    for (let row = 0; row < count; row += 1) score += weights[(rows[row] ?? 0) + kind] ?? 0;
    if (score > highest) {
      highest = score;
      best = kind;
    }
  }
  return best;
}

const FORM_KEYS = new Int32Array(MOST_KEYS);

function taggedForm(index: RowIndex, facts: WordFacts): TaggedForm {
  const scores = new Int16Array(FACINGS.length * CLASSES);
  for (const [part, facing] of FACINGS.entries()) {
    const count = formKeys(facts, facing, FORM_KEYS);
    for (let at = 0; at < count; at += 1) addRow(index, FORM_KEYS[at] ?? 0, scores, part * CLASSES);
  }
  return { facts, scores };
}

/** Adds what a feature says of each kind to scores from a place on. */
function addRow(index: RowIndex, key: number, scores: Int16Array, from: number): void {
  const row = rowOf(index, key);
  if (row < 0) return;
  const { rows } = index;
  for (let kind = 0; kind < CLASSES; kind += 1)
    scores[from + kind] = (scores[from + kind] ?? 0) + (rows[row + kind] ?? 0);
}
