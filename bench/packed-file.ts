import { brotliCompressSync, constants } from 'node:zlib';
import type { Weights } from '../src/extract/syntax/weights.ts';

/** The bytes of a file as src/extract/syntax/packed-weights.ts opens it. */
export function packed(bytes: readonly number[]): Buffer {
  return brotliCompressSync(Buffer.from(bytes), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

/** Adds weights. */
export function addWeights(bytes: number[], { classes, keys, rows }: Weights): void {
  addNumber(bytes, classes);
  addKeys(bytes, [...keys]);
  for (const weight of rows) bytes.push(weight & 255);
}

/** Adds rising keys. */
export function addKeys(bytes: number[], keys: readonly number[]): void {
  addNumber(bytes, keys.length);
  let last = 0;
  for (const key of keys) {
    let step = key - last;
    last = key;
    for (; step > 127; step >>>= 7) bytes.push((step & 127) | 128);
    bytes.push(step);
  }
}

/** Adds a number of four bytes. */
export function addNumber(bytes: number[], number: number): void {
  for (const shift of [0, 8, 16, 24]) bytes.push((number >>> shift) & 255);
}
