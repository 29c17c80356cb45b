import { hashOf, KEY_BITS } from './keys.ts';

/** What forms may be by the paradigms that they stand in: a number for each class of forms, under hashed keys. */
export interface FormClasses {
  /** Rising keys of the forms. */
  readonly keys: Int32Array;
  /** The class of each, from 1 on. */
  readonly classes: Int8Array;
  /** For each class the kinds that its forms may be, a bit for each; empty where the model has learnt what a class tells. */
  readonly kinds: readonly number[];
}

/** The classes of a language without a list of forms. */
export const NO_FORMS: FormClasses = { keys: new Int32Array(), classes: new Int8Array(), kinds: [] };

/** Bits of a form's key: at some hundred thousand forms two in a hundred words that are no forms are taken for one. */
const FORM_BITS = 24;

/** The key of a form, lower case and without accents. */
export function formKeyOf(folded: string): number {
  return hashOf(folded) >>> (KEY_BITS - FORM_BITS);
}

/** The class of a form; 0 where it is not listed. */
export function formClassOf({ keys, classes }: FormClasses, folded: string): number {
  const key = formKeyOf(folded);
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return classes[middle] ?? 0;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
