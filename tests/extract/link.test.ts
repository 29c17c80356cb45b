import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { linkNames, matchTyped, namesAround } from '../../src/extract/link.ts';
import type { EntityKind } from '../../src/model.ts';
import type { NameRecord } from '../../src/store/store.ts';

/** The records of one entity: its fullest form first; a form with `=` before it is equated. */
function entity(
  document: string,
  index: number,
  forms: readonly string[],
  kind: EntityKind = 'person',
): readonly NameRecord[] {
  return forms.map((form) => ({
    document,
    collection: 'desk',
    entity: index,
    form: form.replace(/^=/, ''),
    name: (forms[0] ?? '').replace(/^=/, ''),
    kind,
    equated: form.startsWith('='),
    mentions: 1,
    passages: 1,
  }));
}

function groups(records: readonly NameRecord[]): readonly string[] {
  return linkNames(records)
    .map(({ name, members }) => `${name}: ${members.map(({ document }) => document).join(' ')}`)
    .sort();
}

describe('names across documents', () => {
  test.each([
    ['the same full name, accents apart', ['Félix Calderán'], ['Felix Calderan']],
    ['a run of two parts of a longer name', ['Rubén Lozano Maya'], ['Lozano Maya']],
    ['a name with more of the same person', ['Ismael “El Mago” Zurita'], ['Ismael “El Mago” Zurita Gómez']],
    [
      'a shorter full name by which a document also calls the longer one',
      ['Ana Mei Vos', 'Ana Vos'],
      ['Ana Vos'],
    ],
    ['the bare name of a "Jr" whom a document calls so too', ['Ivo Vos Jr', 'Ivo Vos'], ['Ivo Vos']],
    ['a short given name', ['Jeffrey Vos'], ['Jeff Vos']],
    ['another spelling of a given name that is listed', ['Jeffrey Vos'], ['Jeffery Vos']],
    ['a Spanish short name before two surnames', ['Francisco Lara Vos'], ['Paco Lara Vos']],
    ['an alias that a document equates', ['Quirino Lara Mendoza', '=QLM'], ['QLM']],
    ['a middle initial', ['Ivo C. Vos'], ['Ivo Carl Vos']],
    ['a letter that one given name lost', ['Bronimirw Vosberg'], ['Bronimir Vosberg']],
    ['a woman’s surname without her husband’s', ['Ana Vosberg'], ['Ana Vosberg de Lara']],
    ['a nickname with its surname', ['Joaquín “Topo” Garza Loera', '=Topo'], ['Topo Garza']],
    [
      'one letter of a surname, the given name being the same',
      ['Ernesto Gonsález Prado'],
      ['Ernesto González Prado'],
    ],
  ])('link by %s', (_, one, other) => {
    expect(linkNames([...entity('a', 0, one), ...entity('b', 0, other)])).toHaveLength(1);
  });

  test.each([
    ['a lone surname', ['Rubén Lozano Maya', 'Lozano'], ['Lozano']],
    ['a surname of several words and its first', ['Carlos Vosberg'], ['Carlos Vosberg de Aja']],
    ['the given names of a man and a woman', ['Daniel Vosberg'], ['Daniela Vosberg']],
    ['one surname of two people', ['Enrique Insausti Cano'], ['Pedro Insausti Nava']],
    ['a given name alone', ['Ovidio Garza'], ['Ovidio']],
    ['a short given name of another surname', ['Jeffrey Vos'], ['Jeff Hale']],
    ['a name with "Jr" and one without', ['Ivo “Chip” Vos Jr.'], ['Ivo Vos']],
    ['two generations', ['Ivo Vos Sr'], ['Ivo Vos III']],
    ['two short names of which neither is the other', ['Andy Vos'], ['Drew Hale']],
    ['one letter of a given name', ['Mario Lozano'], ['Maria Lozano']],
  ])('do not link by %s', (_, one, other) => {
    expect(linkNames([...entity('a', 0, one), ...entity('b', 0, other)])).toHaveLength(2);
  });

  it("link what one document of four takes for a firm of somebody's name", () => {
    const people = ['a', 'b', 'c'].flatMap((document) => entity(document, 0, ['Ida Vos']));
    const firm = entity('d', 0, ['Ida Vos'], 'organization');
    expect(linkNames([...people, ...firm]).map(({ kind }) => kind)).toEqual(['person']);
    expect(linkNames([...people.slice(1), ...firm])).toHaveLength(2);
  });

  it("link letters that look like a body's where no document says so", () => {
    const person = entity('a', 0, ['Quirino Lara Mendoza', '=QLM']);
    const bare = entity('b', 0, ['QLM'], 'organization');
    const full = entity('c', 0, ['Quarry Lane Museum', '=QLM'], 'organization');
    expect(linkNames([...person, ...bare])).toHaveLength(1);
    expect(linkNames([...person, ...full])).toHaveLength(2);
    expect(linkNames([...person, ...bare, ...full]).map(({ kind }) => kind)).toEqual([
      'organization',
      'person',
    ]);
  });

  it('are not glued by a shorter name that fits two people', () => {
    const records = [
      ...entity('a', 0, ['Rubén Lozano Maya']),
      ...entity('b', 0, ['Lozano Maya']),
      ...entity('c', 0, ['Julio Lozano Maya']),
    ];
    expect(linkNames(records)).toHaveLength(3);
  });

  it('link a shorter name with one longer name that is spelt in two ways', () => {
    const records = [
      ...entity('a', 0, ['Rubén Lozano Maya']),
      ...entity('b', 0, ['Rubén Lozanno Maya']),
      ...entity('c', 0, ['Lozano Maya']),
    ];
    expect(linkNames(records)).toHaveLength(1);
  });

  it('are not glued by a shorter full name that documents write for two people', () => {
    const records = [
      ...entity('a', 0, ['Ana Mei Vos', 'Ana Vos']),
      ...entity('b', 0, ['Ana Vos']),
      ...entity('c', 0, ['Ana Lia Vos', 'Ana Vos']),
    ];
    expect(linkNames(records)).toHaveLength(3);
  });

  it('are called by the fullest name in use, not by what one document of many has', () => {
    const many = Array.from({ length: 30 }, (_, n) => entity(`d${n}`, 0, ['Ana Vos'])).flat();
    const slip = entity('slip', 0, ['Backstory Ana Vos', 'Ana Vos']);
    const official = Array.from({ length: 5 }, (_, n) => entity(`o${n}`, 0, ['Ana Vos Ruiz'])).flat();
    expect(linkNames([...many, ...slip]).map(({ name }) => name)).toEqual(['Ana Vos']);
    expect(linkNames([...many, ...official]).map(({ name }) => name)).toEqual(['Ana Vos Ruiz']);
    expect(linkNames([...many.slice(0, 3), ...slip]).map(({ name }) => name)).toEqual(['Backstory Ana Vos']);
  });

  it('are not glued by a given name that is short for those of two', () => {
    const records = [
      ...entity('a', 0, ['Alexander Vos']),
      ...entity('b', 0, ['Alex Vos']),
      ...entity('c', 0, ['Alexandra Vos']),
    ];
    expect(linkNames(records)).toHaveLength(3);
  });

  it('are not glued by an alias that two people bear', () => {
    const records = [
      ...entity('a', 0, ['Franco Belmonte', '=El Zurdo']),
      ...entity('b', 0, ['El Zurdo']),
      ...entity('c', 0, ['Tomás Rivas', '=El Zurdo']),
    ];
    expect(linkNames(records)).toHaveLength(3);
  });

  it('of a nickname with a surname, called its own alias as every name is, link too', () => {
    const records = [
      ...entity('a', 0, ['=Topo Garza']),
      ...entity('b', 0, ['Joaquín “Topo” Garza Loera', '=Topo']),
    ];
    expect(linkNames(records)).toHaveLength(1);
  });

  it('of a body are shown by the one that most use, a land in front apart', () => {
    const records = [
      ...entity('a', 0, ['U.S. Grain Board Agency', 'GBA'], 'organization'),
      ...entity('b', 0, ['Grain Board Administration', 'GBA'], 'organization'),
      ...entity('c', 0, ['Grain Board Administration'], 'organization'),
    ];
    expect(linkNames(records).map(({ name }) => name)).toEqual(['Grain Board Administration']);
  });

  it('of bodies and places link by form, of bodies by equated acronym, and never across kinds', () => {
    const records = [
      ...entity('a', 0, ['Harbor Control Agency', '=HCA'], 'organization'),
      ...entity('b', 0, ['HCA'], 'organization'),
      ...entity('b', 1, ['the Harbor Control Agency'], 'organization'),
      ...entity('b', 2, ['Colima'], 'place'),
      ...entity('c', 0, ['Colima'], 'place'),
      ...entity('c', 1, ['Lozano'], 'place'),
      ...entity('c', 2, ['Lozano'], 'person'),
    ];
    expect(groups(records)).toHaveLength(4);
  });

  it('carry the fullest name, aliases by frequency, documents and passages', () => {
    const [linked] = linkNames([
      ...entity('a', 0, ['Rubén Lozano Maya', 'Lozano']),
      ...entity('b', 3, ['Lozano Maya', 'Lozano']),
    ]);
    expect(linked).toMatchObject({
      key: 'ruben lozano maya person',
      name: 'Rubén Lozano Maya',
      aliases: ['Lozano', 'Lozano Maya', 'Rubén Lozano Maya'],
      documents: ['a', 'b'],
      passages: 2,
    });
  });
});

