import type { LinkedEntity } from '../../extract/link.ts';
import type { NameRecord } from '../../store/store.ts';
import { fold } from '../../text.ts';
import type { Entity } from '../corpus.ts';
import { coreParts } from './name-words.ts';

/** One document's entity that belongs to a found name, with how often it is named there. */
export interface FoundMember {
  readonly document: string;
  /** Index of the entity in its document. */
  readonly entity: number;
  readonly mentions: number;
  /** Set where its document does not say that it is a person. */
  readonly untyped?: true;
}

/** A name of the visible corpus with the documents' entities behind it. */
export interface FoundEntity extends Entity {
  readonly members: readonly FoundMember[];
  /** A person of whom no document behind it says more than a surname: such documents are never taken as one person. */
  readonly isLone: boolean;
  /** Whether the operator states it. */
  readonly isStated: boolean;
}

/** Linked entities as they are found: those that share only a lone surname are listed together, never as one person. */
export function foundEntities(
  linked: readonly LinkedEntity[],
  records: readonly NameRecord[],
): readonly FoundEntity[] {
  const mentions = new Map<string, number>();
  for (const record of records) {
    const key = memberKey(record);
    mentions.set(key, (mentions.get(key) ?? 0) + record.mentions);
  }
  const surnames = new Set(linked.filter(({ kind }) => kind === 'person').flatMap(surnamesOf));
  const found = new Map<string, FoundEntity>();
  for (const [index, entity] of linked.entries()) {
    const isBare = isBareSurname(entity, surnames);
    const one = isBare ? untyped(toFound(asPerson(entity), mentions)) : toFound(entity, mentions);
    const key = one.isLone ? one.key : `${one.key} ${index}`;
    const known = found.get(key);
    found.set(key, known ? together(known, one) : one);
  }
  return [...found.values()];
}

/** The entities (indices) of each document that are the one found, in the order of its documents. */
export function entitiesByDocument(
  members: readonly FoundMember[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const { document, entity } of members) {
    const known = found.get(document);
    if (known) known.add(entity);
    else found.set(document, new Set([entity]));
  }
  return found;
}

/** A document's entity as one string. */
export function memberKey({
  document,
  entity,
}: {
  readonly document: string;
  readonly entity: number;
}): string {
  return `${document} ${entity}`;
}

/** Only what a command is told of it. */
export function toEntity({ key, name, kind, aliases, documents, passages, joined }: FoundEntity): Entity {
  return { key, name, kind, aliases, documents, passages, ...(joined && { joined }) };
}

/** All parts of a full name but the first; of a name of one part none. */
function surnamesOf({ name }: LinkedEntity): readonly string[] {
  return coreParts(name).slice(1);
}

/** A capitalized word of which a document says not even what it is, and which is a surname in another. */
function isBareSurname({ kind, name, stated }: LinkedEntity, surnames: ReadonlySet<string>): boolean {
  const [only, second] = coreParts(name);
  return kind === 'other' && stated.length === 0 && !second && only !== undefined && surnames.has(only);
}

/** Under the key of those of whom a document says that they are people: they are listed together. */
function asPerson(entity: LinkedEntity): LinkedEntity {
  return { ...entity, kind: 'person', key: `${fold(entity.name)} person` };
}

function untyped(found: FoundEntity): FoundEntity {
  return { ...found, members: found.members.map((member) => ({ ...member, untyped: true })) };
}

function toFound(entity: LinkedEntity, mentions: ReadonlyMap<string, number>): FoundEntity {
  const { key, name, kind, aliases, passages, joined } = entity;
  const members = entity.members.map((member) => ({
    ...member,
    mentions: mentions.get(memberKey(member)) ?? 0,
  }));
  // Of whom the operator says who it is, that says more than the documents' surname.
  const isStated = entity.stated.length > 0;
  const isLone = kind === 'person' && !isStated && coreParts(name).length === 1;
  return {
    key,
    name,
    kind,
    aliases,
    documents: entity.documents.length,
    passages,
    members,
    isLone,
    isStated,
    joined,
  };
}

function together(one: FoundEntity, other: FoundEntity): FoundEntity {
  return {
    ...one,
    aliases: [...new Set([...one.aliases, ...other.aliases])],
    documents: one.documents + other.documents,
    passages: one.passages + other.passages,
    members: [...one.members, ...other.members],
  };
}
