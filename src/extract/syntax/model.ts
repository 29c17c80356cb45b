import type { Language } from '../../model.ts';
import { type FormClasses, NO_FORMS } from './form-classes.ts';
import { bytesIn, keysIn, numberIn, type Reader, readerOf, weightsIn } from './packed-weights.ts';
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
  const kinds = new Map<number, UsualKind>();
  const words = keysIn(reader);
  const usual = bytesIn(reader, words.length);
  for (const [at, word] of words.entries()) {
    kinds.set(word, { kind: usual[at] ?? 0, options: numberIn(reader) });
  }
  const weights = {
    tagger: weightsIn(reader),
    arcs: weightsIn(reader),
    sure: weightsIn(reader),
    relations: weightsIn(reader),
    allowed: Int32Array.from({ length: numberIn(reader) }, () => numberIn(reader)),
  };
  return { vocabulary: { kinds, forms: formsIn(reader) }, ...weights };
}

/** Classes of forms stand at the end of a model that has any, and what their forms may be behind them. */
function formsIn(reader: Reader): FormClasses {
  if (reader.at >= reader.bytes.length) return NO_FORMS;
  const keys = keysIn(reader);
  const classes = bytesIn(reader, keys.length);
  const length = reader.at < reader.bytes.length ? numberIn(reader) : 0;
  return { keys, classes, kinds: Array.from({ length }, () => numberIn(reader)) };
}
