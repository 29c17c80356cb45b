import { describe, expect, test } from 'vitest';
import { foundEntities } from '../../../src/corpus/names/found-entity.ts';
import { linkNames } from '../../../src/extract/link.ts';
import type { EntityKind } from '../../../src/model.ts';
import type { NameRecord } from '../../../src/store/store.ts';

function named(document: string, name: string, kind: EntityKind = 'person'): NameRecord {
  const counts = { entity: 0, mentions: 1, passages: 1 };
  return { document, collection: 'desk', form: name, name, kind, equated: false, ...counts };
}

function listed(...records: readonly NameRecord[]): readonly string[] {
  return foundEntities(linkNames(records), records)
    .map(({ name, kind, documents, isLone }) => `${name} ${kind} ${documents}${isLone ? ' alone' : ''}`)
    .sort();
}

describe('names of one surname', () => {
  test('are listed together where documents say no more than it', () => {
    expect(listed(named('a', 'Rubén Lozano'), named('b', 'Lozano'), named('c', 'Lozano'))).toEqual([
      'Lozano person 2 alone',
      'Rubén Lozano person 1',
    ]);
  });

  test('also where one of them says not even that it is a person', () => {
    expect(listed(named('a', 'Rubén Lozano'), named('b', 'Lozano'), named('c', 'Lozano', 'other'))).toContain(
      'Lozano person 2 alone',
    );
  });

  test('a particle makes a surname no full name', () => {
    expect(listed(named('a', 'Louis van Hale'), named('b', 'Van Hale'), named('c', 'van Hale'))).toEqual([
      'Louis van Hale person 1',
      'Van Hale person 2 alone',
    ]);
  });

  test('but not what is no surname, and not what a document says is something else', () => {
    expect(listed(named('a', 'Rubén Lozano'), named('b', 'Centinela', 'other'))).toContain(
      'Centinela other 1',
    );
    expect(listed(named('a', 'Rubén Lozano'), named('b', 'Lozano', 'organization'))).toContain(
      'Lozano organization 1',
    );
  });
});
