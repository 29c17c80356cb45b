import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AcceptsCollection, SuggestedName } from '../../src/search/asked-names.ts';
import { nameParts } from '../../src/search/name-forms.ts';
import { createNameIndex, type NameEntry } from '../../src/search/name-index.ts';
import { isLookedUpAt, nameFit } from '../../src/search/name-match.ts';

function person(form: string, name = form, collection = 'open', passages = 1): NameEntry {
  return { form, name, kind: 'person', collection, passages };
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

/** All visible forms judged one by one and sorted; those with a slip only where the others do not fill the list. */
function lookAtAll(entries: readonly NameEntry[], typed: string, limit: number): readonly SuggestedName[] {
  const words = nameParts(typed);
  const weights = new Map<string, number>();
  for (const { form, name, kind, passages } of entries.filter((entry) => open(entry.collection))) {
    const key = JSON.stringify([form, name, kind]);
    weights.set(key, (weights.get(key) ?? 0) + passages);
  }
  const best = new Map<string, SuggestedName & { readonly rank: number }>();
  for (const [key, weight] of weights) {
    const [form, display, kind] = JSON.parse(key) as [string, string, NameEntry['kind']];
    const parts = nameParts(form);
    const fit = nameFit(words, !typed.endsWith(' '), parts);
    if (!fit) continue;
    const rank = fit.slips > 0 ? 1 + fit.slips : isLookedUpAt(fit.first, kind, parts) ? 0 : 1;
    const known = best.get(`${display}\n${kind}`);
    if (known && (known.rank < rank || (known.rank === rank && known.weight >= weight))) continue;
    best.set(`${display}\n${kind}`, { display, kind, weight, rank });
  }
  const byCode = (a: string, b: string) => Number(a > b) - Number(a < b);
  return [...best.values()]
    .sort(
      (a, b) =>
        a.rank - b.rank || b.weight - a.weight || byCode(a.display, b.display) || byCode(a.kind, b.kind),
    )
    .slice(0, limit)
    .map(({ display, kind, weight }) => ({ display, kind, weight }));
}

describe('the index of names', () => {
  const NAME = fc.constantFrom('Ada Holm', 'Ada Holt', 'Bo Hale', 'Cy Holm', 'Holm', 'Dora Hill', 'Eli Hull');
  const ENTRY = fc.record({
    form: NAME,
    name: NAME,
    kind: fc.constantFrom('person' as const, 'organization' as const),
    collection: fc.constantFrom('open', 'closed'),
    passages: fc.integer({ min: 1, max: 3 }),
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

  it('offers the names that a look at every single one would find', () => {
    const typed = fc.constantFrom(
      'h',
      'ho',
      'holm',
      'hlom',
      'ada h',
      'holm a',
      'a',
      'hale bo',
      'holm hotl',
      'dora ',
    );
    fc.assert(
      fc.property(TEXTS, typed, fc.integer({ min: 1, max: 4 }), (texts, words, limit) => {
        const index = createNameIndex();
        for (const [id, entries] of Object.entries(texts)) index.add(id, entries);
        const found = index.suggest(words, open, limit);
        expect(found).toEqual(lookAtAll(Object.values(texts).flat(), words, limit));
      }),
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
