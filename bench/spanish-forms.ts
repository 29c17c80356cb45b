import { verbForms } from './spanish-paradigms.ts';

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

/**
 * What the forms of a list may be by the other forms that are listed beside them: for each its class, then that without what is
 * doubtful of it, then that of all that are listed.
 */
export function spanishForms(listed: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  return new Map(
    [...classesOf(listed)].map(([form, all]) => [form, [all, all & ~(DOUBTFUL | ADVERB), LISTED]]),
  );
}

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
