/** Spanish verbs by the endings of their forms. */

import { endsAsPreterite } from '../../../language/endings.ts';
import type { WordForm } from '../../../language/word-form.ts';

/** A regular preterite by its ending; with a capital it may be a name. */
export function endsAsSpanishPast({ text }: WordForm): boolean {
  return endsAsPreterite(text);
}

/** Imperfects by endings that hardly any noun has: `cuidaba`, `abrían`. */
export function isSpanishImperfect({ text }: WordForm): boolean {
  return /[a-z]{2}(?:aban?|ían)$/.test(text);
}

/** Spanish futures and conditionals. */
export function isSpanishAhead({ text }: WordForm): boolean {
  return /(?:[aei]r|(?:ha|sa|ca)br|(?:te|ve|po)ndr|(?:sa|va)ldr|podr|querr)(?:á|án|é|emos|ía|ían)$/.test(
    text,
  );
}

/** A past subjunctive by its ending: `viajara`. Presents like `declara` end alike. */
export function mayBeSubjunctive({ text, folded }: WordForm): boolean {
  return !/^\p{Lu}/u.test(text) && SUBJUNCTIVE.test(folded) && !NO_SUBJUNCTIVE.test(folded);
}

const SUBJUNCTIVE = /^[a-z]{2,}(?:aran?|asen|[iy]eran?|[iy]esen?)$|^(?:fueran?|fuesen?)$|[a-z]jeran?$/;
const NO_SUBJUNCTIVE =
  /(?:financier|cualquier|siquier|camar|mascar|clar|[pr]epar|compar|separ|dispar|ampar|acapar)an?$/;
