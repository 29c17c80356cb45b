import type { Language } from '../../../model.ts';
import { COMMON, GIVEN, OPENER, ROLE, SURNAME, TELLING, TITLE } from './word-classes.ts';
import type { Word } from './words.ts';

/** Endings of adverbs: the few names that end so are listed as names. */
const ADVERB_END: Readonly<Record<Language, RegExp>> = { en: /[a-z]{3}ly$/u, es: /[a-z]{2}mente$/u };

/**
 * What the lists say of the word that opens a sentence, where its capital says nothing: "Among Vos's guests", "Tellingly Vos
 * left" and "Rechaza Vos los cargos" name Vos.
 */
export function openingBits(language: Language, { folded }: Word, bits: number): number {
  if ((bits & OPENER) !== 0) return (bits & ~(GIVEN | SURNAME)) | COMMON;
  if (bits === 0) return ADVERB_END[language].test(folded) ? COMMON : bits;
  return (bits & TELLING) !== 0 && (bits & (GIVEN | SURNAME | ROLE | TITLE)) === 0 ? bits | COMMON : bits;
}
