import { linkNames, matchTyped } from '../extract/link.ts';
import type { Scope } from '../model.ts';
import type { NameRecord, NameStore } from '../store/store.ts';
import { fold } from '../text.ts';
import type { Entity, NameFinding } from './corpus.ts';
import { type FoundEntity, foundEntities, memberKey, partsOfName, toEntity } from './found-entity.ts';

/** Names of the visible corpus, linked across its documents at the moment of the question. */
export interface NameLookup {
  /** What typed words name. */
  find(typed: string, scope: Scope): Promise<FoundNames>;
  /** The documents' entities behind a name that `find` returned, null where it is gone. */
  linked(entity: Entity, scope: Scope): Promise<LinkedFinding | null>;
  /** The corpus changed: what was found no longer counts. */
  forget(): void;
}

/** A finding with the documents' entities behind each name. */
export interface FoundNames {
  readonly finding: Omit<NameFinding, 'near' | 'tried'>;
  readonly linked: readonly FoundEntity[];
}

/** One name with all others that its words also found: they decide whether a lone surname is unequivocal. */
export interface LinkedFinding {
  readonly entity: FoundEntity;
  readonly around: readonly FoundEntity[];
}

/**
 * Aliases lead to names and names to aliases ("AMLO" to a full name, the full name to other documents);
 * chains longer than this were never seen and would join what nobody means as one.
 */
const MOST_ROUNDS = 3;

/** Findings are kept until the corpus changes, but not more than this many. */
const MOST_KEPT = 500;

/** Name look-up over the store's records. */
export function createNameLookup(store: NameStore): NameLookup {
  const kept = new Map<string, Promise<FoundNames>>();
  const find = (typed: string, scope: Scope): Promise<FoundNames> => {
    const key = JSON.stringify([typed, scope]);
    const known = kept.get(key);
    if (known) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const finding = lookUp(store, typed, scope);
    kept.set(key, finding);
    return finding;
  };
  return {
    find,
    async linked(entity, scope) {
      const { linked } = await find(entity.name, scope);
      const own = linked.find(({ key }) => key === entity.key);
      return own ? { entity: own, around: linked } : null;
    },
    forget: () => kept.clear(),
  };
}

async function lookUp(store: NameStore, typed: string, scope: Scope): Promise<FoundNames> {
  const records = await recordsAround(store, typed, scope);
  const links = linkNames(records);
  const linked = foundEntities(links, records);
  const matches = matchTyped(typed, links);
  const match = matches[0]?.how ?? null;
  const fitting = new Set(matches.flatMap(({ entity }) => entity.members.map(memberKey)));
  const found = linked.filter(({ members }) => members.some((member) => fitting.has(memberKey(member))));
  const whole = found.filter(({ isLone }) => !isLone);
  // A lone surname beside a full name that has it is shown in that name's dossier, or not at all.
  const entities = (whole.length > 0 ? whole : found).map(toEntity);
  return { finding: { entities, match, mended: match === 'mended' ? typed : null }, linked };
}

/** All records of the entities that the typed words touch, and of those that their full names and aliases touch. */
async function recordsAround(store: NameStore, typed: string, scope: Scope): Promise<readonly NameRecord[]> {
  const entities = new Map<string, readonly NameRecord[]>();
  const asked = new Set<string>();
  let forms = [fold(typed).trim()];
  let words = nameWords(typed);
  for (let round = 0; round < MOST_ROUNDS && forms.length + words.length > 0; round++) {
    const found = await touched(store, forms, words, scope);
    const fresh = found.filter((record) => !entities.has(memberKey(record)));
    const whole = await wholeEntities(store, fresh);
    for (const [key, records] of whole) entities.set(key, records);
    for (const form of forms) asked.add(form);
    for (const word of words) asked.add(word);
    forms = linkingForms([...whole.values()].flat()).filter((form) => !asked.has(form));
    words = [];
  }
  return [...entities.values()].flat();
}

async function touched(
  store: NameStore,
  forms: readonly string[],
  words: readonly string[],
  scope: Scope,
): Promise<readonly NameRecord[]> {
  const byForm = forms.length > 0 ? await store.namesBy('form', forms) : [];
  const byWord = words.length > 0 ? await store.namesBy('word', words) : [];
  return [...byForm, ...byWord].filter(({ collection }) => scope === 'all' || scope.includes(collection));
}

async function wholeEntities(
  store: NameStore,
  records: readonly NameRecord[],
): Promise<ReadonlyMap<string, readonly NameRecord[]>> {
  const wanted = new Set(records.map(memberKey));
  const whole = new Map<string, NameRecord[]>();
  const documents = [...new Set(records.map(({ document }) => document))];
  for (const record of documents.length > 0 ? await store.namesOf(documents) : []) {
    const key = memberKey(record);
    if (!wanted.has(key)) continue;
    const known = whole.get(key);
    if (known) known.push(record);
    else whole.set(key, [record]);
  }
  return whole;
}

/** The forms that link across documents: full names and what a document equates with them, never a lone surname. */
function linkingForms(records: readonly NameRecord[]): readonly string[] {
  const linking = records.filter(
    ({ form, name, equated }) => nameWords(form).length > 1 || (equated && form !== name),
  );
  return [...new Set(linking.map(({ form }) => fold(form)))];
}

/** The parts of a name by which records are found; one letter finds everything and so nothing. */
function nameWords(name: string): readonly string[] {
  return [...new Set(partsOfName(name))].filter((word) => word.length > 1);
}
