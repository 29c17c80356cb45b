import type { Language } from '../model.ts';
import { lexiconLines } from './lexicon.ts';

/** The forms of a verb by what they are used for, as written, accents kept. */
export interface VerbForms {
  /** English: base (they lie). Spanish: infinitive. */
  readonly base: string;
  /** English: third person singular. Spanish: the present. */
  readonly present: readonly string[];
  /** English: the past. Spanish: preterite and imperfect. */
  readonly past: readonly string[];
  readonly participles: readonly string[];
  readonly gerund: string;
}

/** The parts of a line in `verb-endings.txt` and `irregular-verbs.txt`, parted by bars. */
const PARTS = 4;

const irregular = new Map<Language, ReadonlyMap<string, VerbForms>>();
const endings = new Map<Language, readonly Ending[]>();

/** How a verb with an ending is conjugated: what comes in the ending's place. */
interface Ending {
  readonly ending: string;
  readonly parts: readonly (readonly string[])[];
}

/** All forms of a verb, from its base form (say) or infinitive (decir). */
export function verbForms(language: Language, base: string): VerbForms {
  const known = irregularVerbs(language).get(base);
  if (known) return known;
  const fitting = endingsOf(language).find(({ ending }) => base.endsWith(ending));
  const stem = base.slice(0, base.length - (fitting?.ending.length ?? 0));
  return formsOf(base, fitting?.parts.map((part) => part.map((end) => stem + end)) ?? []);
}

/** Every form that stands with a subject or after an auxiliary: present, past, participle as of a perfect tense. */
export function activeForms(forms: VerbForms): readonly string[] {
  const [perfect] = forms.participles;
  return [...forms.present, ...forms.past, ...(perfect === undefined ? [] : [perfect])];
}

/** Every form of a verb; in Spanish with the past subjunctive ("después de que la condenaran"). */
export function allForms(language: Language, forms: VerbForms): readonly string[] {
  return [
    forms.base,
    ...activeForms(forms),
    ...forms.past,
    ...pastSubjunctive(language, forms),
    forms.gerund,
  ];
}

/** Spanish: "condenaron" gives condenara, condenaran, condenase, condenasen; English has none. */
function pastSubjunctive(language: Language, { past }: VerbForms): readonly string[] {
  if (language === 'en') return [];
  const stems = past.flatMap((form) =>
    form.endsWith(PLURAL_PAST) ? [form.slice(0, -PLURAL_PAST.length)] : [],
  );
  return stems.flatMap((stem) => ['ra', 'ran', 'se', 'sen'].map((ending) => stem + ending));
}

/** The ending of the plural of the Spanish preterite. */
const PLURAL_PAST = 'ron';

function irregularVerbs(language: Language): ReadonlyMap<string, VerbForms> {
  const known = irregular.get(language);
  if (known) return known;
  const verbs = new Map<string, VerbForms>();
  for (const line of lexiconLines(language, 'irregular-verbs')) {
    const [base, parts] = lineParts(line);
    verbs.set(base, formsOf(base, parts));
  }
  irregular.set(language, verbs);
  return verbs;
}

/** In the order of the list: the first ending that fits counts. */
function endingsOf(language: Language): readonly Ending[] {
  const known = endings.get(language);
  if (known) return known;
  const read = lexiconLines(language, 'verb-endings').map((line) => {
    const [ending, parts] = lineParts(line);
    return { ending: ending === '-' ? '' : ending, parts };
  });
  endings.set(language, read);
  return read;
}

function lineParts(line: string): readonly [string, readonly (readonly string[])[]] {
  const [first = '', ...rest] = line.split('|').map((part) => part.trim());
  return [first, rest.slice(0, PARTS).map((part) => part.split(/\s+/u).filter((form) => form !== ''))];
}

function formsOf(base: string, parts: readonly (readonly string[])[]): VerbForms {
  const [present = [], past = [], participles = [], gerund = []] = parts;
  return {
    base,
    present,
    past,
    participles: participles.length > 0 ? participles : past,
    gerund: gerund[0] ?? base,
  };
}
