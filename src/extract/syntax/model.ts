import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Language } from '../../model.ts';
import { PACKAGE_ROOT } from '../../package-root.ts';
import { type FormClasses, NO_FORMS } from './form-classes.ts';
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

/**
 * Reads a language's model, `data/syntax/<language>.bin`: packed by Brotli, inside numbers of four bytes (how many
 * entries a part has) before each part.
 */
export function readModel(language: Language): SyntaxModel {
  const packed = readFileSync(join(PACKAGE_ROOT, 'data', 'syntax', `${language}.bin`));
  const reader = { bytes: brotliDecompressSync(packed), at: 0 };
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

interface Reader {
  readonly bytes: Buffer;
  at: number;
}

function weightsIn(reader: Reader): Weights {
  const classes = numberIn(reader);
  const keys = keysIn(reader);
  return { classes, keys, rows: bytesIn(reader, keys.length * classes) };
}

/** Classes of forms stand at the end of a model that has any. */
function formsIn(reader: Reader): FormClasses {
  if (reader.at >= reader.bytes.length) return NO_FORMS;
  const keys = keysIn(reader);
  return { keys, classes: bytesIn(reader, keys.length) };
}

/** Rising keys, each as its distance from the one before in groups of seven bits. */
function keysIn(reader: Reader): Int32Array {
  const keys = new Int32Array(numberIn(reader));
  let key = 0;
  for (let at = 0; at < keys.length; at += 1) {
    let step = 0;
    for (let bits = 0; ; bits += 7) {
      const byte = reader.bytes[reader.at++] ?? 0;
      step |= (byte & 127) << bits;
      if (byte < 128) break;
    }
    key += step;
    keys[at] = key;
  }
  return keys;
}

function bytesIn(reader: Reader, count: number): Int8Array {
  const part = new Int8Array(reader.bytes.subarray(reader.at, reader.at + count));
  reader.at += count;
  return part;
}

function numberIn(reader: Reader): number {
  const number = reader.bytes.readInt32LE(reader.at);
  reader.at += 4;
  return number;
}
