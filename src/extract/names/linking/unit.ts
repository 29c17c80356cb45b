import type { EntityKind } from '../../../model.ts';
import type { NameRecord } from '../../../store/store.ts';
import { type NameParts, nameParts } from './name-parts.ts';

/** One form of a unit with how often it stands there. */
export interface UnitForm {
  readonly form: string;
  readonly parts: NameParts;
  readonly mentions: number;
  readonly equated: boolean;
}

/** One entity of one document, gathered from its name records: what linking joins. */
export interface Unit {
  readonly document: string;
  readonly entity: number;
  readonly kind: EntityKind;
  readonly name: string;
  readonly parts: NameParts;
  readonly passages: number;
  readonly forms: readonly UnitForm[];
  /** What the operator states of it; null for an entity of a document. */
  readonly stated: NonNullable<NameRecord['stated']> | null;
}

/** Gathers records into units, in an order that depends on names alone, never on ids or the order of records. */
export function gatherUnits(records: readonly NameRecord[]): readonly Unit[] {
  const gathered = new Map<string, NameRecord[]>();
  for (const record of records) {
    const key = `${record.document}\u0000${record.entity}`;
    const known = gathered.get(key);
    if (known) known.push(record);
    else gathered.set(key, [record]);
  }
  const cache = new Map<string, NameParts>();
  const partsOf = (form: string): NameParts => {
    const known = cache.get(form) ?? nameParts(form);
    cache.set(form, known);
    return known;
  };
  return [...gathered.values()].flatMap((own) => unitOf(own, partsOf));
}

function unitOf(records: readonly NameRecord[], partsOf: (form: string) => NameParts): readonly Unit[] {
  const [first] = records;
  if (!first) return [];
  const forms = records
    .map(({ form, mentions, equated }) => ({ form, mentions, equated, parts: partsOf(form) }))
    .sort((a, b) => (a.form < b.form ? -1 : a.form > b.form ? 1 : 0));
  const { document, entity, kind, name, passages, stated = null } = first;
  return [{ document, entity, kind, name, parts: partsOf(name), passages, forms, stated }];
}
