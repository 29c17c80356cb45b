/**
 * Okapi BM25 as MiniSearch computes it (Robertson and Zaragoza 2009; weight of a term without negative values),
 * but without multiplying by the number of matched words, which ranks worse on every collection tried
 * (`npm run bench`).
 */

/** How soon more occurrences of a term stop to count: the best of 0.9 to 2 on three public collections. */
const SATURATION = 1.5;
/** How far a long passage is held against it, 0 not at all to 1 in full. */
const LENGTH_SHARE = 0.75;

/** What a term tells: the logarithm of how rare it is among the passages. */
export function termWeight(frequency: number, passages: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

/** What a term adds to a passage's score. `relativeLength` is the passage's length over the average one. */
export function termScore(weight: number, count: number, relativeLength: number): number {
  const saturation = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * relativeLength);
  return (weight * count * (SATURATION + 1)) / (count + saturation);
}
