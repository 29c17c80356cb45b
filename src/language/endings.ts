/** What the ending of a form tells of a word by itself. */

/** An adverb of manner: `allegedly`, `presuntamente`. Of folded words. */
export function endsAsAdverb(folded: string): boolean {
  return folded.endsWith('ly') || folded.endsWith('mente');
}

/** A Spanish preterite in the third person: `robó`, `mintieron`. Of words in small letters with their accents. */
export function endsAsPreterite(lower: string): boolean {
  return PRETERITE.test(lower);
}

const PRETERITE = /\S{2}(?:ó|[ae]ron)$/u;

/** A Spanish imperfect, or a noun like `policía`: `cuidaba`, `abrían`. Of words in small letters with their accents. */
export function endsAsImperfect(lower: string): boolean {
  return IMPERFECT.test(lower);
}

const IMPERFECT = /\S{2}(?:aban?|ían?)$/u;

/** The same without the endings of nouns: `cuidaba` and `abrían`, not `abría`. */
export function surelyImperfect(lower: string): boolean {
  return endsAsImperfect(lower) && !lower.endsWith('ía');
}
