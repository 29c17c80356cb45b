import { describe, expect, it } from 'vitest';
import { renderSurroundings, type Surroundings } from '../../../src/adapters/plain/render-surroundings.ts';

const BEFORE = 'The board met at noon.';
const PASSAGE = 'The quay burned. Nobody was hurt.';
const AFTER = 'An inquiry began.';
const text = [BEFORE, PASSAGE, AFTER].join('\n\n');

function span(part: string) {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

const surroundings: Surroundings = {
  document: {
    id: 'd1',
    collection: 'default',
    sources: ['port/quay.txt'],
    title: null,
    publisher: null,
    author: null,
    url: { value: 'https://ledger.example/quay', basis: 'stated' },
    date: { value: null, basis: 'unknown', notBefore: null },
    language: 'en',
    origin: null,
    text,
    hash: 'a'.repeat(64),
    blocks: [BEFORE, PASSAGE, AFTER].map((part) => ({ kind: 'body', ...span(part) })),
  },
  before: span(BEFORE),
  passage: span(PASSAGE),
  after: span(AFTER),
  quotation: span('Nobody was hurt.'),
  paragraph: 2,
  outdated: false,
};

describe('an opened passage', () => {
  it('stands between its neighbours with the quotation marked, the source and the link below', () => {
    expect(renderSurroundings(surroundings)).toBe(
      [
        'The board met at noon.',
        'The quay burned. **Nobody was hurt.**',
        'An inquiry began.',
        'quay: ¶ 2 — untitled, “The board met at noon. …” · publisher not stated · undated\nhttps://ledger.example/quay',
      ].join('\n\n'),
    );
  });

  it('stands alone where it has no neighbours, and says that the document has changed since', () => {
    const only = { ...surroundings, before: null, after: null, outdated: true };
    const rendered = renderSurroundings(only);
    expect(rendered).not.toContain('inquiry');
    expect(rendered).toContain('\nThe document was changed since; this is the text as it was quoted.\n');
  });

  it('marks only what lies in this passage of a quotation that goes on', () => {
    const long = {
      ...surroundings,
      quotation: { start: span(BEFORE).start, end: span('The quay burned.').end },
    };
    expect(renderSurroundings(long)).toContain('\n**The quay burned.** Nobody was hurt.\n');
  });
});
