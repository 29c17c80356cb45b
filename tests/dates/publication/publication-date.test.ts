import { describe, expect, test } from 'vitest';
import { dating, publicationDate, referenceOf } from '../../../src/dates/publication/publication-date.ts';
import type { Block } from '../../../src/model.ts';

const dateOf = (text: string, blocks: readonly Block[] = []) =>
  publicationDate({ text, blocks, language: 'en', stated: null, statedBasis: 'metadata' });

describe('a stated date', () => {
  test.each([
    ['Port closes\n\nLena Hartwig\n\n28 May 2026\n\nThe port closed in 2019.', '2026-05-28'],
    ['Port closes\nPublished: May 28, 2026 at 10:03 a.m.\nThe port closed.', '2026-05-28'],
    ['LIMA, May 28, 2026 (Andina Press) — The port closed.', '2026-05-28'],
    ['El puerto\nPublicado el 28 de mayo de 2026\nCerró el puerto.', '2026-05-28'],
  ])('%s', (text, value) => {
    const language = text.includes('Publicado') ? 'es' : 'en';
    const input = { text, blocks: [], language, stated: null, statedBasis: 'metadata' } as const;
    expect(publicationDate(input)).toEqual({ value, basis: 'stated', notBefore: null });
  });

  test('what the operator or the page’s metadata gives outranks the text', () => {
    const input = {
      text: '28 May 2026\n\nThe port closed.',
      blocks: [],
      language: 'en',
      statedBasis: 'operator',
    } as const;
    expect(publicationDate({ ...input, stated: '2026-05-30T08:00:00Z' })).toEqual({
      value: '2026-05-30',
      basis: 'operator',
      notBefore: null,
    });
  });

  test('a date line that was recognized is read', () => {
    const text =
      'Port closes\nUpdated 10:15 Tuesday 3 March 2026 by staff of the night desk\nThe port closed.';
    const start = text.indexOf('Updated');
    const blocks: readonly Block[] = [{ kind: 'dateline', start, end: text.indexOf('\nThe') }];
    expect(dateOf(text, blocks)).toMatchObject({ value: '2026-03-03', basis: 'stated' });
  });
});

describe('a date line beside other things', () => {
  test.each([
    ['Port closes\n2026-05-28T08:45:00+00:00\nThe port closed after the storm.', '2026-05-28'],
    ['THE HARBOUR POST\nIssue 41 — Thursday the 28th of May, 2026 — 60p\nThe port closed.', '2026-05-28'],
    ['Thu., May 28, 2026 | Updated 9:02 a.m.\nPort closes\nThe port closed.', '2026-05-28'],
    ['Port closes\nBy Lena Hartwig, Thursday 28 May 2026\nThe port closed.', '2026-05-28'],
  ])('%s', (text, value) => {
    expect(dateOf(text)).toMatchObject({ value, basis: 'stated' });
  });
});

describe('a date by what stands beside it', () => {
  test.each([
    ['They met yesterday, Wednesday 27 May, after the vote of March 2026.', '2026-05-28'],
    ['They met last night, 27 May, after the vote of April 2026.', '2026-05-28'],
    ['Ten years ago today, on 28 May 2016, the dam broke.', '2026-05-28'],
    ['The law of 2025 set it. The board meets next Monday, June 15.', '2026-06'],
    ['They met last month, on April 9, after the vote of March 2026.', '2026-05'],
  ])('%s', (text, value) => {
    expect(dateOf(text)).toMatchObject({ value, basis: 'inferred' });
  });

  test.each([
    ['The firm sold its mill on 5 May 2024.\n\nCrane falls at Pier 9 — 2 February 2026', '2024-05-05'],
    ['Fleets signed a pact on 3 February 2026 to halve the catch by 2030.', '2026-02-03'],
  ])('neither another article nor a term is a floor: %s', (text, notBefore) => {
    expect(dateOf(text)).toEqual({ value: null, basis: 'unknown', notBefore });
  });
});

describe('an inferred date', () => {
  test('today beside a date is that date', () => {
    expect(dateOf('The strike ends today, May 28, 2026, the union of Arvo Linna said.')).toMatchObject({
      value: '2026-05-28',
      basis: 'inferred',
    });
  });

  test('a day told of, its weekday used bare, and last week said of the same people leave a week', () => {
    const text =
      'On Wednesday, September 3, 2025, Mara Quist met the governor of Talvia. The two signed a paper on Wednesday evening. ' +
      'The lighter touch shown by Quist last week may not last.';
    const { date, reference } = dating({
      text,
      blocks: [],
      language: 'en',
      stated: null,
      statedBasis: 'metadata',
    });
    expect(date).toEqual({ value: '2025-09', basis: 'inferred', notBefore: null });
    expect(reference).toBe('2025-09-08/2025-09-14');
    expect(referenceOf({ text, blocks: [], language: 'en', date })).toBe(reference);
  });
});

describe('a floor is no date', () => {
  test.each([
    ['The bay was empty until 2016. In 2025 it yielded 40 tons.', '2025'],
    [
      'The bay is empty since May 2025.\n\nSaturday 18 July 2026: hymns, 7pm\nSunday 9 August 2026: organ, doors 3pm',
      '2025-05',
    ],
    ['Recently, Ivo Brandt was arrested. In April 2023 he had lashed out at the court.', '2023-04'],
    ['The planes left on Thursday, February 27th. Much has changed since January 20th, 2025.', '2025-02-27'],
    ['Ivo Brandt ruled from 2018 through 2024.', '2024'],
    ['The plan runs until 2040. Ivo Brandt signed it in May 2025.', '2025-05'],
    ['On September 3 Mara Quist met Ivo Brandt. On Friday she left. The treaty is of 2023.', '2023'],
    ['Mara Quist, 52, met Ivo Brandt.', null],
  ])('%s', (text, notBefore) => {
    expect(dateOf(text)).toEqual({ value: null, basis: 'unknown', notBefore });
  });
});
