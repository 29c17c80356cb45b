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
  return /(?:[aei]r|(?:ha|sa|ca)br|(?:te|ve|po)ndr|(?:sa|va)ldr|podr|querr)(?:á|án|é|emos|ía|ían)$/.test(
    word.text,
  );
}

/** Words behind which a form of the past subjunctive is one, and no noun or present. */
const OPENS_SUBJUNCTIVE = new Set(['que', 'si', 'aunque', 'ojala']);
/** Words between them: `que el ministro de Obras nunca viajara`. */
const SUBJUNCTIVE_REACH = 8;

/** A past subjunctive behind `que` or `si`: `que el ministro viajara`. Presents like `declara` end alike. */
export function isSpanishSubjunctive(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.capital || !SUBJUNCTIVE.test(word.low) || NO_SUBJUNCTIVE.test(word.low)) return false;
  for (let before = at - 1; before >= Math.max(0, at - SUBJUNCTIVE_REACH); before -= 1)
    if (OPENS_SUBJUNCTIVE.has(words[before]?.low ?? '')) return true;
  return false;
}

const SUBJUNCTIVE = /^[a-z]{2,}(?:aran?|asen|[iy]eran?|[iy]esen?)$|^(?:fueran?|fuesen?)$|[a-z]jeran?$/;
const NO_SUBJUNCTIVE =
  /(?:financier|cualquier|siquier|camar|mascar|clar|[pr]epar|compar|separ|dispar|ampar|acapar)an?$/;
