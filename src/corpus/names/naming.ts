import { isDeepStrictEqual } from 'node:util';
import type { StatedForm } from '../../extract/names/state-names.ts';
import type { Derived, EntityKind } from '../../model.ts';
import type { Store } from '../../store/store.ts';
import { compareText } from '../document-order.ts';
import type { IngestMeans } from '../intake/ingest-run.ts';
import { passageTerms } from '../intake/passage-terms.ts';
import { holdsNames } from './holds-names.ts';
import { type FolderLists, statedEntries } from './stated-entries.ts';

/** Up to which change, and with which names, documents were last gone through. */
const APPLIED = 'stated names applied';

interface Applied {
  readonly change: number;
  readonly forms: readonly CollectionForm[];
}

/** A form that the operator states, with the collection in whose documents it is a name. */
type CollectionForm = readonly [collection: string, form: string, kind: EntityKind | null];

/** A sync or ingest under way, seen from what the operator states. */
export interface Naming {
  /** The store, whose every document is put with the stated names that stand in it. */
  readonly store: Store;
  /** When all files are read: brings the other documents up to the stated names. Returns the passages derived. */
  finish(): Promise<number>;
}

/**
 * Names what the operator states in the documents of its collection: in those that are put at once, so that nobody sees
 * them without; of the others those are derived anew in which a name stands that was added, taken away or is of another
 * kind. Null, and nothing is looked at, where nobody is stated now and nobody was before.
 */
export async function openNaming(lists: readonly FolderLists[], means: IngestMeans): Promise<Naming | null> {
  const { store, extractor } = means;
  const fact = await store.fact(APPLIED);
  const before: Applied = fact === null ? { change: 0, forms: [] } : (JSON.parse(fact) as Applied);
  const forms = formsIn(lists);
  if (forms.length === 0 && before.forms.length === 0) return null;
  const stated = statedIn(forms);
  const holds = holdsNames(forms.map(([, form]) => form));
  const put = new Set<string>();
  const naming: Store = {
    ...store,
    async putDocument(document, derived, terms, sources, version, seen) {
      const own = stated(document.collection);
      const isNamed = own.length > 0 && holds(document.text);
      const anew = isNamed ? await extractor.derive(document, own) : derived;
      const change = await store.putDocument(document, anew, terms, sources, version, seen);
      put.add(document.id);
      return change;
    },
  };
  return {
    store: naming,
    async finish() {
      let passages = 0;
      for await (const document of documentsToRead(store, before, forms)) {
        if (put.has(document)) continue;
        means.signal?.throwIfAborted();
        passages += await deriveAgain(document, means, stated);
        await new Promise((turn) => setImmediate(turn));
      }
      const change = await store.lastChange();
      const applied: Applied = { change, forms };
      if (change !== before.change || differing(before.forms, forms).length > 0)
        await store.putFact(APPLIED, JSON.stringify(applied));
      return passages;
    },
  };
}

function formsIn(lists: readonly FolderLists[]): readonly CollectionForm[] {
  const forms = statedEntries(lists).flatMap(({ collection, name, aliases, kind }) =>
    [name, ...aliases].map((form): CollectionForm => [collection, form, kind]),
  );
  const byKey = new Map(forms.map((form) => [JSON.stringify(form), form]));
  return [...byKey].sort(([one], [other]) => compareText(one, other)).map(([, form]) => form);
}

/** The forms of a collection, made once: recognizers keep what they make of a list by the list itself. */
function statedIn(forms: readonly CollectionForm[]): (collection: string) => readonly StatedForm[] {
  const byCollection = new Map<string, StatedForm[]>();
  for (const [collection, form, kind] of forms) {
    const known = byCollection.get(collection);
    if (known) known.push({ form, kind });
    else byCollection.set(collection, [{ form, kind }]);
  }
  return (collection) => byCollection.get(collection) ?? [];
}

async function* documentsToRead(
  store: Store,
  before: Applied,
  forms: readonly CollectionForm[],
): AsyncGenerator<string> {
  const recent = new Set((await store.changesSince(before.change)).map(({ document }) => document));
  const changed = differing(before.forms, forms);
  // One that came from another collection may still have that one's names.
  const holdsAny = holdsNames([...before.forms, ...forms].map(([, form]) => form));
  const holdsChanged = new Map<string, (text: string) => boolean>();
  for (const collection of new Set(changed.map(([collection]) => collection))) {
    const own = changed.filter(([each]) => each === collection).map(([, form]) => form);
    holdsChanged.set(collection, holdsNames(own));
  }
  const documents = changed.length > 0 ? 'all' : [...recent].sort();
  for await (const batch of store.textsOf(documents)) {
    for (const { document, collection, text } of batch) {
      const holds = recent.has(document) ? holdsAny : holdsChanged.get(collection);
      if (holds?.(text)) yield document;
    }
  }
}

function differing(
  before: readonly CollectionForm[],
  now: readonly CollectionForm[],
): readonly CollectionForm[] {
  const [old, present] = [before, now].map((forms) => new Set(forms.map((form) => JSON.stringify(form))));
  const isIn = (keys: ReadonlySet<string> | undefined, form: CollectionForm) =>
    keys?.has(JSON.stringify(form));
  return [...before.filter((form) => !isIn(present, form)), ...now.filter((form) => !isIn(old, form))];
}

/** A document in which the names were recognized without being stated stays as it is. */
async function deriveAgain(
  id: string,
  { store, extractor }: IngestMeans,
  stated: (collection: string) => readonly StatedForm[],
): Promise<number> {
  const [before] = await store.analyses([id]);
  if (!before) return 0;
  const { document } = before;
  const derived = await extractor.derive(document, stated(document.collection));
  if (isNamedAlike(before, derived)) return 0;
  const terms = passageTerms({ document, ...derived });
  await store.putDocument(document, derived, terms, await store.sourcesOf(id), extractor.version);
  return derived.passages.length;
}

function isNamedAlike(one: Derived, other: Derived): boolean {
  return isDeepStrictEqual(one.entities, other.entities) && isDeepStrictEqual(one.mentions, other.mentions);
}
