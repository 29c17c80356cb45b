import { irregularForms } from '../src/language/irregular-forms.ts';
import { lexiconLines } from '../src/language/lexicon.ts';
import { verbForms } from '../src/language/verb-forms.ts';

/** The forms of an English verb; where its consonant may be doubled, with both spellings. */
export interface EnglishVerb {
  readonly thirds: readonly string[];
  readonly pasts: readonly string[];
  readonly participles: readonly string[];
  readonly gerunds: readonly string[];
}

/** The forms of a verb from its base: irregular as our lists have it, also behind a prefix ("retake", "overthrow"). */
export function englishVerb(base: string): EnglishVerb {
  const [, prefix = '', root = ''] = PREFIXED.exec(base) ?? [];
  if (isIrregular(root) && !isIrregular(base)) return behind(prefix, englishVerb(root));
  const { present, past, participles, gerund } = verbForms('en', base);
  const forms = { thirds: present, pasts: past, participles, gerunds: [gerund] };
  if (conjugated().has(base)) return forms;
  const doubled = DOUBLING.test(base) ? `${base}${base.at(-1)}` : null;
  const gerunds = doubled ? [gerund, `${doubled}ing`] : [gerund];
  if (UNCHANGED.test(base)) return { ...forms, pasts: [base], participles: [base], gerunds };
  const [first, last = first] = irregular().get(base) ?? [];
  if (first === undefined || last === undefined) {
    const regular = doubled ? [...past, `${doubled}ed`] : past;
    return { ...forms, pasts: regular, participles: regular, gerunds };
  }
  const pasts = first === last && PARTICIPLE.test(first) ? past : [first];
  return { ...forms, pasts, participles: [last], gerunds };
}

/** The plurals that a noun may have. */
export function englishPlurals(noun: string): readonly string[] {
  const odd = ODD_PLURALS.get(noun);
  if (odd) return [odd];
  if (/(?:[sxz]|[cs]h)$/u.test(noun)) return [`${noun}es`];
  if (/[^aeiou]y$/u.test(noun)) return [`${noun.slice(0, -1)}ies`];
  if (/man$/u.test(noun)) return [`${noun.slice(0, -2)}en`, `${noun}s`];
  if (/(?:li|wi|kni)fe$/u.test(noun)) return [`${noun.slice(0, -2)}ves`];
  if (/(?:lea|loa|thie|shea|hal|shel|cal|sel|wol)f$/u.test(noun)) return [`${noun.slice(0, -1)}ves`];
  return /[^aeiou]o$/u.test(noun) ? [`${noun}s`, `${noun}es`] : [`${noun}s`];
}

/** Comparative and superlative of an adjective of one syllable or two; none of a longer one. */
export function englishDegrees(adjective: string): readonly string[] {
  if (adjective.length > LONGEST_COMPARED) return [];
  if (/[^aeiou]y$/u.test(adjective)) return degreesOf(`${adjective.slice(0, -1)}i`);
  if (!/^[^aeiou]*[aeiou]+[^aeiou]*e?$/u.test(adjective)) return [];
  if (adjective.endsWith('e')) return degreesOf(adjective.slice(0, -1));
  return degreesOf(
    /[^aeiou][aeiou][bdgmnt]$/u.test(adjective) ? `${adjective}${adjective.at(-1)}` : adjective,
  );
}

const LONGEST_COMPARED = 8;

function degreesOf(stem: string): readonly string[] {
  return [`${stem}er`, `${stem}est`];
}

const PREFIXED = /^(re|over|under|out|mis|un|fore|with|inter|up|off|broad)([a-z]{3,})$/u;

/** One consonant behind one vowel: doubled or not as the stress is, which no spelling tells. */
const DOUBLING = /(?:[^aeiou]|^|qu)[aeiou][bdgklmnprtvz]$/u;

/** What does not change in the past and is in none of our lists. */
const UNCHANGED = /^(?:burst|cost|hurt|quit|rid|shed|slit|split|thrust|wed)$/u;

/** An irregular form alone is the past and the participle, but for these endings, which no past has: "shown", "beaten". */
const PARTICIPLE = /(?:en|wn)$/u;

const ODD_PLURALS: ReadonlyMap<string, string> = new Map([
  ['child', 'children'],
  ['foot', 'feet'],
  ['mouse', 'mice'],
  ['person', 'people'],
  ['tooth', 'teeth'],
]);

function behind(prefix: string, { thirds, pasts, participles, gerunds }: EnglishVerb): EnglishVerb {
  const all = (forms: readonly string[]) => forms.map((form) => prefix + form);
  return {
    thirds: all(thirds),
    pasts: all(pasts),
    participles: all(participles),
    gerunds: all(gerunds),
  };
}

function isIrregular(base: string): boolean {
  return conjugated().has(base) || irregular().has(base);
}

let whole: ReadonlySet<string> | null = null;

/** The verbs whose forms are listed one by one. */
function conjugated(): ReadonlySet<string> {
  whole ??= new Set(lexiconLines('en', 'irregular-verbs').map((line) => (line.split('|')[0] ?? '').trim()));
  return whole;
}

let pasts: ReadonlyMap<string, readonly string[]> | null = null;

/** Past and participle of the other irregular verbs. */
function irregular(): ReadonlyMap<string, readonly string[]> {
  if (pasts) return pasts;
  const found = new Map<string, string[]>();
  for (const [form, verb] of irregularForms('en')) {
    if (/(?:s|ing)$/u.test(form)) continue;
    found.set(verb, [...(found.get(verb) ?? []), form]);
  }
  pasts = found;
  return pasts;
}
