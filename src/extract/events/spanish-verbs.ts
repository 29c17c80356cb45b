import type { Word } from '../../dates/grammar/words.ts';

const SPANISH_PAST = /(?:[^\s]{2}(?:ó|aron|ieron|eron))$/;
const SPANISH_IRREGULAR = new Set(
  'fue fueron hizo hicieron dijo dijeron puso pusieron dio dieron tuvo tuvieron vino vinieron murio murieron quiso supo trajo cayo detuvo obtuvo mantuvo retuvo contuvo condujo produjo redujo introdujo tradujo impuso propuso dispuso expuso supuso interpuso depuso atrajo extrajo sustrajo intervino convino deshizo rehizo anduvo pudo predijo'.split(
    ' ',
  ),
);

/** A preterite by its ending, or one of the irregular ones. */
export function isSpanishPast(word: Word): boolean {
  return (SPANISH_PAST.test(word.text) && !word.capital) || SPANISH_IRREGULAR.has(word.low);
}

/** Imperfects by endings that hardly any noun has: `cuidaba`, `abrían`. */
export function isSpanishImperfect(word: Word): boolean {
  return /[a-z]{2}(?:aban?|ían)$/.test(word.text);
}

/** Spanish futures and conditionals. */
export function isSpanishAhead(word: Word): boolean {
  return /[aei]r(?:á|án|é|emos|ía|ían)$/.test(word.text);
}
