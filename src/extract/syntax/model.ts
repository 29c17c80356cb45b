import type { Language } from '../../model.ts';
import { bytesIn, keysIn, numberIn, readerOf, weightsIn } from './packed-weights.ts';
import type { Weights } from './weights.ts';
import type { UsualKind, Vocabulary } from './word-facts.ts';

/** What was learnt from a language's treebanks (data/syntax/LICENSES.md): numbers under hashes, no word of them. */
export interface SyntaxModel {
  readonly vocabulary: Vocabulary;
  readonly tagger: Weights;
  /** Three classes: the transitions. */
  readonly arcs: Weights;
  /** One class: the transition that is as good as always right among four kinds (arc-features.ts). */
  readonly sure: Weights;
  readonly relations: Weights;
  /** For each pair of kinds and side the relations seen, a bit for each. */
  readonly allowed: Int32Array;
}

/** Reads a language's model, `data/syntax/<language>.bin`. */
export function readModel(language: Language): SyntaxModel {
  const reader = readerOf('syntax', language);
  const vocabulary = new Map<number, UsualKind>();
  const words = keysIn(reader);
  const kinds = bytesIn(reader, words.length);
  for (const [at, word] of words.entries()) {
    vocabulary.set(word, { kind: kinds[at] ?? 0, options: numberIn(reader) });
  }
  return {
    vocabulary,
    tagger: weightsIn(reader),
    arcs: weightsIn(reader),
    sure: weightsIn(reader),
    relations: weightsIn(reader),
    allowed: Int32Array.from({ length: numberIn(reader) }, () => numberIn(reader)),
  };
}
