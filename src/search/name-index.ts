import type { EntityKind } from '../model.ts';
import {
  countOf,
  createNameForms,
  type FormsOfWord,
  type NameForm,
  type NameForms,
  nameParts,
} from './name-forms.ts';
import { isLookedUpAt, nameFit } from './name-match.ts';
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

/** Near names given back at most: more than any message offers. */
const MOST_NEAR = 20;
/** Typed words whose like are looked for, the longest ones: every word must fit, so the rarest of a few will do. */
const MOST_COMPARED = 3;
/** The rank of a name typed with one slip; those without have 0 or 1. */
const WITH_SLIP = 2;

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

/** What is asked of the names. */
interface Asked {
  readonly words: readonly string[];
  /** Whether the last word may go on. */
  readonly isOpen: boolean;
  readonly accepts: AcceptsCollection;
}

function suggest(
  byWord: NameForms,
  typed: string,
  accepts: AcceptsCollection,
  limit: number,
): readonly SuggestedName[] {
  const asked: Asked = { words: nameParts(typed), isOpen: !/\s$/u.test(typed), accepts };
  const top = createTopNames<Candidate>(limit, bySuggestion);
  if (limit < 1) return [];
  if (asked.words.length === 0) {
    byWord.heaviestFirst((form) => {
      offer(top, form, asked, 0);
      return (top.last()?.weight ?? 0) <= form.total;
    });
  } else {
    offerWhole(top, byWord, asked);
    if (top.last() === null) offerAll(top, rarestLike(byWord, asked), asked, WITH_SLIP);
  }
  return top.list().map(({ display, kind, weight }) => ({ display, kind, weight }));
}

/** Offers the names that have all words as typed. */
function offerWhole(top: TopNames<Candidate>, byWord: NameForms, asked: Asked): void {
  const { words } = asked;
  const having = rarest(words.map((word, place) => byWord.having(word, isOpenAt(place, asked))));
  if (words.length > 1) return offerAll(top, having, asked, 0);
  for (const { lookedUp } of having) for (const form of lookedUp) offer(top, form, asked, 0);
  // Whoever is looked up by the word comes before all others.
  if (top.last()?.rank === 0) return;
  for (const { others } of having) for (const form of others) offer(top, form, asked, 1);
}

function offerAll(top: TopNames<Candidate>, all: readonly FormsOfWord[], asked: Asked, least: number): void {
  for (const { lookedUp, others } of all) {
    for (const form of lookedUp) offer(top, form, asked, least);
    for (const form of others) offer(top, form, asked, least);
  }
}

/**
 * Offers a form to a list, if it fits and is visible. `least` is the rank that it has at best: most forms are beaten by
 * it and their total alone, and are not looked at more closely.
 */
function offer(top: TopNames<Candidate>, form: NameForm, asked: Asked, least: number): void {
  const last = top.last();
  if (last && isBeaten(form, least, last)) return;
  const { display, kind, parts } = form;
  if (least < WITH_SLIP && asked.words.length > 1 && !hasAll(asked, parts)) return;
  const weight = visibleWeight(form, asked.accepts);
  const fit = weight > 0 ? nameFit(asked.words, asked.isOpen, parts) : null;
  if (!fit) return;
  const asTyped = asked.words.length === 0 || isLookedUpAt(fit.first, kind, parts) ? 0 : 1;
  top.offer({ display, kind, weight, rank: fit.slips > 0 ? 1 + fit.slips : asTyped });
}

/** Whether a form comes after the last of a full list, however much of it is visible. */
function isBeaten(form: NameForm, least: number, last: Candidate): boolean {
  if (least !== last.rank) return least > last.rank;
  if (form.total !== last.weight) return form.total < last.weight;
  return byName(form, last) >= 0;
}

/** Whether each word is one of the parts, or the open one the beginning of one. */
function hasAll(asked: Asked, parts: readonly string[]): boolean {
  return asked.words.every((word, place) =>
    isOpenAt(place, asked) ? parts.some((part) => part.startsWith(word)) : parts.includes(word),
  );
}

function near(byWord: NameForms, words: readonly string[], accepts: AcceptsCollection): readonly NearName[] {
  const top = createTopNames<NearName>(MOST_NEAR, byNearness);
  const visit = (form: NameForm): void => {
    const weight = visibleWeight(form, accepts);
    const fit = weight > 0 ? nameFit(words, false, form.parts) : null;
    if (!fit || fit.slips === 0) return;
    const { slips, shared } = fit;
    top.offer({ display: form.display, kind: form.kind, form: form.form, weight, slips, shared });
  };
  for (const { lookedUp, others } of rarestLike(byWord, { words, isOpen: false, accepts })) {
    lookedUp.forEach(visit);
    others.forEach(visit);
  }
  return top.list();
}

/** The forms that have a word like one of the typed ones, the one that the fewest have. */
function rarestLike(byWord: NameForms, asked: Asked): readonly FormsOfWord[] {
  const places = asked.words
    .map((word, place) => ({ word, place }))
    .sort((a, b) => b.word.length - a.word.length || a.place - b.place);
  return rarest(
    places.slice(0, MOST_COMPARED).map(({ word, place }) => byWord.like(word, isOpenAt(place, asked))),
  );
}

function rarest(all: readonly (readonly FormsOfWord[])[]): readonly FormsOfWord[] {
  const [first = [], ...rest] = all;
  let [fewest, count] = [first, countOf(first)];
  for (const forms of rest) {
    const size = countOf(forms);
    if (size < count) [fewest, count] = [forms, size];
  }
  return fewest;
}

function isOpenAt(place: number, { words, isOpen }: Asked): boolean {
  return isOpen && place === words.length - 1;
}

function visibleWeight({ weights }: NameForm, accepts: AcceptsCollection): number {
  let sum = 0;
  for (const { collection, weight } of weights) {
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
  return { form, display, kind, parts: nameParts(form), weights: [], total: 0 };
}
