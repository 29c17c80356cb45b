import type { EntityKind } from '../model.ts';
import {
  type AcceptsCollection,
  byName,
  order,
  rarestLike,
  type SuggestedName,
  visibleWeight,
} from './asked-names.ts';
import { createNameForms, type NameForm, type NameForms, nameParts } from './name-forms.ts';
import { nameFit } from './name-match.ts';
import { suggestNames } from './name-suggest.ts';
import { createTopNames } from './top-names.ts';

/** One form of a name as one document uses it. */
export interface NameEntry {
  /** The form as it appears: a full name, a surname, a nickname, an acronym. */
  readonly form: string;
  /** What is offered for it: the fullest name that the document uses. */
  readonly name: string;
  readonly kind: EntityKind;
  readonly collection: string;
  /** How many of the document's passages mention it; one counts as much as none. */
  readonly passages: number;
}

/** A name that was perhaps meant by words typed with a slip. */
export interface NearName extends SuggestedName {
  readonly form: string;
  /** Letters typed wrong, one at least. */
  readonly slips: number;
  /** Words typed as the form has them. */
  readonly shared: number;
}

/** The names of all documents, for completion and for typing slips. */
export interface NameIndex {
  /** How many different forms of names there are. */
  readonly size: number;
  /** Adds the names of a document, which stay as they are as long as it has them; those it had are replaced. */
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
        byWord.weigh(form, entry.collection, weightOf(entry));
      }
    },
    remove(document) {
      for (const entry of documents.get(document) ?? []) {
        const form = forms.get(keyOf(entry));
        if (!form) continue;
        byWord.weigh(form, entry.collection, -weightOf(entry));
        if (form.total === 0) forms.delete(keyOf(entry));
      }
      documents.delete(document);
    },
    suggest: (typed, accepts, limit) => suggestNames(byWord, typed, accepts, limit),
    near: (typed, accepts) => near(byWord, nameParts(typed), accepts),
  };
  return index;
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

function byNearness(a: NearName, b: NearName): number {
  return (
    a.slips - b.slips || b.shared - a.shared || b.weight - a.weight || byName(a, b) || order(a.form, b.form)
  );
}

/** A name that stands outside of all passages, as in a caption, is known all the same. */
function weightOf({ passages }: NameEntry): number {
  return Math.max(1, passages);
}

function keyOf({ form, name, kind }: NameEntry): string {
  return `${form}\n${name}\n${kind}`;
}

function formOf({ form, name, kind }: NameEntry): NameForm {
  return { form, display: name, kind, parts: nameParts(form), weights: [], total: 0 };
}
