import { expect, it } from 'vitest';
import { foundEntities } from '../../../src/corpus/names/found-entity.ts';
import { surnameDocuments } from '../../../src/corpus/names/surname-documents.ts';
import { linkNames } from '../../../src/extract/link.ts';
import type { EntityKind } from '../../../src/model.ts';
import type { NameRecord } from '../../../src/store/store.ts';

function named(document: string, entity: number, name: string, kind: EntityKind = 'person'): NameRecord {
  const counts = { mentions: 1, passages: 1 };
  return { document, entity, collection: 'desk', form: name, name, kind, equated: false, ...counts };
}

function bySurname(...records: readonly NameRecord[]): readonly string[] {
  const found = foundEntities(linkNames(records), records);
  const full = found.find(({ name }) => name === 'Omar Vosberg');
  if (!full) return [];
  const alone = surnameDocuments(full, found, new Set());
  return alone.flatMap(({ members }) => members.map(({ document }) => document)).sort();
}

it('a document that names somebody in full and another by the surname alone means two', () => {
  const full = [named('a', 0, 'Omar Vosberg'), named('b', 0, 'Omar Vosberg')];
  expect(bySurname(...full, named('a', 1, 'Vosberg'), named('c', 0, 'Vosberg'))).toEqual(['c']);
});

it('but not where it does not say that the surname is a person', () => {
  expect(bySurname(named('a', 0, 'Omar Vosberg'), named('a', 1, 'Vosberg', 'other'))).toEqual(['a']);
});
