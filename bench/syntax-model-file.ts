import { brotliCompressSync, constants } from 'node:zlib';
import type { SyntaxModel } from '../src/extract/syntax/model.ts';
import type { Weights } from '../src/extract/syntax/weights.ts';

/** A model as `readModel` of src/extract/syntax/model.ts reads it. */
export function modelFile({ vocabulary, tagger, arcs, sure, relations, allowed }: SyntaxModel): Buffer {
  const words = [...vocabulary.kinds].sort(([a], [b]) => a - b);
  const bytes: number[] = [];
  addKeys(
    bytes,
    words.map(([key]) => key),
  );
  for (const [, { kind }] of words) bytes.push(kind);
  for (const [, { options }] of words) addNumber(bytes, options);
  for (const weights of [tagger, arcs, sure, relations]) addWeights(bytes, weights);
  addNumber(bytes, allowed.length);
  for (const bits of allowed) addNumber(bytes, bits);
  const { keys, classes } = vocabulary.forms;
  if (keys.length > 0) addKeys(bytes, keys);
  for (const one of classes) bytes.push(one);
  return brotliCompressSync(Buffer.from(bytes), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

function addWeights(bytes: number[], { classes, keys, rows }: Weights): void {
  addNumber(bytes, classes);
  addKeys(bytes, [...keys]);
  for (const weight of rows) bytes.push(weight & 255);
}

function addKeys(bytes: number[], keys: Iterable<number> & { readonly length: number }): void {
  addNumber(bytes, keys.length);
  let last = 0;
  for (const key of keys) {
    let step = key - last;
    last = key;
    for (; step > 127; step >>>= 7) bytes.push((step & 127) | 128);
    bytes.push(step);
  }
}

function addNumber(bytes: number[], number: number): void {
  for (const shift of [0, 8, 16, 24]) bytes.push((number >>> shift) & 255);
}
