import { foldedWord } from '../language/terms.ts';
import { tokens } from '../language/tokens.ts';
import type { EntityKind } from '../model.ts';
import { isLookedUpAt, wordSlips } from './name-match.ts';
import { slipsAllowed } from './slips.ts';

/** One form of one name, with how much the documents of each collection have about it. */
export interface NameForm {
  /** The form as it appears. */
  readonly form: string;
  /** The fullest name of whom it names. */
  readonly display: string;
  readonly kind: EntityKind;
  /** Its words, folded. */
  readonly parts: readonly string[];
  /** By collection; only what is above zero. */
  weights: readonly CollectionWeight[];
  /** The sum over all collections: no scope gives it more. */
  total: number;
}

/** How much the documents of one collection have about a form. */
export interface CollectionWeight {
  readonly collection: string;
  readonly weight: number;
}

/** The forms that have one word: those that are looked up by it, and the others. */
export interface FormsOfWord {
  readonly lookedUp: ReadonlySet<NameForm>;
  readonly others: ReadonlySet<NameForm>;
}

/** The forms of names by their words. */
export interface NameForms {
  /** Adds weight to a form, or takes it away where negative; a form without any is not found. */
  weigh(form: NameForm, collection: string, weight: number): void;
  /** Visits all forms, those of the greatest total first, until `visit` gives false. */
  heaviestFirst(visit: (form: NameForm) => boolean): void;
  /** The forms that have this word, or with `isOpen` one that begins with it, word by word. */
  having(word: string, isOpen: boolean): readonly FormsOfWord[];
  /** The forms that have a word like this one but for slips, or with `isOpen` one that begins like it. */
  like(word: string, isOpen: boolean): readonly FormsOfWord[];
}

/** Letters by which words are put together: with two, a bucket of 100,000 names holds some hundred words. */
const BUCKET = 2;

/** No forms yet. */
export function createNameForms(): NameForms {
  const buckets: Buckets = new Map();
  const byTotal = new Map<number, Set<NameForm>>();
  return {
    weigh(form, collection, weight) {
      byTotal.get(form.total)?.delete(form);
      if (byTotal.get(form.total)?.size === 0) byTotal.delete(form.total);
      if (form.total === 0) addToBuckets(buckets, form);
      addWeight(form, collection, weight);
      if (form.total === 0) removeFromBuckets(buckets, form);
      else byTotal.set(form.total, (byTotal.get(form.total) ?? new Set()).add(form));
    },
    heaviestFirst(visit) {
      for (const total of [...byTotal.keys()].sort((a, b) => b - a)) {
        for (const form of byTotal.get(total) ?? []) if (!visit(form)) return;
      }
    },
    having(word, isOpen) {
      if (isOpen) return formsWhere(buckets, word, (part) => part.startsWith(word));
      const forms = bucketOf(buckets, word)?.get(word);
      return forms ? [forms] : [];
    },
    like(word, isOpen) {
      if (slipsAllowed(word) === 0) return this.having(word, isOpen);
      return formsWhere(buckets, word.slice(0, 1), (part) => wordSlips(word, isOpen, part) !== null);
    },
  };
}

/** The words of a name as they are compared. */
export function nameParts(name: string): readonly string[] {
  return tokens(name).map((token) => foldedWord(token.text));
}

/** How many forms these are, one with several of the words counted for each. */
export function countOf(words: readonly FormsOfWord[]): number {
  return words.reduce((sum, { lookedUp, others }) => sum + lookedUp.size + others.size, 0);
}

interface OpenForms extends FormsOfWord {
  readonly lookedUp: Set<NameForm>;
  readonly others: Set<NameForm>;
}

/** Forms under their words, the words under their first letters, these under the first one. */
type Buckets = Map<string, Map<string, Map<string, OpenForms>>>;

function bucketOf(buckets: Buckets, part: string): Map<string, OpenForms> | undefined {
  return buckets.get(part.slice(0, 1))?.get(part.slice(0, BUCKET));
}

function addToBuckets(buckets: Buckets, form: NameForm): void {
  for (const [place, part] of form.parts.entries()) {
    const letter = buckets.get(part.slice(0, 1)) ?? new Map<string, Map<string, OpenForms>>();
    buckets.set(part.slice(0, 1), letter);
    const bucket = letter.get(part.slice(0, BUCKET)) ?? new Map<string, OpenForms>();
    letter.set(part.slice(0, BUCKET), bucket);
    const forms = bucket.get(part) ?? { lookedUp: new Set(), others: new Set() };
    bucket.set(part, forms);
    if (isLookedUpAt(place, form.kind, form.parts)) {
      forms.lookedUp.add(form);
      forms.others.delete(form);
    } else if (!forms.lookedUp.has(form)) forms.others.add(form);
  }
}

function removeFromBuckets(buckets: Buckets, form: NameForm): void {
  for (const part of form.parts) {
    const bucket = bucketOf(buckets, part);
    const forms = bucket?.get(part);
    forms?.lookedUp.delete(form);
    forms?.others.delete(form);
    if (forms?.lookedUp.size === 0 && forms.others.size === 0) bucket?.delete(part);
  }
}

function addWeight(form: NameForm, collection: string, weight: number): void {
  form.total += weight;
  const before = form.weights.find((one) => one.collection === collection)?.weight ?? 0;
  const rest = form.weights.filter((one) => one.collection !== collection);
  form.weights = before + weight > 0 ? [...rest, { collection, weight: before + weight }] : rest;
}

/** The forms under the words that begin with these letters, as far as `isLike` lets them through. */
function formsWhere(
  buckets: Buckets,
  letters: string,
  isLike: (part: string) => boolean,
): readonly FormsOfWord[] {
  const found: FormsOfWord[] = [];
  const key = letters.slice(0, BUCKET);
  for (const [start, bucket] of buckets.get(letters.slice(0, 1)) ?? []) {
    if (!start.startsWith(key)) continue;
    for (const [part, forms] of bucket) if (isLike(part)) found.push(forms);
  }
  return found;
}
