import type { SyntaxModel } from '../src/extract/syntax/model.ts';
import { addKeys, addNumber, addWeights, packed } from './packed-file.ts';

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
  const { keys, classes, kinds } = vocabulary.forms;
  if (keys.length > 0) addKeys(bytes, [...keys]);
  for (const one of classes) bytes.push(one);
  if (kinds.length > 0) addNumber(bytes, kinds.length);
  for (const bits of kinds) addNumber(bytes, bits);
  return packed(bytes);
}
