import { describe, expect, it } from 'vitest';
import type { CitedDocument, LineDate } from '../../../src/answer/answer.ts';
import { dateLabel, rowLabel } from '../../../src/answer/labels/labels.ts';
import { coverageLine } from '../../../src/answer/labels/labels-coverage.ts';
import { dateText, writtenDate } from '../../../src/answer/labels/labels-date.ts';
import { sourceLines, sourceText } from '../../../src/answer/labels/labels-source.ts';
import { wordsIn } from '../../../src/answer/words/words.ts';
import { citation, cited, quotation } from '../sample-answer.ts';

const words = wordsIn('en');
const FLOOR: Partial<CitedDocument> = { date: null, dateBasis: 'unknown', notBefore: '2030-04' };

function date(change: Partial<LineDate>): LineDate {
  return {
    value: '2031-05-12',
    dates: 'event',
    basis: 'stated',
    expression: '12 May 2031',
    articleBasis: 'stated',
    ...change,
  };
}

describe('the date label of a line', () => {
  it.each<[string, Partial<LineDate>, string]>([
    ['nothing more where the text states it in full', {}, '2031-05-12'],
    ['that the year is from the article', { basis: 'year' }, '2031-05-12 (year from the article)'],
    [
      'the words it was inferred from',
      {
        value: '2031-02-27',
        basis: 'inferred',
        expression: 'Thursday, February 27',
        articleBasis: 'unknown',
      },
      '2031-02-27 (inferred from “Thursday, February 27”)',
    ],
    [
      "that the article's own date is inferred too",
      { value: '2031-08', basis: 'inferred', expression: 'Two weeks ago', articleBasis: 'inferred' },
      "2031-08 (inferred from “Two weeks ago”; the article's own date is inferred)",
    ],
    [
      'that it dates the report',
      { dates: 'report', basis: 'year' },
      '2031-05-12 reported (year from the article)',
    ],
    ['a range', { value: '2024/2030' }, '2024 to 2030'],
    ['a range that is open at its end', { value: '2031-01-20/..' }, 'from 2031-01-20'],
    ['a range that is open at its beginning', { value: '../2030' }, 'until 2030'],
  ])('says %s', (_, change, expected) => {
    expect(dateLabel(date(change), cited(), words)).toBe(expected);
  });

  it.each<[Partial<LineDate>, Partial<CitedDocument>, string]>([
    [
      { expression: 'Recently' },
      FLOOR,
      'No date in the text · “Recently” · article undated (2030-04 or later)',
    ],
    [{ expression: null }, {}, 'No date in the text · article 2031-04-09'],
    [
      { expression: 'now' },
      { date: '2031-09', dateBasis: 'inferred' },
      'No date in the text · “now” · article 2031-09 (inferred)',
    ],
    [{ expression: null }, { ...FLOOR, notBefore: null }, 'No date in the text · article undated'],
  ])('gives the reason for there being none: %o %o', (change, document, expected) => {
    const none = date({ value: null, basis: 'none', ...change });
    expect(dateLabel(none, cited(document), words)).toBe(expected);
  });

  it('says which words it is of where the sentence itself tells something else', () => {
    const label = dateLabel(
      date({ value: '2030-06', basis: 'year', of: 'signed last June' }),
      cited(),
      words,
    );
    expect(label).toBe('2030-06 (year from the article) · “signed last June”');
  });

  it('does not repeat the heading that says the text has no date', () => {
    const none = date({ value: null, basis: 'none', expression: 'Recently' });
    const label = dateLabel(none, cited(FLOOR), words, { underNoDate: true });
    expect(label).toBe('“Recently” · article undated (2030-04 or later)');
  });
});

describe('the label row of a quotation', () => {
  it('puts the speaker after the date', () => {
    const line = quotation(1, 'The Ledger reported a fire on May 12.', {
      date: date({ dates: 'report', basis: 'year' }),
      speaker: 'the Ledger',
    });
    expect(rowLabel(line, cited(), words)).toBe(
      '2031-05-12 reported (year from the article) · words of the Ledger',
    );
  });

  it.each([
    ['The agreement', 'Words of the agreement'],
    ['Los vecinos del puerto', 'Words of los vecinos del puerto'],
    ['The Velmora Ledger', 'Words of The Velmora Ledger'],
    ['El Faro', 'Words of El Faro'],
  ])('lets no article that began a sentence begin with a capital: %s', (speaker, label) => {
    expect(rowLabel(quotation(1, 'So it was.', { speaker }), cited(), words)).toBe(label);
  });

  it('is the speaker alone, or nothing', () => {
    expect(rowLabel(quotation(1, 'So it was.', { speaker: 'Tadeo Lunt' }), cited(), words)).toBe(
      'Words of Tadeo Lunt',
    );
    expect(rowLabel(quotation(1, 'So it was.'), cited(), words)).toBeNull();
  });

  it('is not needed where the sentence says alone whose words it carries', () => {
    const line = quotation(1, 'Tadeo Lunt said so.', { speaker: 'Tadeo Lunt' });
    expect(rowLabel(line, cited(), words)).toBeNull();
  });

  it('is not said either where a row says that there is no date', () => {
    const none = date({ value: null, basis: 'none', expression: 'hoy' });
    const line = quotation(1, 'Tadeo Lunt said so.', { speaker: 'Tadeo Lunt', date: none });
    expect(rowLabel(line, cited(), words, { underNoDate: true })).toBe('“hoy” · article 2031-04-09');
    const unnamed = { ...line, text: 'He said so.' };
    expect(rowLabel(unnamed, cited(), words, { underNoDate: true })).toBe(
      '“hoy” · article 2031-04-09 · words of Tadeo Lunt',
    );
  });

  it('is none beside a speaker who began the sentence with a capital', () => {
    const line = quotation(1, 'Prosecutors said that it rained.', { speaker: 'prosecutors' });
    expect(rowLabel(line, cited(), words)).toBeNull();
  });

  it('is none for a word that is no date, which the sentence has itself', () => {
    const now = quotation(1, 'It is now shut.', {
      date: date({ value: null, basis: 'none', expression: 'now' }),
    });
    expect(rowLabel(now, cited(), words)).toBeNull();
    expect(rowLabel(now, cited(), words, { underNoDate: true })).toBe('“now” · article 2031-04-09');
  });

  it('says that there is no date only in a list of dates', () => {
    const silent = quotation(1, 'It sank.', { date: date({ value: null, basis: 'none', expression: null }) });
    expect(rowLabel(silent, cited(), words)).toBeNull();
    expect(rowLabel(silent, cited(), words, { underNoDate: true })).toBe('Article 2031-04-09');
  });
});

