import { describe, expect, it } from 'vitest';
import { terms } from '../../src/language/terms.ts';
import type { Language } from '../../src/model.ts';
import type { PassageHit } from '../../src/search/accepted-passages.ts';
import { createPassageIndex } from '../../src/search/passage-index.ts';
import { parseQuery } from '../../src/search/query.ts';
import { type SearchOptions, searchPassages } from '../../src/search/rank.ts';
import { rankDocuments, rankPassages } from '../../src/search/rank-plain.ts';

/** A small port town's papers: documents with their passages. */
const PAPERS: Readonly<
  Record<string, { readonly language: Language; readonly passages: readonly string[] }>
> = {
  courier: {
    language: 'en',
    passages: [
      'Captain Odalys Brennick said the Marlow Lighthouse would be closed for repairs until spring.',
      'The lighthouse keeper, Tobias Ferran, denied that the lamp had failed.',
      'Dockers in Port Alder went on strike over night shifts.',
    ],
  },
  gazette: {
    language: 'en',
    passages: [
      'The strike ended after the harbour council of Port Alder met the dockers.',
      'A ferry to Marlow ran aground in fog; nobody was hurt.',
      'The council will vote on a new crane in June.',
    ],
  },
  diario: {
    language: 'es',
    passages: ['La huelga de los estibadores terminó tras una reunión con el consejo del puerto.'],
  },
};

const INDEX = createPassageIndex();
for (const [id, { language, passages }] of Object.entries(PAPERS)) {
  INDEX.add(
    id,
    passages.map((text) => terms(text, language).join(' ')),
  );
}

const OPTIONS: SearchOptions = {
  languages: ['en', 'es'],
  accepts: () => true,
  sourceOf: (document) => document,
  textsOf: async (hits) => hits.map(({ document, passage }) => PAPERS[document]?.passages[passage] ?? ''),
};

async function search(typed: string, options: Partial<SearchOptions> = {}) {
  const { full, partial, ...rest } = await searchPassages(INDEX, parseQuery(typed), {
    ...OPTIONS,
    ...options,
  });
  return { full: places(full), partial: places(partial), ...rest };
}

function places(hits: readonly PassageHit[]): readonly string[] {
  return hits.map(({ document, passage }) => `${document} ${passage}`);
}

describe('a search', () => {
  it('puts passages with all words before those with some', async () => {
    const found = await search('Marlow Lighthouse');
    expect(found.full).toEqual(['courier 0']);
    expect(found.partial).toEqual(['courier 1', 'gazette 1']);
  });

  it('finds a passage by the stem of its own language', async () => {
    expect((await search('huelgas')).full).toEqual(['diario 0']);
    expect((await search('striking')).full).toEqual(['courier 2', 'gazette 0']);
  });

  it('takes a phrase as it stands, stop words included', async () => {
    expect((await search('"harbour council of Port Alder"')).full).toEqual(['gazette 0']);
    expect((await search('"council of the harbour"')).full).toEqual([]);
  });

  it('leaves out what is excluded', async () => {
    expect((await search('strike -council')).full).toEqual(['courier 2']);
    expect((await search('strike -"night shifts"')).full).toEqual(['gazette 0']);
  });

  it('narrows to the documents wanted, without taking what they hide for unknown', async () => {
    const found = await search('lighthouse', { wanted: (document) => document === 'gazette' });
    expect(found).toMatchObject({ full: [], partial: [], mended: [], unknown: [] });
  });

  it('mends an unknown word and says so', async () => {
    const found = await search('lihgthouse');
    expect(found.full).toEqual(['courier 1', 'courier 0']);
    expect(found.mended).toEqual([{ typed: 'lihgthouse', used: ['lighthous'] }]);
  });

  it('mends with nothing that may not be seen', async () => {
    const found = await search('lihgthouse', { accepts: (document) => document !== 'courier' });
    expect(found).toMatchObject({ full: [], partial: [], mended: [], unknown: ['lihgthouse'] });
  });

  it.each(['qwzx vbnm', 'submarine cable', 'Tobias Quillfeather', 'the of and', ''])(
    'is silent about %j',
    async (typed) => {
      expect(await search(typed)).toMatchObject({ full: [], partial: [] });
    },
  );

  it('names the words past the limit', async () => {
    const many = Array.from({ length: 40 }, (_, place) => `word${place}`);
    expect((await search(many.join(' '))).dropped).toHaveLength(10);
  });

  it('answers 10,000 characters', async () => {
    expect(await search('strike '.repeat(1429))).toMatchObject({ full: ['courier 2', 'gazette 0'] });
  });
});

describe('the plain ranking', () => {
  const options = { ...OPTIONS, limit: 10 };

  it('knows no operators and no floor', () => {
    expect(
      places(rankPassages(INDEX, 'from: -crane something entirely different', options) as PassageHit[]),
    ).toEqual(['gazette 2']);
  });

  it('ranks documents with their best passage', () => {
    const [first] = rankDocuments(INDEX, 'strike of the dockers in Port Alder', options);
    expect(first).toMatchObject({ document: 'gazette', passage: 0 });
  });

  it('orders ties by source', () => {
    const index = createPassageIndex();
    for (const id of ['3', '1', '2']) index.add(id, ['tide']);
    const sources: Readonly<Record<string, string>> = { 1: 'c.txt', 2: 'a.txt', 3: 'b.txt' };
    const ranked = rankDocuments(index, 'tide', { ...options, sourceOf: (id) => sources[id] ?? '' });
    expect(ranked.map(({ document }) => document)).toEqual(['2', '3', '1']);
  });
});
