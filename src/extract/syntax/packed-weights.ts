import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Language } from '../../model.ts';
import { PACKAGE_ROOT } from '../../package-root.ts';
import type { Weights } from './weights.ts';

/** A file of learnt numbers as it is read from its beginning on. */
export interface Reader {
  readonly bytes: Buffer;
  at: number;
}

/**
 * Opens `data/<folder>/<language>.bin`: packed by Brotli, inside numbers of four bytes (how many entries a part has) before
 * each part.
 */
export function readerOf(folder: string, language: Language): Reader {
  const packed = readFileSync(join(PACKAGE_ROOT, 'data', folder, `${language}.bin`));
  return { bytes: brotliDecompressSync(packed), at: 0 };
}

/** The next weights. */
export function weightsIn(reader: Reader): Weights {
  const classes = numberIn(reader);
  const keys = keysIn(reader);
  return { classes, keys, rows: bytesIn(reader, keys.length * classes) };
}

/** The next keys: rising, each as its distance from the one before in groups of seven bits. */
export function keysIn(reader: Reader): Int32Array {
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

/** The next so many bytes. */
export function bytesIn(reader: Reader, count: number): Int8Array {
  const part = new Int8Array(reader.bytes.subarray(reader.at, reader.at + count));
  reader.at += count;
  return part;
}

/** The next number of four bytes. */
export function numberIn(reader: Reader): number {
  const number = reader.bytes.readInt32LE(reader.at);
  reader.at += 4;
  return number;
}
