/**
 * Okapi BM25 (Robertson and Zaragoza 2009) with the term weight that is never negative, as MiniSearch computes it,
 * but without multiplying by the number of matched words, which ranks worse on every collection tried
 * (`npm run bench`).
 */

/** How soon more occurrences of a term stop to count, in a passage: best of 0.9 to 3 for finding paragraphs. */
export const PASSAGE_SATURATION = 1.2;
/** The same in a whole document: best of 0.9 to 3 for finding documents. */
export const DOCUMENT_SATURATION = 1.7;
/** How far length is held against a text, 0 not at all to 1 in full; 0.6 to 0.9 differ little. */
const LENGTH_SHARE = 0.75;

/** What a term tells: the logarithm of how rare it is, `frequency` being the texts of `size` that hold it. */
export function termWeight(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

/** What a term that occurs `count` times adds to a text's score; `length` is the text's over the average one. */
export function termScore(weight: number, count: number, length: number, saturation: number): number {
  return (
    (weight * count * (saturation + 1)) / (count + saturation * (1 - LENGTH_SHARE + LENGTH_SHARE * length))
  );
}
