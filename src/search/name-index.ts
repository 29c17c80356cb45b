import type { EntityKind } from '../model.ts';
import { createNameForms, type NameForm, type NameForms, nameParts } from './name-forms.ts';
import { isLookedUpBy, nameFit } from './name-match.ts';
import { createTopNames, type TopNames } from './top-names.ts';

/** One form of a name as one document uses it. */
export interface NameEntry {
  /** The form as it appears: a full name, a surname, a nickname, an acronym. */
  readonly form: string;
  /** What is offered for it: the fullest name that the document uses. */
  readonly display: string;
  readonly kind: EntityKind;
  readonly collection: string;
  /** How much the document has about it: passages that mention it, at least one. */
  readonly weight: number;
}

/** A name that typed letters may become. */
export interface SuggestedName {
  readonly display: string;
  readonly kind: EntityKind;
  /** Its weight in the accepted collections. */
  readonly weight: number;
}

/** A name that was perhaps meant by words typed with a slip. */
export interface NearName extends SuggestedName {
  readonly form: string;
  /** Letters typed wrong, one at least. */
  readonly slips: number;
  /** Words typed as the form has them. */
  readonly shared: number;
}

/** Which collections may be seen: a name, a form and a weight that only others know does not exist. */
export type AcceptsCollection = (collection: string) => boolean;

/** The names of all documents, for completion and for typing slips. */
export interface NameIndex {
  /** How many different forms of names there are. */
  readonly size: number;
  /** Adds the names of a document; those it had are replaced. */
  add(document: string, entries: readonly NameEntry[]): void;
  remove(document: string): void;
  /**
   * Names that go on from what was typed: whole words and the beginning of one, in any order, accents and case apart.
   * Those looked up by that word first (a person by the surname), then others, then, where these do not fill the
   * list, with slips; within each the weightiest, then by name.
   */
  suggest(typed: string, accepts: AcceptsCollection, limit: number): readonly SuggestedName[];
  /** Names whose words are those typed but for slips; fewest slips first, then most words in common, then weight. */
  near(typed: string, accepts: AcceptsCollection): readonly NearName[];
}

/** So few letters begin so many names that the heaviest ones are tried first, not the ones that begin with them. */
const MOST_COMMON_LETTERS = 2;
/** Near names given back at most: more than any message offers. */
const MOST_NEAR = 20;

/** An index without names. */
export function createNameIndex(): NameIndex {
  const byWord = createNameForms();
  const forms = new Map<string, NameForm>();
  const documents = new Map<string, readonly NameEntry[]>();
  const index: NameIndex = {
    get size() {
      return forms.size;
    },
    add(document, entries) {
      index.remove(document);
      documents.set(document, entries);
      for (const entry of entries) {
        const form = forms.get(keyOf(entry)) ?? formOf(entry);
        forms.set(keyOf(entry), form);
        byWord.weigh(form, entry.collection, entry.weight);
      }
    },
    remove(document) {
      for (const entry of documents.get(document) ?? []) {
        const form = forms.get(keyOf(entry));
        if (!form) continue;
        byWord.weigh(form, entry.collection, -entry.weight);
        if (form.total === 0) forms.delete(keyOf(entry));
      }
      documents.delete(document);
    },
    suggest: (typed, accepts, limit) => suggest(byWord, typed, accepts, limit),
    near: (typed, accepts) => near(byWord, nameParts(typed), accepts),
  };
  return index;
}

type Candidate = SuggestedName & { readonly rank: number };

function suggest(
  byWord: NameForms,
  typed: string,
  accepts: AcceptsCollection,
  limit: number,
): readonly SuggestedName[] {
  const words = nameParts(typed);
  const isOpen = !/\s$/u.test(typed);
  const top = createTopNames<Candidate>(limit, bySuggestion);
  const visit = (form: NameForm) => offer(top, form, words, isOpen, accepts);
  const word = longest(words);
  if (word.length > MOST_COMMON_LETTERS) byWord.beginningWith(word, visit);
  else
    byWord.heaviestFirst((form) => {
      visit(form);
      return !isBeaten(form, top);
    });
  if (top.last() === null && limit > 0) byWord.like(word, isOpen && word === words.at(-1), visit);
  return top.list().map(({ display, kind, weight }) => ({ display, kind, weight }));
}

/** Whether a form comes after the last of a full list, whatever it matches. */
function isBeaten(form: NameForm, top: TopNames<Candidate>): boolean {
  const last = top.last();
  return last !== null && last.rank === 0 && form.total < last.weight;
}

/** Offers a form to a list, if it fits and is visible. */
function offer(
  top: TopNames<Candidate>,
  form: NameForm,
  words: readonly string[],
  isOpen: boolean,
  accepts: AcceptsCollection,
): void {
  const weight = isBeaten(form, top) ? 0 : visibleWeight(form, accepts);
  const fit = weight > 0 ? nameFit(words, isOpen, form.parts) : null;
  if (!fit) return;
  const asTyped = words.length === 0 || isLookedUpBy(fit, form.kind, form.parts) ? 0 : 1;
  top.offer({
    display: form.display,
    kind: form.kind,
    weight,
    rank: fit.slips > 0 ? 1 + fit.slips : asTyped,
  });
}

function near(byWord: NameForms, words: readonly string[], accepts: AcceptsCollection): readonly NearName[] {
  const top = createTopNames<NearName>(MOST_NEAR, byNearness);
  byWord.like(longest(words), false, (form) => {
    const weight = visibleWeight(form, accepts);
    const fit = weight > 0 ? nameFit(words, false, form.parts) : null;
    if (!fit || fit.slips === 0) return;
    const { slips, shared } = fit;
    top.offer({ display: form.display, kind: form.kind, form: form.form, weight, slips, shared });
  });
  return top.list();
}

/** The longest of the words: the fewest names have one like it. */
function longest(words: readonly string[]): string {
  return words.reduce((most, word) => (word.length > most.length ? word : most), '');
}

function visibleWeight(form: NameForm, accepts: AcceptsCollection): number {
  let sum = 0;
  for (const [collection, weight] of form.weights) {
    if (accepts(collection)) sum += weight;
  }
  return sum;
}

function bySuggestion(a: Candidate, b: Candidate): number {
  return a.rank - b.rank || b.weight - a.weight || byName(a, b);
}

function byNearness(a: NearName, b: NearName): number {
  return (
    a.slips - b.slips || b.shared - a.shared || b.weight - a.weight || byName(a, b) || order(a.form, b.form)
  );
}

function byName(a: SuggestedName, b: SuggestedName): number {
  return order(a.display, b.display) || order(a.kind, b.kind);
}

/** By code unit, the same on every machine. */
function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function keyOf({ form, display, kind }: NameEntry): string {
  return `${form}\n${display}\n${kind}`;
}

function formOf({ form, display, kind }: NameEntry): NameForm {
  return { form, display, kind, parts: nameParts(form), weights: new Map(), total: 0 };
}
