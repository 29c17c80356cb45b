import { lexiconSet } from '../../../language/lexicon.ts';
import type { EntityKind } from '../../../model.ts';
import { fold } from '../../../text.ts';
import { nameParts } from './name-parts.ts';
import type { Unit } from './unit.ts';

/** One entity of one document. */
export interface Member {
  readonly document: string;
  /** Index of the entity in its document. */
  readonly entity: number;
  /** How often the document names it. */
  readonly mentions: number;
}

/** Someone or something that one or more documents name. */
export interface LinkedEntity {
  /** Folded canonical name and kind: the same after a rebuild; two who only share a lone surname share it. */
  readonly key: string;
  /**
   * The canonical name: of a person the fullest by which not only a few documents call him, else the fullest; then the most
   * frequent, then the first in the alphabet.
   */
  readonly name: string;
  readonly kind: EntityKind;
  /** Every form as it appears, the most frequent first. Includes `name`. */
  readonly aliases: readonly string[];
  /** Folded aliases that a document equates with the name: nicknames, acronyms. */
  readonly equated: readonly string[];
  readonly members: readonly Member[];
  /** Ids of the documents that name it, each once. */
  readonly documents: readonly string[];
  /** Passages of all these documents that mention it. */
  readonly passages: number;
  /** Forms that the operator states for it: it is found by them, and shown only by those that documents use. */
  readonly stated: readonly string[];
  /** Whether the documents' entities are one only because the operator states it. */
  readonly joined: boolean;
}

/** What a set of units is together; `joined` where the operator's word made it one. One of them is a document's. */
export function linkedEntity(all: readonly Unit[], joined = false): LinkedEntity {
  const units = all.filter(({ stated }) => !stated);
  const statedUnits = all.filter(({ stated }) => stated);
  const counts = new Map<string, number>();
  const equated = new Set<string>();
  for (const unit of units) {
    for (const form of unit.forms) {
      counts.set(form.form, (counts.get(form.form) ?? 0) + form.mentions);
      if (form.equated) equated.add(fold(form.form));
    }
  }
  for (const { forms } of statedUnits)
    for (const form of forms) if (form.equated) equated.add(fold(form.form));
  const kind = statedKind(statedUnits) ?? kindOf(units);
  const aliases = [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b)).map(([form]) => form);
  const name = canonicalName(units, counts, equated, kind);
  const members = units.map(({ document, entity, forms }) => ({
    document,
    entity,
    mentions: forms.reduce((sum, form) => sum + form.mentions, 0),
  }));
  return {
    key: `${fold(name)} ${kind}`,
    name,
    kind,
    aliases: aliases.includes(name) ? aliases : [name, ...aliases],
    equated: [...equated].sort(),
    members: members.sort((a, b) => compare(a.document, b.document) || a.entity - b.entity),
    documents: [...new Set(members.map(({ document }) => document))].sort(),
    passages: units.reduce((sum, unit) => sum + unit.passages, 0),
    stated: [...new Set(statedUnits.flatMap(({ forms }) => forms.map(({ form }) => form)))].sort(),
    joined,
  };
}

/** The kind that the operator states, where they state one only. */
function statedKind(units: readonly Unit[]): EntityKind | null {
  const [kind, other] = new Set(units.filter(({ stated }) => stated?.kinded).map((unit) => unit.kind));
  return kind !== undefined && other === undefined ? kind : null;
}

function kindOf(units: readonly Unit[]): EntityKind {
  const counts = new Map<EntityKind, number>();
  for (const unit of units) {
    const mentions = unit.forms.reduce((sum, form) => sum + form.mentions, 0);
    counts.set(unit.kind, (counts.get(unit.kind) ?? 0) + (unit.kind === 'other' ? 0 : 1 + mentions));
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b))[0]?.[0] ?? 'other';
}

function canonicalName(
  units: readonly Unit[],
  counts: ReadonlyMap<string, number>,
  equated: ReadonlySet<string>,
  kind: EntityKind,
): string {
  const names = kind === 'person' ? namesInUse(units) : [...new Set(units.map((unit) => unit.name))];
  const fullness = (name: string): number => {
    const parts = nameParts(name);
    const words = kind === 'person' ? parts.core.length : wordsTelling(parts.plain);
    return words - (equated.has(fold(name)) ? 1 : 0);
  };
  return (
    names.sort(
      (a, b) =>
        fullness(b) - fullness(a) ||
        (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
        // Of two spellings as frequent, the one with its accents is the name.
        accents(b) - accents(a) ||
        compare(a, b),
    )[0] ?? ''
  );
}

/**
 * The share of the documents that name somebody in full which must use a name for it to stand for him: a fuller one in one
 * document of a hundred is a slip ("Backstory Ana Vos", a name twice) or a curiosity. Of up to ten documents one suffices.
 */
const LEAST_SHARE = 0.1;

/** The names by which enough documents call somebody; all of them where no document has more than one part of his name. */
function namesInUse(units: readonly Unit[]): string[] {
  const documents = new Map<string, number>();
  for (const { name } of units) documents.set(name, (documents.get(name) ?? 0) + 1);
  const full = units.filter(({ parts }) => parts.core.length > 1).length;
  const used = [...documents].filter(([, count]) => count >= full * LEAST_SHARE).map(([name]) => name);
  return used.length > 0 ? used : [...documents.keys()];
}

/** A land in front makes a body's name no fuller: "U.S. Grain Board" and "Grain Board". */
function wordsTelling(plain: string): number {
  const [first = '', ...rest] = plain.split(' ');
  const isLand = first === 'us' || first === 'uk' || lexiconSet('en', 'demonyms').has(first);
  return rest.length + (isLand && rest.length > 1 ? 0 : 1);
}

function accents(name: string): number {
  return name.normalize('NFD').length - name.length;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
