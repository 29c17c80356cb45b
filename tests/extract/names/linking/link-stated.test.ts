import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkNames, matchTyped } from '../../../../src/extract/link.ts';
import type { EntityKind } from '../../../../src/model.ts';
import type { NameRecord } from '../../../../src/store/store.ts';

/** An entity of a document: its fullest form first; a form with `=` before it is equated. */
function entity(document: string, forms: readonly string[], kind: EntityKind = 'person'): NameRecord[] {
  return forms.map((form) => ({
    document,
    collection: 'desk',
    entity: 0,
    form: form.replace(/^=/, ''),
    name: forms[0] ?? '',
    kind,
    equated: form.startsWith('='),
    mentions: 1,
    passages: 1,
  }));
}

let rows = 0;

/** A row of the operator's: the name, its aliases, and what it never is. */
function row(
  forms: readonly string[],
  { kind = null, not = [] }: { kind?: EntityKind | null; not?: readonly string[] } = {},
): NameRecord[] {
  rows += 1;
  return forms.map((form, index) => ({
    document: 'list',
    collection: 'desk',
    entity: rows,
    form,
    name: forms[0] ?? '',
    kind: kind ?? 'other',
    equated: index > 0,
    mentions: 0,
    passages: 0,
    stated: { kinded: kind !== null, not },
  }));
}

function groups(records: readonly NameRecord[]): readonly string[] {
  return linkNames(records)
    .map(({ name, documents }) => `${name}: ${documents.join(' ')}`)
    .sort();
}

describe('names that the operator states', () => {
  it('join documents that call someone only by an alias', () => {
    const records = [
      ...entity('a', ['Rubén Lozano Maya']),
      ...entity('b', ['El Faro']),
      ...entity('c', ['Lozano Maya']),
    ];
    expect(groups(records)).toEqual(['El Faro: b', 'Rubén Lozano Maya: a c']);
    expect(groups([...records, ...row(['Rubén Lozano Maya', 'El Faro'], { kind: 'person' })])).toEqual([
      'Rubén Lozano Maya: a b c',
    ]);
  });

  it.each<[EntityKind, EntityKind | null, number]>([
    ['organization', 'person', 1],
    ['other', 'person', 1],
    ['place', 'person', 2],
    ['place', null, 1],
    ['person', 'organization', 1],
    ['organization', 'place', 2],
  ])('join what was taken for %s with what is stated as %s: %i', (taken, kind, count) => {
    const known = entity('a', ['Velmar Group'], kind ?? 'organization');
    const records = [...known, ...entity('b', ['Falke'], taken), ...row(['Velmar Group', 'Falke'], { kind })];
    expect(linkNames(records)).toHaveLength(count);
  });

  it('are no entity by themselves, and never shown where no document uses the form', () => {
    expect(linkNames(row(['Rubén Lozano Maya', 'El Faro']))).toEqual([]);
    const [linked] = linkNames([
      ...entity('a', ['El Faro']),
      ...row(['Rubén Lozano Maya', 'El Faro', 'RLM']),
    ]);
    expect(linked).toMatchObject({ name: 'El Faro', aliases: ['El Faro'], documents: ['a'], passages: 1 });
  });

  it.each([
    ['RLM', 'alias'],
    ['rubén lozano maya', 'written'],
    ['Lozano Maya', 'name'],
    ['El Faro', 'alias'],
  ])('are found by what no document says: %s, by %s', (typed, how) => {
    const linked = linkNames([
      ...entity('a', ['El Faro']),
      ...row(['Rubén Lozano Maya', 'El Faro', 'RLM'], { kind: 'person' }),
    ]);
    expect(matchTyped(typed, linked)).toMatchObject([{ entity: { name: 'El Faro' }, how }]);
  });

  it('say when documents are one only because of them', () => {
    const records = [...entity('a', ['Rubén Lozano Maya']), ...entity('b', ['Lozano Maya'])];
    expect(linkNames([...records, ...row(['Rubén Lozano Maya', 'RLM'])])[0]?.joined).toBe(false);
    const wide = [...records, ...entity('c', ['RLM'])];
    expect(linkNames([...wide, ...row(['Rubén Lozano Maya', 'RLM'])])[0]?.joined).toBe(true);
  });

  it('leave an alias of two names with neither', () => {
    const records = [
      ...entity('a', ['Franco Belmonte']),
      ...entity('b', ['El Zurdo']),
      ...entity('c', ['Tomás Rivas']),
      ...row(['Franco Belmonte', 'El Zurdo'], { kind: 'person' }),
      ...row(['Tomás Rivas', 'El Zurdo'], { kind: 'person' }),
    ];
    expect(groups(records)).toEqual(['El Zurdo: b', 'Franco Belmonte: a', 'Tomás Rivas: c']);
    expect(matchTyped('El Zurdo', linkNames(records))).toHaveLength(3);
  });

  it('leave a full name that only contains an alias alone', () => {
    const records = [
      ...entity('a', ['Enrique Insausti Cano']),
      ...entity('b', ['Pedro Insausti Nava', 'Insausti']),
      ...entity('c', ['Insausti']),
      ...row(['Enrique Insausti Cano', 'Insausti'], { kind: 'person' }),
    ];
    expect(groups(records)).toEqual(['Enrique Insausti Cano: a c', 'Pedro Insausti Nava: b']);
  });
});

