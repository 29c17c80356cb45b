import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AcceptsCollection, createNameIndex, type NameEntry } from '../../src/search/name-index.ts';

function person(form: string, display = form, collection = 'open', weight = 1): NameEntry {
  return { form, display, kind: 'person', collection, weight };
}

const INDEX = createNameIndex();
INDEX.add('courier', [
  person('Odalys Brennick'),
  person('Brennick', 'Odalys Brennick'),
  person('Bréndan Marlowe', 'Bréndan Marlowe', 'open', 9),
  person('La Golondrina', 'Inés Quiroga Vell'),
  { ...person('Brenton Dock Authority'), kind: 'organization' },
  { ...person('BDA', 'Brenton Dock Authority'), kind: 'organization' },
]);
INDEX.add('secret', [
  person('Brenda Hollis', 'Brenda Hollis', 'closed'),
  person('The Owl', 'Odalys Brennick', 'closed'),
]);

const open: AcceptsCollection = (collection) => collection === 'open';

function suggested(typed: string, accepts = open, limit = 5): readonly string[] {
  return INDEX.suggest(typed, accepts, limit).map(({ display }) => display);
}

describe('completion of names', () => {
  it.each([
    ['bren', ['Brenton Dock Authority', 'Odalys Brennick', 'Bréndan Marlowe']],
    ['brend', ['Bréndan Marlowe', 'Brenton Dock Authority', 'Odalys Brennick']],
    ['BRÉNDAN m', ['Bréndan Marlowe']],
    ['marlowe b', ['Bréndan Marlowe']],
    ['golon', ['Inés Quiroga Vell']],
    ['bda', ['Brenton Dock Authority']],
    ['odalys brenick', ['Odalys Brennick']],
    ['brenick', ['Odalys Brennick']],
    ['xyz', []],
  ])('%s → %j', (typed, expected) => {
    expect(suggested(typed)).toEqual(expected);
  });

  it('offers the weightiest names before anything is typed', () => {
    expect(suggested('', open, 1)).toEqual(['Bréndan Marlowe']);
  });

  it('keeps to the limit', () => {
    expect(suggested('bren', open, 2)).toHaveLength(2);
    expect(suggested('bren', open, 0)).toEqual([]);
  });

  it('offers no name and knows no alias of a collection that may not be seen', () => {
    expect(suggested('brenda hol')).toEqual([]);
    expect(suggested('the owl')).toEqual([]);
    expect(suggested('the owl', () => true)).toEqual(['Odalys Brennick']);
  });
});

describe('names near to what was typed', () => {
  it.each([
    ['Odalys Brenick', [['Odalys Brennick', 1, 1]]],
    ['Brennikc', [['Odalys Brennick', 1, 0]]],
    ['Odalys Quiroga', []],
    ['Odalys Brennick', []],
    ['Brenda Hollsi', []],
  ])('%s → %j', (typed, expected) => {
    const found = INDEX.near(typed, open);
    expect(found.map(({ display, slips, shared }) => [display, slips, shared])).toEqual(expected);
  });
});

describe('the index of names', () => {
  const NAME = fc.constantFrom('Ada Holm', 'Ada Holt', 'Bo Hale', 'Cy Holm', 'Holm', 'Dora Hill', 'Eli Hull');
  const ENTRY = fc.record({
    form: NAME,
    display: NAME,
    kind: fc.constantFrom('person' as const, 'organization' as const),
    collection: fc.constantFrom('open', 'closed'),
    weight: fc.integer({ min: 1, max: 3 }),
  });
  const TEXTS = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.array(ENTRY, { maxLength: 5 }));

  it('answers as one that never held what was removed, in whatever order names came', () => {
    fc.assert(
      fc.property(
        TEXTS,
        TEXTS,
        fc.constantFrom('', 'h', 'ho', 'holm', 'hlom', 'ada h'),
        (texts, before, typed) => {
          const index = createNameIndex();
          for (const [id, entries] of Object.entries(before)) index.add(id, entries);
          for (const [id, entries] of Object.entries(texts).reverse()) index.add(id, [...entries].reverse());
          for (const id of Object.keys(before)) if (!(id in texts)) index.remove(id);
          const fresh = createNameIndex();
          for (const [id, entries] of Object.entries(texts)) fresh.add(id, entries);
          expect(index.suggest(typed, open, 3)).toEqual(fresh.suggest(typed, open, 3));
          expect(index.near(typed, open)).toEqual(fresh.near(typed, open));
          expect(index.size).toBe(fresh.size);
        },
      ),
    );
  });

  it('answers for the accepted collections as if there were no others', () => {
    fc.assert(
      fc.property(TEXTS, fc.constantFrom('', 'h', 'ho', 'holm', 'hlom', 'ada h'), (texts, typed) => {
        const [index, alone] = [createNameIndex(), createNameIndex()];
        for (const [id, entries] of Object.entries(texts)) {
          index.add(id, entries);
          alone.add(
            id,
            entries.filter(({ collection }) => collection === 'open'),
          );
        }
        expect(index.suggest(typed, open, 3)).toEqual(alone.suggest(typed, () => true, 3));
        expect(index.near(typed, open)).toEqual(alone.near(typed, () => true));
      }),
    );
  });
});