const FORMS = [
  'Rubén Lozano Maya',
  'Lozano Maya',
  'Lozano',
  'Julio Lozano',
  'QLM',
  'Quirino Lara',
  'Lara',
  'Topo',
];
const RECORDS = fc
  .array(
    fc.record({
      document: fc.constantFrom('a', 'b', 'c', 'd'),
      index: fc.nat(2),
      forms: fc.uniqueArray(fc.constantFrom(...FORMS), { minLength: 1, maxLength: 3 }),
      equated: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((entities) => {
    const unique = new Map(entities.map((one) => [`${one.document} ${one.index}`, one]));
    return [...unique.values()].flatMap(({ document, index, forms, equated }) =>
      entity(document, index, [
        forms[0] ?? '',
        ...forms.slice(1).map((form) => (equated ? `=${form}` : form)),
      ]),
    );
  });

describe('linking', () => {
  it('does not depend on the order of records', () => {
    fc.assert(
      fc.property(
        RECORDS.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        ([records, shuffled]) => {
          expect(linkNames(shuffled)).toEqual(linkNames(records));
        },
      ),
    );
  });

  it('keeps every entity of every document, each in one place', () => {
    fc.assert(
      fc.property(RECORDS, (records) => {
        const members = linkNames(records).flatMap((linked) =>
          linked.members.map(({ document, entity: index }) => `${document} ${index}`),
        );
        expect(members.sort()).toEqual(
          [...new Set(records.map(({ document, entity: index }) => `${document} ${index}`))].sort(),
        );
      }),
    );
  });
});

describe('typed words', () => {
  const linked = linkNames([
    ...entity('a', 0, ['Rubén Lozano Maya', 'Lozano']),
    ...entity('a', 1, ['Quirino Lara Mendoza', '=QLM']),
    ...entity('a', 2, ['Enrique Insausti Cano', 'Insausti']),
    ...entity('b', 0, ['Pedro Insausti Nava']),
    ...entity('b', 1, ['Ramón “El Lobo” Castañeda', '=El Lobo']),
    ...entity('b', 2, ['Harbor Control Agency', '=HCA'], 'organization'),
    ...entity('b', 3, ['Colima'], 'place'),
  ]);

  test('of a whole name mean no heading that contains it', () => {
    const records = [...entity('a', 0, ['Ida Quell']), ...entity('b', 0, ['News of Ida Quell'], 'other')];
    expect(matchTyped('Ida Quell', linkNames(records)).map(({ entity: { name } }) => name)).toEqual([
      'Ida Quell',
    ]);
    expect(matchTyped('News of Ida', linkNames(records))).toHaveLength(1);
  });

  test.each([
    ['Rubén Lozano Maya', 'whole', ['Rubén Lozano Maya']],
    ['lozano maya', 'name', ['Rubén Lozano Maya']],
    ['Maya Lozano', 'name', ['Rubén Lozano Maya']],
    ['LOZANO', 'surname', ['Rubén Lozano Maya']],
    ['ruben', 'surname', ['Rubén Lozano Maya']],
    ['qlm', 'alias', ['Quirino Lara Mendoza']],
    ['el lobo', 'alias', ['Ramón “El Lobo” Castañeda']],
    ['lobo', 'alias', ['Ramón “El Lobo” Castañeda']],
    ['Insausti', 'surname', ['Enrique Insausti Cano', 'Pedro Insausti Nava']],
    ['HCA', 'alias', ['Harbor Control Agency']],
    ['colima', 'name', ['Colima']],
    ['Lozano Maia', 'mended', ['Rubén Lozano Maya']],
    ['Insuasti Cano', 'mended', ['Enrique Insausti Cano']],
  ])('%s fit by %s', (typed, how, names) => {
    const found = matchTyped(typed, linked);
    expect(found.map(({ entity: { name } }) => name)).toEqual(names);
    expect(found[0]?.how).toBe(how);
  });

  describe('that are a full name', () => {
    const records = [
      ...['a', 'b', 'c'].flatMap((document) => entity(document, 0, ['Ana Vos'])),
      ...entity('d', 0, ['Ana Mei Vos Ruiz', '=Ana Vos Ruiz']),
      ...entity('e', 0, ['Vos Ana']),
    ];
    const named = (typed: string) =>
      matchTyped(typed, linkNames(records)).map(({ entity: { name } }) => name);

    it('mean who is called just so, not a longer name that holds them', () => {
      expect(named('Ana Vos')).toEqual(['Ana Vos']);
      expect(namesAround('Ana Vos', linkNames(records)).map(({ name }) => name)).toEqual([
        'Ana Mei Vos Ruiz',
        'Vos Ana',
      ]);
    });

    it('mean who is also written so before who only has their parts', () => {
      expect(named('Ana Vos Ruiz')).toEqual(['Ana Mei Vos Ruiz']);
    });

    it('may be two surnames, and then offer everyone who has them', () => {
      const both = [
        ...entity('a', 0, ['Lara Vos']),
        ...entity('b', 0, ['Ida Lara Vos']),
        ...entity('c', 0, ['Mei Lara Vos']),
      ];
      expect(matchTyped('Lara Vos', linkNames(both))).toHaveLength(3);
    });
  });

  it('in quotation marks mean only what is called so and no more', () => {
    const records = [
      ...entity('a', 0, ['Ana Vos']),
      ...entity('b', 0, ['Ida Vos']),
      ...entity('c', 0, ['Vos']),
    ];
    expect(matchTyped('"Vos"', linkNames(records)).map(({ entity: { name } }) => name)).toEqual(['Vos']);
  });

  test.each(['Pablo Nuñez', 'Lar', 'xyzzy', '', 'Lozamo Mayo'])('%s fit nobody', (typed) => {
    expect(matchTyped(typed, linked)).toEqual([]);
  });
});

describe('a middle initial', () => {
  it('of two people joins neither, nor what both are called without it', () => {
    const records = [
      ...entity('a', 0, ['Ivo C. Vos', 'Ivo Vos']),
      ...entity('b', 0, ['Ivo Carl Vos', 'Ivo Vos']),
      ...entity('c', 0, ['Ivo Conrad Vos', 'Ivo Vos']),
    ];
    expect(linkNames(records)).toHaveLength(3);
  });
});

describe('two of one document', () => {
  it('are not one because another document shortens a name', () => {
    const records = [
      ...entity('a', 0, ['Ana Mei Vos', 'Ana Vos']),
      ...entity('b', 0, ['Ana Mei']),
      ...entity('b', 1, ['Ana Vos']),
    ];
    expect(groups(records)).toEqual(['Ana Mei Vos: a b', 'Ana Vos: b']);
  });

  it('are not one for a letter of the given name', () => {
    const records = [...entity('a', 0, ['Bronimirw Vosberg']), ...entity('a', 1, ['Bronimir Vosberg'])];
    expect(linkNames(records)).toHaveLength(2);
  });
});

describe('a firm', () => {
  it('is what is called like it without its legal form', () => {
    const records = [
      ...entity('a', 0, ['Vane Glass PLC'], 'organization'),
      ...entity('b', 0, ['Vane Glass'], 'other'),
      ...entity('c', 0, ['Vane Glass Leasing PLC'], 'organization'),
    ];
    expect(groups(records)).toEqual(['Vane Glass Leasing PLC: c', 'Vane Glass PLC: a b']);
    const found = matchTyped('Vane Glass', linkNames(records));
    expect(found.map(({ entity: { name } }) => name)).toEqual(['Vane Glass PLC']);
  });

  it('is one word only where a document calls it so, and nobody else is called so', () => {
    const called = entity('a', 0, ['Vane PLC', 'Vane'], 'organization');
    expect(linkNames([...called, ...entity('b', 0, ['Vane'], 'other')])).toHaveLength(1);
    expect(
      linkNames([...entity('a', 0, ['Vane PLC'], 'organization'), ...entity('b', 0, ['Vane'], 'other')]),
    ).toHaveLength(2);
    expect(
      linkNames([...called, ...entity('b', 0, ['Vane'], 'other'), ...entity('c', 0, ['Vane'], 'place')])
        .length,
    ).toBeGreaterThan(1);
  });
});
