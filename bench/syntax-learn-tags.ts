import type { FormClasses } from '../src/extract/syntax/form-classes.ts';
import { KINDS } from '../src/extract/syntax/kinds.ts';
import { taggerOf } from '../src/extract/syntax/tagger.ts';
import {
  besideKeys,
  contextKeys,
  kindKeys,
  kindsBefore,
  MOST_KEYS,
  ownKeys,
  placeOf,
  readingOf,
} from '../src/extract/syntax/tagger-features.ts';
import type { Weights } from '../src/extract/syntax/weights.ts';
import {
  factsOf,
  UNKNOWN,
  type UsualKind,
  type Vocabulary,
  vocabularyKey,
} from '../src/extract/syntax/word-facts.ts';
import type { Language } from '../src/model.ts';
import { perceptron } from './perceptron.ts';
import { seeded, shuffled } from './seeded.ts';
import type { Sentence } from './treebank.ts';

/** Forms seen less often are read by their ending and shape, as those never seen are. */
const LEAST_SEEN = 2;
/** A form seen so often is nothing that it was not, and what it was more seldom than this share counts as a mistake. */
const OFTEN_SEEN = 12;
const LEAST_SHARE = 0.003;
/** What less than this share of the forms seen once is, no unknown word is. */
const LEAST_SHARE_UNKNOWN = 0.002;
/** Kinds of words; behind them come the marks, which are known by themselves. */
const WORD_KINDS = KINDS.filter(({ tag }) => tag !== 'mark').length;

/** The forms of sentences with their usual kinds, beside what forms may be. */
export function vocabularyOf(sentences: readonly Sentence[], forms: FormClasses): Vocabulary {
  const seen = new Map<number, Int32Array>();
  for (const { words, kinds } of sentences) {
    for (const [at, { form }] of words.entries()) {
      const key = vocabularyKey(form);
      const counts = seen.get(key) ?? new Int32Array(KINDS.length);
      seen.set(key, counts);
      add(counts, kinds[at] ?? 0, 1);
    }
  }
  const once = new Int32Array(KINDS.length);
  const usual = new Map<number, UsualKind>();
  for (const [key, counts] of [...seen].sort(([a], [b]) => a - b)) {
    const all = counts.reduce((sum, count) => sum + count, 0);
    if (all >= LEAST_SEEN) usual.set(key, { kind: highest(counts), options: optionsOf(counts, all) });
    else for (const [kind, count] of counts.entries()) add(once, kind, count);
  }
  const unknown = open(once, LEAST_SHARE_UNKNOWN);
  usual.set(UNKNOWN, { kind: highest(once), options: unknown });
  for (const [key, known] of usual) {
    if (known.options === 0) usual.set(key, { ...known, options: unknown | (1 << known.kind) });
  }
  return { kinds: usual, forms };
}

/** The kinds that a form may be, a bit for each; none where it was not seen often enough to tell. */
function optionsOf(counts: Int32Array, all: number): number {
  return all >= OFTEN_SEEN ? open(counts, LEAST_SHARE) : 0;
}

function open(counts: Int32Array, least: number): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let bits = 0;
  for (let kind = 0; kind < WORD_KINDS; kind += 1) if ((counts[kind] ?? 0) > least * all) bits |= 1 << kind;
  return bits;
}

function add(counts: Int32Array, kind: number, count: number): void {
  counts[kind] = (counts[kind] ?? 0) + count;
}

/** What is known of words before their kinds are learnt. */
interface Known {
  readonly vocabulary: Vocabulary;
  readonly language: Language;
}

/** Learns the kinds of words. */
export function learnTags(
  sentences: readonly Sentence[],
  { vocabulary, language }: Known,
  rounds: number,
): Weights {
  const learner = perceptron(KINDS.length);
  const random = seeded(1);
  const keys = new Int32Array(3 * MOST_KEYS);
  const scores = new Float64Array(KINDS.length);
  const part = new Int32Array(MOST_KEYS);
  const said = new Int32Array(1000);
  const read = sentences.map((sentence) => ({
    sentence,
    forms: sentence.words.map(({ form }) => ({ facts: factsOf(form, vocabulary, language) })),
  }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { sentence, forms } of shuffled(read, random)) {
      const context = readingOf(forms);
      for (const [at, { facts }] of forms.entries()) {
        said[at] = facts.options[0] ?? 0;
        if (facts.options.length === 1) continue;
        let count = 0;
        const take = (written: number) => {
          keys.set(part.subarray(0, written), count);
          count += written;
        };
        take(ownKeys(facts, placeOf(context, at), part));
        const next = forms[at + 1]?.facts;
        const last = forms[at - 1]?.facts;
        if (next) take(besideKeys(next, 'before', part));
        if (last) take(besideKeys(last, 'behind', part));
        take(kindKeys(kindsBefore(said, at), part));
        take(contextKeys(context, at, said, part));
        learner.score(keys, count, scores);
        const best = highestOf(scores, facts.options);
        const gold = sentence.kinds[at] ?? 0;
        learner.pass();
        if (best !== gold) learner.learn(keys, count, gold, best);
        said[at] = best;
      }
    }
  }
  return learner.weights(2);
}

function highestOf(scores: Float64Array, options: readonly number[]): number {
  return options.reduce((a, b) => ((scores[b] ?? 0) > (scores[a] ?? 0) ? b : a));
}

function highest(scores: Int32Array): number {
  let best = 0;
  for (let one = 1; one < scores.length; one += 1) if ((scores[one] ?? 0) > (scores[best] ?? 0)) best = one;
  return best;
}

/** The kinds that taggers find who did not learn from the sentences at hand: each part is tagged by one who learnt from the others. */
export function jackknifed(
  sentences: readonly Sentence[],
  known: Known,
  { parts, rounds }: { readonly parts: number; readonly rounds: number },
): readonly Int32Array[] {
  const found: Int32Array[] = [];
  const partOf = (at: number) => Math.floor((at * parts) / sentences.length);
  for (let part = 0; part < parts; part += 1) {
    const others = sentences.filter((_, at) => partOf(at) !== part);
    const tag = taggerOf(learnTags(others, known, rounds), known.vocabulary, known.language);
    for (const [at, { words }] of sentences.entries()) {
      if (partOf(at) !== part) continue;
      const kinds = new Int32Array(words.length);
      tag(words, kinds);
      found[at] = kinds;
    }
  }
  return found;
}