describe('a source line', () => {
  const line = (change: Partial<CitedDocument>) => {
    const citations = [3, 1].map((n) => citation(n, 'A sentence.', { document: cited(change) }));
    return sourceLines(citations, words).map(sourceText).join('\n');
  };

  it.each<[string, Partial<CitedDocument>, string]>([
    [
      'names file, places, title, author, publisher and date',
      {},
      'harbour-board: [3] ¶ 3 · [1] ¶ 1 — “Harbour board under investigation” · Ana Quill · The Velmora Ledger · 2031-04-09',
    ],
    [
      'says what is missing',
      { ...FLOOR, title: null, author: null, publisher: null, publisherBasis: 'unknown' },
      'harbour-board: [3] ¶ 3 · [1] ¶ 1 — untitled, “The harbour board of Velmora …” · publisher not stated · undated (2030-04 or later)',
    ],
    [
      'says what is inferred',
      { publisherBasis: 'inferred', date: '2031-09', dateBasis: 'inferred', author: null },
      'harbour-board: [3] ¶ 3 · [1] ¶ 1 — “Harbour board under investigation” · The Velmora Ledger (inferred) · 2031-09 (inferred)',
    ],
    [
      'begins with the origin of what is no publication',
      { origin: 'sample brief, after "The quay"' },
      'sample brief, after "The quay": [3] ¶ 3 · [1] ¶ 1 — “Harbour board under investigation” · Ana Quill · The Velmora Ledger · 2031-04-09',
    ],
    [
      'calls a page by its host',
      { source: 'https://ledger.example/2031/quay.html', author: null },
      'ledger.example: [3] ¶ 3 · [1] ¶ 1 — “Harbour board under investigation” · The Velmora Ledger · 2031-04-09',
    ],
  ])('%s', (_, change, expected) => {
    expect(line(change)).toBe(expected);
  });

  it('cuts a title at a word within 70 characters', () => {
    const title =
      'The harbour board of Velmora and the long inquiry into its contracts of the last ten years';
    expect(line({ title })).toContain(
      '“The harbour board of Velmora and the long inquiry into its contracts…”',
    );
  });

  it('keeps the closing mark of an origin that is cut', () => {
    const origin = `sample brief, after "${'The long inquiry '.repeat(10).trim()}"`;
    expect(line({ origin })).toMatch(/^sample brief, after "The long .{40,80}…": \[3\]/);
  });

  it('is one for each document, in order of appearance', () => {
    const citations = ['b', 'a', 'b'].map((id, index) =>
      citation(index + 1, 'A sentence.', { document: cited({ id, source: `${id}.txt` }) }),
    );
    expect(sourceLines(citations, words).map(({ name, places }) => [name, places.length])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });
});

describe('the coverage line', () => {
  const coverage = {
    documents: 5,
    passages: 131,
    from: { value: '2029-09', inferred: true },
    to: { value: '2031-04-09', inferred: false },
    undated: 3,
    caution: null,
  };

  it('says what was searched, how much of it is dated, and one caution', () => {
    expect(coverageLine({ ...coverage, caution: 'one surname, not merged' }, words)).toBe(
      'Searched 5 documents, 131 passages · articles 2029-09 (inferred) to 2031-04-09, 3 undated · one surname, not merged',
    );
  });

  it('names one date once, none as none, and an empty corpus without a period', () => {
    const one = { value: '2031', inferred: false };
    expect(
      coverageLine({ ...coverage, documents: 1, passages: 1, from: one, to: one, undated: 0 }, words),
    ).toBe('Searched 1 document, 1 passage · articles 2031');
    expect(coverageLine({ ...coverage, from: null, to: null }, words)).toBe(
      'Searched 5 documents, 131 passages · articles undated',
    );
    expect(
      coverageLine({ ...coverage, documents: 0, passages: 0, from: null, to: null, undated: 0 }, words),
    ).toBe('Searched 0 documents, 0 passages');
  });
});

describe('a date written out', () => {
  it.each([
    ['2031-05-02', '2 May 2031'],
    ['2031-05', 'May 2031'],
    ['2031', '2031'],
    ['2024/2030-03', '2024 to March 2030'],
    ['2031-01-20/..', 'from 20 January 2031'],
  ])('%s is %s', (value, expected) => {
    expect(writtenDate(value, words)).toBe(expected);
    expect(dateText(value, words)).not.toContain('/');
  });
});
