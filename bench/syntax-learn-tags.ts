import { KINDS } from '../src/extract/syntax/kinds.ts';
import { taggerOf } from '../src/extract/syntax/tagger.ts';
import { contextKeys, formKeys, MOST_KEYS, readingOf } from '../src/extract/syntax/tagger-features.ts';
import type { Weights } from '../src/extract/syntax/weights.ts';
import { factsOf, type UsualKind, type Vocabulary, vocabularyKey } from '../src/extract/syntax/word-facts.ts';
import { perceptron } from './perceptron.ts';
import { seeded, shuffled } from './seeded.ts';
import type { Sentence } from './treebank.ts';

/** Forms seen less often are read by their ending and shape, as those never seen are. */
const LEAST_SEEN = 2;
/** A form is taken as sure that was seen so often, and so seldom as anything but its usual kind. */
const SURE_SEEN = 12;
const SURE_SHARE = 0.997;

/** The forms of sentences with their usual kinds. */
export function vocabularyOf(sentences: readonly Sentence[]): Vocabulary {
  const seen = new Map<number, Map<number, number>>();
  for (const { words, kinds } of sentences) {
    for (const [at, { form }] of words.entries()) {
      const key = vocabularyKey(form);
      const counts = seen.get(key) ?? new Map<number, number>();
      counts.set(kinds[at] ?? 0, (counts.get(kinds[at] ?? 0) ?? 0) + 1);
      seen.set(key, counts);
    }
  }
  const usual: [number, UsualKind][] = [];
  for (const [key, counts] of [...seen].sort(([a], [b]) => a - b)) {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const [kind = 0, most = 0] = [...counts].sort(([a, x], [b, y]) => y - x || a - b)[0] ?? [];
    if (all < LEAST_SEEN) continue;
    usual.push([key, { kind, isSure: all >= SURE_SEEN && most >= SURE_SHARE * all }]);
  }
  return new Map(usual);
}

/** Learns the kinds of words. */
export function learnTags(sentences: readonly Sentence[], vocabulary: Vocabulary, rounds: number): Weights {
  const learner = perceptron(KINDS.length);
  const random = seeded(1);
  const keys = new Int32Array(3 * MOST_KEYS);
  const scores = new Float64Array(KINDS.length);
  const part = new Int32Array(MOST_KEYS);
  const said = new Int32Array(1000);
  const read = sentences.map((sentence) => ({
    sentence,
    facts: sentence.words.map(({ form }) => factsOf(form, vocabulary)),
  }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { sentence, facts } of shuffled(read, random)) {
      const context = readingOf(facts);
      for (const [at, fact] of facts.entries()) {
        said[at] = fact.sure;
        if (fact.sure >= 0) continue;
        let count = 0;
        const add = (written: number) => {
          keys.set(part.subarray(0, written), count);
          count += written;
        };
        add(formKeys(fact, 'itself', part));
        const next = facts[at + 1];
        const last = facts[at - 1];
        if (next) add(formKeys(next, 'before', part));
        if (last) add(formKeys(last, 'behind', part));
        add(contextKeys(context, at, said, part));
        learner.score(keys, count, scores);
        const best = scores.indexOf(Math.max(...scores));
        const gold = sentence.kinds[at] ?? 0;
        learner.pass();
        if (best !== gold) learner.learn(keys, count, gold, best);
        said[at] = best;
      }
    }
  }
  return learner.weights(2);
}

/** The kinds that taggers find who did not learn from the sentences at hand: each part is tagged by one who learnt from the others. */
export function jackknifed(
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
  { parts, rounds }: { readonly parts: number; readonly rounds: number },
): readonly Int32Array[] {
  const found: Int32Array[] = [];
  const partOf = (at: number) => Math.floor((at * parts) / sentences.length);
  for (let part = 0; part < parts; part += 1) {
    const others = sentences.filter((_, at) => partOf(at) !== part);
    const tag = taggerOf(learnTags(others, vocabulary, rounds), vocabulary);
    for (const [at, { words }] of sentences.entries()) {
      if (partOf(at) !== part) continue;
      const kinds = new Int32Array(words.length);
      tag(words, kinds);
      found[at] = kinds;
    }
  }
  return found;
}