describe('names that the operator keeps apart', () => {
  const three = [
    ...entity('a', ['Lozano Maya']),
    ...entity('b', ['Rubén Lozano Maya']),
    ...entity('c', ['Rubén Lozano Maya']),
  ];

  it('are two people, each with all their documents', () => {
    expect(linkNames(three)).toHaveLength(1);
    expect(groups([...three, ...row(['Lozano Maya'], { not: ['Rubén Lozano Maya'] })])).toEqual([
      'Lozano Maya: a',
      'Rubén Lozano Maya: b c',
    ]);
  });

  it('are both offered where what was typed is the one and a part of the other', () => {
    const own = [...entity('a', ['Lozano Maya']), ...entity('b', ['Rubén Lozano Maya'])];
    const records = own.map((record) => ({ ...record, equated: true }));
    const linked = linkNames([...records, ...row(['Lozano Maya'], { not: ['Rubén Lozano Maya'] })]);
    expect(matchTyped('Lozano Maya', linked).map(({ entity: { name } }) => name)).toEqual([
      'Lozano Maya',
      'Rubén Lozano Maya',
    ]);
  });

  it('are so from either side, and with their aliases', () => {
    const records = [...three, ...entity('d', ['El Faro'])];
    const stated = [
      ...row(['Rubén Lozano Maya', 'El Faro'], { kind: 'person', not: ['Lozano Maya'] }),
      ...row(['Lozano Maya'], { kind: 'person' }),
    ];
    expect(groups([...records, ...stated])).toEqual(['Lozano Maya: a', 'Rubén Lozano Maya: b c d']);
  });

  it('leave whoever may be either with neither', () => {
    const records = [
      ...entity('a', ['Juan Lozano Maya']),
      ...entity('b', ['Juan Lozano Maya Prado']),
      ...entity('c', ['Lozano Maya Prado']),
    ];
    expect(linkNames(records)).toHaveLength(1);
    const stated = row(['Juan Lozano Maya'], { kind: 'person', not: ['Lozano Maya Prado'] });
    expect(groups([...records, ...stated])).toEqual([
      'Juan Lozano Maya Prado: b',
      'Juan Lozano Maya: a',
      'Lozano Maya Prado: c',
    ]);
  });

  it('do not depend on any order', () => {
    const name = fc.constantFrom('Juan', 'Rubén', 'Lozano', 'Maya', 'Prado');
    const full = fc.uniqueArray(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
    const records = fc
      .tuple(
        fc.array(full, { minLength: 2, maxLength: 7 }),
        fc.array(fc.tuple(full, full, full), { minLength: 1, maxLength: 3 }),
      )
      .map(([names, stated]) => [
        ...names.map((each, index) => entity(`d${index}`, [each])),
        ...stated.map(([own, alias, not]) => row([own, alias], { kind: 'person', not: [not] })),
      ]);
    fc.assert(
      fc.property(
        records.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(groups(shuffled.flat())).toEqual(groups(all.flat()));
        },
      ),
      { numRuns: 300 },
    );
  });
});
