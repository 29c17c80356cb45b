import { foldedWord } from '../language/terms.ts';
import { tokens } from '../language/tokens.ts';
import type { EntityKind } from '../model.ts';
import { wordSlips } from './name-match.ts';
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
  readonly weights: Map<string, number>;
  /** The sum over all collections: no scope gives it more. */
  total: number;
}

/** The forms of names by their words. */
export interface NameForms {
  /** Adds weight to a form, or takes it away where negative; a form without any is not found. */
  weigh(form: NameForm, collection: string, weight: number): void;
  /** Visits all forms, those of the greatest total first, until `visit` gives false. */
  heaviestFirst(visit: (form: NameForm) => boolean): void;
  /** Visits the forms of which a word begins with this one, several times where several do. */
  beginningWith(word: string, visit: (form: NameForm) => void): void;
  /** Visits the forms of which a word is like this one but for slips, or with `isOpen` begins like it. */
  like(word: string, isOpen: boolean, visit: (form: NameForm) => void): void;
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
    beginningWith(word, visit) {
      visitForms(buckets, word, (part) => part.startsWith(word), visit);
    },
    like(word, isOpen, visit) {
      const letters = slipsAllowed(word) === 0 ? word : word.slice(0, 1);
      if (word !== '') visitForms(buckets, letters, (part) => wordSlips(word, isOpen, part) !== null, visit);
    },
  };
}

/** The words of a name as they are compared. */
export function nameParts(name: string): readonly string[] {
  return tokens(name).map((token) => foldedWord(token.text));
}

/** Forms under their words, the words under their first letters. */
type Buckets = Map<string, Map<string, Set<NameForm>>>;

function addToBuckets(buckets: Buckets, form: NameForm): void {
  for (const part of form.parts) {
    const bucket = buckets.get(part.slice(0, BUCKET)) ?? new Map<string, Set<NameForm>>();
    buckets.set(part.slice(0, BUCKET), bucket);
    bucket.set(part, (bucket.get(part) ?? new Set()).add(form));
  }
}

function removeFromBuckets(buckets: Buckets, form: NameForm): void {
  for (const part of form.parts) {
    const bucket = buckets.get(part.slice(0, BUCKET));
    const forms = bucket?.get(part);
    forms?.delete(form);
    if (forms?.size === 0) bucket?.delete(part);
  }
}

function addWeight(form: NameForm, collection: string, weight: number): void {
  form.total += weight;
  const sum = (form.weights.get(collection) ?? 0) + weight;
  if (sum > 0) form.weights.set(collection, sum);
  else form.weights.delete(collection);
}

/** Visits the forms under the words that begin with these letters, as far as `isLike` lets them through. */
function visitForms(
  buckets: Buckets,
  letters: string,
  isLike: (part: string) => boolean,
  visit: (form: NameForm) => void,
): void {
  const key = letters.slice(0, BUCKET);
  for (const [start, bucket] of buckets) {
    if (!start.startsWith(key)) continue;
    for (const [part, forms] of bucket) {
      if (isLike(part)) forms.forEach(visit);
    }
  }
}
