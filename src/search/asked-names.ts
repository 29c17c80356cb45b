import type { EntityKind } from '../model.ts';
import { countOf, type FormsOfWord, type NameForm, type NameForms } from './name-forms.ts';
import type { NamedThing } from './top-names.ts';

/** Which collections may be seen: a name, a form and a weight that only others know does not exist. */
export type AcceptsCollection = (collection: string) => boolean;

/** A name that typed letters may become. */
export interface SuggestedName {
  readonly display: string;
  readonly kind: EntityKind;
  /** Its weight in the accepted collections. */
  readonly weight: number;
}

/** What is asked of the names, by words typed. */
export interface AskedNames {
  readonly words: readonly string[];
  /** Whether the last word may go on. */
  readonly isOpen: boolean;
  readonly accepts: AcceptsCollection;
}

/** Typed words whose like are looked for, the longest ones: every word must fit, so the rarest of a few will do. */
const MOST_COMPARED = 3;

/** The forms that have a word like one of the typed ones, the one that the fewest have. */
export function rarestLike(byWord: NameForms, asked: AskedNames): readonly FormsOfWord[] {
  const places = asked.words
    .map((word, place) => ({ word, place }))
    .sort((a, b) => b.word.length - a.word.length || a.place - b.place);
  return rarest(
    places.slice(0, MOST_COMPARED).map(({ word, place }) => byWord.like(word, isOpenAt(place, asked))),
  );
}

/** The forms of the word that the fewest have. */
export function rarest(all: readonly (readonly FormsOfWord[])[]): readonly FormsOfWord[] {
  const [first = [], ...rest] = all;
  let [fewest, count] = [first, countOf(first)];
  for (const forms of rest) {
    const size = countOf(forms);
    if (size < count) [fewest, count] = [forms, size];
  }
  return fewest;
}

/** Whether the word at this place may go on. */
export function isOpenAt(place: number, { words, isOpen }: AskedNames): boolean {
  return isOpen && place === words.length - 1;
}

/** What the accepted collections have about a form. */
export function visibleWeight({ weights }: NameForm, accepts: AcceptsCollection): number {
  let sum = 0;
  for (const { collection, weight } of weights) {
    if (accepts(collection)) sum += weight;
  }
  return sum;
}

/** By name, then by kind. */
export function byName(a: NamedThing, b: NamedThing): number {
  return order(a.display, b.display) || order(a.kind, b.kind);
}

/** By code unit, the same on every machine. */
export function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
