import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FormClasses, formKeyOf, NO_FORMS } from '../src/extract/syntax/form-classes.ts';
import type { Language } from '../src/model.ts';
import { fold } from '../src/text.ts';
import { verbForms } from './spanish-paradigms.ts';

/** What stands in for the list of forms where it is absent. */
export const EXPECTED_FORMS =
  'WORD_LISTS names a folder in which an-array-of-spanish-words 2.0.0 is installed.';

/** Whether the list that a language's classes are made from is there; English has none. */
export function hasForms(language: Language): boolean {
  return language !== 'es' || (process.env.WORD_LISTS !== undefined && existsSync(listPath()));
}

/** The classes of the forms of a language: what each may be, by the other forms that are listed beside it. */
export function formClasses(language: Language): FormClasses {
  if (language !== 'es') return NO_FORMS;
  const list: readonly string[] = JSON.parse(readFileSync(listPath(), 'utf8'));
  return packed(classesOf(new Set(list.map((form) => fold(form.toLowerCase())))));
}

function listPath(): string {
  return join(process.env.WORD_LISTS ?? '', 'node_modules', 'an-array-of-spanish-words', 'index.json');
}

/** What a form may be, a bit for each; of the last two that it has both genders and that an adverb is made of it. */
const PARTS = { one: 1, many: 2, infinitive: 4, participle: 8, gerund: 16 } as const;
const SINGULAR = 32;
const PLURAL = 64;
const GENDERS = 128;
const ADVERB = 256;
/** It may be a noun or an adjective of both genders, unless only the verb's forms look like it: "canta", "ministra". */
const DOUBTFUL = 512;
const LISTED = 1024;

const FINITE = PARTS.one | PARTS.many;

/** Endings that tell by themselves what a form is, and those that news has no use for: such forms of verbs are not kept. */
const TOLD_BY_ENDING =
  /(?:mos|is|ste|s|d|re|aron|ieron|yeron|aban|aran|eran|iran|arian|erian|irian|asen|iesen)$/u;

function classesOf(listed: ReadonlySet<string>): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const add = (form: string, more: number) => bits.set(form, (bits.get(form) ?? 0) | more);
  for (const [form, parts] of verbForms(listed)) for (const part of parts) add(form, PARTS[part]);
  const ofVerbs: ReadonlyMap<string, number> = new Map(bits);
  const verbal = (form: string) => ofVerbs.get(form) ?? 0;
  for (const form of listed) {
    const plural = pluralsOf(form).find((one) => listed.has(one));
    if (plural === undefined || isVerbs(verbal(form), verbal(plural))) continue;
    add(form, SINGULAR);
    add(plural, PLURAL);
  }
  for (const form of listed) {
    const forms = gendersOf(form);
    const isNoun = ((bits.get(form) ?? 0) & SINGULAR) > 0 && !(verbal(form) & PARTS.infinitive);
    if (!isNoun || !forms.every((one) => listed.has(one))) continue;
    const isSure = !(verbal(forms[1] ?? '') & FINITE);
    for (const one of forms) add(one, isSure ? GENDERS : DOUBTFUL);
  }
  for (const form of listed) if (form.endsWith('mente')) add(form.slice(0, -5).replace(/a$/u, 'o'), ADVERB);
  for (const form of listed) if (!bits.has(form)) add(form, LISTED);
  return new Map(
    [...bits].filter(
      ([form, all]) =>
        listed.has(form) && !((all & ~(FINITE | PARTS.gerund)) === 0 && TOLD_BY_ENDING.test(form)),
    ),
  );
}

/** Whether a form and what looks like its plural are both a verb's: "canta" and "cantas", "cantado" and "cantados". */
function isVerbs(form: number, plural: number): boolean {
  if (form & PARTS.infinitive) return true;
  if (form & plural & PARTS.participle) return true;
  return (form & FINITE) > 0 && (plural & FINITE) > 0 && !(plural & PARTS.participle);
}

function pluralsOf(form: string): readonly string[] {
  if (/[aeo]$/u.test(form)) return [`${form}s`];
  if (/[iu]$/u.test(form)) return [`${form}es`, `${form}s`];
  return form.endsWith('z') ? [`${form.slice(0, -1)}ces`] : [`${form}es`, `${form}s`];
}

/** A masculine form with its plural, then the feminine ones; a form that none of these is begins none. */
function gendersOf(form: string): readonly string[] {
  const [, stem, vowel = ''] = /^(.+?)([oe]|(?=[lnrsz]$).)$/u.exec(form) ?? [];
  if (stem === undefined) return [''];
  const whole = /[oe]/u.test(vowel) ? stem : form;
  const masculine = /[oe]/u.test(vowel) ? `${form}s` : `${form}es`;
  return [form, `${whole}a`, masculine, `${whole}as`];
}

/** Classes by how many forms are of them; what few are of goes to the class of all that are listed. */
const LEAST_FORMS = 15;

function packed(bits: ReadonlyMap<string, number>): FormClasses {
  const sizes = new Map<number, number>();
  for (const all of bits.values()) sizes.set(all, (sizes.get(all) ?? 0) + 1);
  const kept = [...sizes].filter(([, size]) => size >= LEAST_FORMS).sort(([a, x], [b, y]) => y - x || a - b);
  const numbers = new Map(kept.map(([all], at) => [all, at + 1]));
  const numberOf = (all: number) =>
    numbers.get(all) ?? numbers.get(all & ~(DOUBTFUL | ADVERB)) ?? numbers.get(LISTED) ?? 0;
  const found = new Map([...bits].map(([form, all]) => [formKeyOf(form), numberOf(all)]));
  const rows = [...found].sort(([a], [b]) => a - b);
  return {
    keys: Int32Array.from(rows, ([key]) => key),
    classes: Int8Array.from(rows, ([, number]) => number),
  };
}
