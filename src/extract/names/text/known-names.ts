import { lexiconLines } from '../../../language/lexicon.ts';
import { perForm, type WordForm } from '../../../language/word-form.ts';
import type { EntityKind, Language } from '../../../model.ts';
import { fold } from '../../../text.ts';
import { spelling } from './spelling.ts';
import type { Word } from './words.ts';

/** How sure a listed name is what the list says: a village may be a surname, a country is not. */
export type Certainty = 'sure' | 'likely' | 'possible';

/** A listed name of one or more words. */
export interface KnownName {
  readonly words: readonly string[];
  readonly kind: EntityKind;
  readonly certainty: Certainty;
  /** A state or nation, whose name no club bears. */
  readonly land: boolean;
}

/** Listed names as a tree of their folded words: a step for each word, so that long lists cost no more than short ones. */
interface KnownNames {
  /** The steps for a further word; null where every name ends. */
  readonly next: ReadonlyMap<string, KnownNames> | null;
  /** The names that end here, of different kinds. */
  readonly names: readonly KnownName[];
}

interface Step {
  next: Map<string, Step> | null;
  readonly names: KnownName[];
}

const PLACE_CERTAINTY: Readonly<Record<string, Certainty>> = {
  country: 'sure',
  region: 'likely',
  city: 'likely',
  town: 'possible',
};
const NAME_WORDS = /[\p{L}\p{M}\p{N}&'’/_]+/gu;
const known = new Map<Language, KnownNames>();

/** The listed names for documents of a language, read when first needed. A place's own-language list comes first. */
function knownNames(language: Language): KnownNames {
  const cached = known.get(language);
  if (cached) return cached;
  const found: Step = { next: null, names: [] };
  const languages: readonly Language[] = language === 'es' ? ['es', 'en'] : ['en', 'es'];
  for (const one of languages) addList(found, one, language);
  known.set(language, found);
  return found;
}

function addList(into: Step, list: Language, language: Language): void {
  for (const line of lexiconLines(list, 'organization-names')) put(into, line, 'organization', 'likely');
  if (list === language) {
    for (const line of lexiconLines(list, 'organizations')) put(into, line, 'organization', 'possible');
    for (const line of lexiconLines(list, 'other-names')) put(into, line, 'other', 'sure');
  }
  for (const line of lexiconLines(list, 'place-names')) {
    // Abbreviations and short forms (EU, Mass.) mean a place only in their own language.
    if (list === language || line.length > 4) put(into, line, 'place', 'sure');
  }
  for (const line of lexiconLines(list, 'lands')) put(into, line, 'place', 'sure', true);
  for (const line of lexiconLines(list, 'places')) {
    const [name = '', kind = 'town'] = line.split('\t');
    put(into, name, 'place', PLACE_CERTAINTY[kind] ?? 'possible', kind === 'country');
  }
}

function put(into: Step, name: string, kind: EntityKind, certainty: Certainty, land = false): void {
  // "Al Jazeera" is written with a hyphen, too, and then it is one word.
  if (/^al /iu.test(name)) put(into, name.replace(' ', '-'), kind, certainty, land);
  const words = wordsOf(name);
  if (words.length === 0) return;
  let step = into;
  for (const word of words) {
    step.next ??= new Map();
    const known: Step | undefined = step.next.get(word);
    const next: Step = known ?? { next: null, names: [] };
    if (!known) step.next.set(word, next);
    step = next;
  }
  const same = step.names.findIndex((one) => one.kind === kind);
  if (same < 0) step.names.push({ words, kind, certainty, land });
  else if (land) step.names[same] = { words, kind, certainty: 'sure', land };
}

/** The folded words of a listed name. Most are one plain word. */
function wordsOf(name: string): readonly string[] {
  if (/^[A-Za-z]+$/.test(name)) return [name.toLowerCase()];
  if (/^(?:\p{L}\.)+$/u.test(name)) return [fold(name).replace(/\.$/u, '')];
  const joined = fold(name).replace(/^al-/u, 'al_');
  return [...joined.matchAll(NAME_WORDS)].map((match) => match[0].replace('_', '-'));
}

/** A listed name that stands at `from`, with the index after its last word. */
export interface KnownStretch {
  readonly name: KnownName;
  readonly to: number;
}

const NONE: readonly KnownStretch[] = [];

/** The listed names that begin with a form, in documents of a language. */
const BEGUN: Readonly<Record<Language, (form: WordForm) => KnownNames | null>> = {
  en: perForm((form) => knownNames('en').next?.get(spelling(form).folded) ?? null),
  es: perForm((form) => knownNames('es').next?.get(spelling(form).folded) ?? null),
};

/** Listed names that stand at the word `from`, longest first. Hyphens between words are passed over. */
export function knownAt(words: readonly Word[], from: number, language: Language): readonly KnownStretch[] {
  const first = words[from];
  let step = first && BEGUN[language](first.form);
  if (!step) return NONE;
  const found: KnownStretch[] = [];
  let at = from;
  while (step) {
    at += 1;
    for (const name of step.names) found.unshift({ name, to: at });
    if (words[at]?.text === '-') at += 1;
    const word = words[at];
    step = word?.block === first?.block ? step.next?.get(word?.folded ?? '') : undefined;
  }
  return found;
}
