import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import type { PassageHit } from '../../src/search/accepted-passages.ts';
import type { Accepts } from '../../src/search/index-state.ts';
import { createPassageIndex, loadPassageIndex, type PassageIndex } from '../../src/search/passage-index.ts';

const everything: Accepts = () => true;

/** Documents by id, each with its passages as joined terms. */
type Texts = Readonly<Record<string, readonly string[]>>;

function indexOf(texts: Texts, order: readonly string[] = Object.keys(texts)): PassageIndex {
  const index = createPassageIndex();
  for (const id of order) index.add(id, texts[id] ?? []);
  return index;
}

function words(text: string) {
  return text.split(' ').map((word) => ({ alternatives: [word] }));
}

function sorted(hits: readonly PassageHit[]): readonly PassageHit[] {
  return [...hits].sort(
    (a, b) => b.score - a.score || a.document.localeCompare(b.document) || a.passage - b.passage,
  );
}

function found(index: PassageIndex, query: string, accepts = everything) {
  return sorted(index.accepting(accepts).search(words(query)));
}

const LETTER = fc.constantFrom('ash', 'beech', 'cedar', 'elm', 'fir', 'hazel', 'larch', 'maple');
const PASSAGE = fc.array(LETTER, { maxLength: 12 }).map((terms) => terms.join(' '));
const TEXTS = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  fc.array(PASSAGE, { maxLength: 4 }),
);

/** The same documents, each with the words of its last passage as its title. */
function titled(texts: Texts, order: readonly string[] = Object.keys(texts)): PassageIndex {
  const index = createPassageIndex();
  for (const id of order) index.add(id, texts[id] ?? [], texts[id]?.at(-1));
  return index;
}

/** All that an index says about a query. */
function answers(index: PassageIndex | null, query: string, accepts = everything) {
  const seen = index?.accepting(accepts);
  const documents = seen?.searchDocuments(words(query)) ?? [];
  return {
    size: seen?.size,
    passages: sorted(seen?.search(words(query)) ?? []),
    documents: [...documents].sort((a, b) => a.document.localeCompare(b.document)),
  };
}

describe('the passage index', () => {
  it('finds every passage that holds a word of the query and says which words', () => {
    const index = indexOf({ harbour: ['ferri captain', 'captain lighthous'], hill: ['shepherd'] });
    expect(
      found(index, 'captain lighthous').map(({ document, passage, matched }) => [document, passage, matched]),
    ).toEqual([
      ['harbour', 1, 0b11],
      ['harbour', 0, 0b01],
    ]);
  });

  it('takes the stems of two languages as one word', () => {
    const index = indexOf({ english: ['oper rescu'], spanish: ['oper'], both: ['oper operacion'] });
    const hits = index.accepting(everything).search([{ alternatives: ['oper', 'operacion'] }]);
    expect(hits).toHaveLength(3);
    expect(hits.every(({ matched }) => matched === 1)).toBe(true);
  });

  it('leaves out passages that hold an excluded word', () => {
    const index = indexOf({ a: ['ferri storm'], b: ['ferri calm'] });
    const hits = index.accepting(everything).search(words('ferri'), { without: words('storm') });
    expect(hits.map(({ document }) => document)).toEqual(['b']);
  });

  it('replaces a document that is added again', () => {
    const index = indexOf({ a: ['old', 'older'] });
    index.add('a', ['new']);
    expect(index.size).toBe(1);
    expect(found(index, 'old older')).toEqual([]);
  });

  it('answers for the accepted documents as if nothing else existed', () => {
    fc.assert(
      fc.property(TEXTS, fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']), PASSAGE, (texts, visible, query) => {
        const alone = titled(
          texts,
          Object.keys(texts).filter((id) => visible.includes(id)),
        );
        const scoped = answers(titled(texts), query, (id) => visible.includes(id));
        expect(scoped).toEqual(answers(alone, query));
      }),
    );
  });

  it('gives the same answers whatever was added before and removed, and in any order', () => {
    fc.assert(
      fc.property(TEXTS, TEXTS, PASSAGE, fc.gen(), (texts, others, query, gen) => {
        const order = gen(fc.shuffledSubarray, Object.keys(texts), { minLength: Object.keys(texts).length });
        const index = createPassageIndex();
        for (const id of Object.keys(others)) index.add(id, others[id] ?? [], 'elm ash');
        for (const id of order) index.add(id, texts[id] ?? [], texts[id]?.at(-1));
        for (const id of Object.keys(others)) if (!(id in texts)) index.remove(id);
        expect(answers(index, query)).toEqual(answers(titled(texts), query));
      }),
    );
  });

  it('gives the same answers after a snapshot, and after changes to what was loaded', async () => {
    await fc.assert(
      fc.asyncProperty(TEXTS, TEXTS, PASSAGE, async (before, after, query) => {
        const loaded = loadPassageIndex(await titled(before).snapshot());
        if (!loaded) throw new Error('the snapshot was refused');
        expect(answers(loaded, query)).toEqual(answers(titled(before), query));
        for (const id of Object.keys(before)) if (!(id in after)) loaded.remove(id);
        for (const id of Object.keys(after)) loaded.add(id, after[id] ?? [], after[id]?.at(-1));
        expect(answers(loaded, query)).toEqual(answers(titled(after), query));
        const again = loadPassageIndex(await loaded.snapshot());
        expect(answers(again, query)).toEqual(answers(titled(after), query));
      }),
    );
  });

  it('writes a snapshot of the moment of the call, whatever is removed meanwhile', async () => {
    const index = loadPassageIndex(await indexOf({ a: ['ferri'], b: ['storm'] }).snapshot());
    const writing = index?.snapshot();
    index?.remove('a');
    const loaded = loadPassageIndex((await writing) ?? new Uint8Array());
    expect(loaded?.size).toBe(2);
    expect(index?.size).toBe(1);
  });

  it('refuses bytes that are no snapshot or are cut short', async () => {
    const bytes = await indexOf({ a: ['ferri storm'] }).snapshot();
    expect(loadPassageIndex(bytes.subarray(0, bytes.length - 4))).toBeNull();
    expect(loadPassageIndex(new Uint8Array(64))).toBeNull();
    expect(loadPassageIndex(new Uint8Array())).toBeNull();
  });

  it("scores as MiniSearch's own search does, divided by the number of matched words", () => {
    const texts = fc.array(fc.uniqueArray(LETTER, { minLength: 1 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(texts, fc.uniqueArray(LETTER, { minLength: 1 }), (documents, query) => {
        const stock = (k: number) => {
          const mini = new MiniSearch({ fields: ['terms'], searchOptions: { bm25: { k, b: 0.75, d: 0 } } });
          mini.addAll(documents.map((terms, id) => ({ id: String(id), terms: terms.join(' ') })));
          const hits = mini.search(query.join(' '));
          return new Map(hits.map((hit) => [hit.id as string, hit.score / hit.queryTerms.length]));
        };
        const [own, whole] = [stock(1.2), stock(1.7)];
        const index = indexOf(Object.fromEntries(documents.map((terms, id) => [id, [terms.join(' ')]])));
        const hits = found(index, query.join(' '));
        expect(hits).toHaveLength(own.size);
        for (const { document, score } of hits) {
          expect(score).toBeCloseTo((own.get(document) ?? -1) + 0.3 * (whole.get(document) ?? -1), 5);
        }
      }),
    );
  });

  it('ranks a document by all its passages and its title', () => {
    const index = createPassageIndex();
    index.add('titled', ['weather'], 'harbour strike');
    index.add('spread', ['harbour', 'strike', 'weather']);
    index.add('other', ['weather']);
    const ranked = index.accepting(everything).searchDocuments(words('harbour strike'));
    expect(ranked.map(({ document }) => document).sort()).toEqual(['spread', 'titled']);
    expect(found(index, 'harbour').map(({ document }) => document)).toEqual(['spread']);
  });
});

describe('terms like an unknown one', () => {
  const index = indexOf({ open: ['shipyard shipyard captain', 'captain extradit'], hidden: ['shipward'] });
  const visible = index.accepting((id) => id === 'open');

  it.each([
    ['shipyrad', ['shipyard']],
    ['captian', ['captain']],
    ['extrad', ['extradit']],
    ['captain', []],
    ['ash', []],
    ['shepwarz', []],
    ['zzzzzz', []],
  ])('%s → %j', (typed, expected) => {
    expect(visible.termsLike(typed).map(({ term }) => term)).toEqual(expected);
  });

  it('knows nothing of a document that may not be seen', () => {
    expect(visible.frequency({ alternatives: ['shipward'] })).toBe(0);
    expect(index.accepting(everything).frequency({ alternatives: ['shipward'] })).toBe(1);
  });
});
