import { expect, test } from 'vitest';
import { createCitations } from '../../src/answer/compose.ts';
import { happeningSection } from '../../src/answer/timeline-answer.ts';
import { wordsIn } from '../../src/answer/words/words.ts';
import { analyse } from '../../src/corpus/intake/analyse.ts';
import { happeningsOf } from '../../src/corpus/tellings/happenings.ts';
import { tellingsOf } from '../../src/corpus/tellings/tellings.ts';
import { toHappening } from '../../src/corpus/timeline.ts';

const FIRST = 'The reservoir of Castle Brask burst on Sunday, 10 May 2026.';
const SECOND = 'The reservoir of Castle Brask burst on 9 May 2026, not on 10 May as was first said.';

function tellings(text: string, source: string, date: string) {
  const operator = { language: 'en' as const, date };
  const identity = { id: source, collection: null, sources: [source], operator };
  return tellingsOf(analyse({ text, stated: {} }, identity), () => true);
}

test('another date of a happening stands below the first one, labelled, in the words of who gives it', () => {
  const all = [...tellings(FIRST, 'a.txt', '2026-05-11'), ...tellings(SECOND, 'b.txt', '2026-05-14')];
  const happenings = happeningsOf(all).map((told) => toHappening(told));
  expect(happenings).toHaveLength(1);

  const [section] = happeningSection(null, happenings, createCitations(), wordsIn('en'));
  const rows = section?.lines.map(({ kind, text, date }) => [kind, text, date?.value ?? null]);
  expect(rows).toEqual([
    ['quotation', FIRST, '2026-05-10'],
    ['label', 'another date is given', null],
    ['quotation', SECOND, '2026-05-09'],
  ]);
  expect(new Set(section?.lines.map(({ group }) => group)).size).toBe(1);
});

test('a date told within a sentence is labelled with the words that it is of', () => {
  const text = 'Omar Brask praised the treaty signed in March.';
  const [happening] = happeningsOf(tellings(text, 'a.txt', '2026-05-11'))
    .map((told) => toHappening(told))
    .filter(({ date }) => date.value !== null);
  expect(happening?.date).toMatchObject({ value: '2026-03', of: 'signed in March' });
});

test('below a heading that says there is no date only what supports a happening loses its own', () => {
  const [happening] = happeningsOf(tellings(FIRST, 'a.txt', '2026-05-11')).map((told) => toHappening(told));
  if (!happening) throw new Error('nothing is told');
  const [quotation] = happening.group.quotations;
  if (!quotation) throw new Error('nothing is quoted');
  const group = { ...happening.group, quotations: [quotation, { ...quotation, date: null }], main: 1 };
  const date = { value: null, dates: 'event', basis: 'none', expression: null } as const;
  const [section] = happeningSection(null, [{ ...happening, date, group }], createCitations(), wordsIn('en'));
  expect(section?.lines[0]?.date).toBeUndefined();
});

test('what a dated happening follows upon is no entry of its own, though it has a date', () => {
  const [told] = happeningsOf(tellings(SECOND, 'a.txt', '2026-05-14')).map((each) => toHappening(each));
  const main = told?.group.quotations[0];
  if (!told || !main) throw new Error('nothing is told');
  const date = { value: '2022', dates: 'event', basis: 'stated', expression: '2022' } as const;
  const span = { start: 0, end: 3 };
  const quotations = [{ ...main, role: 'support' as const, span, date }, main];
  const happening = { ...told, group: { ...told.group, quotations, main: 1 } };
  const datesOf = (value: typeof told.date) =>
    happeningSection(null, [{ ...happening, date: value }], createCitations(), wordsIn('en')).flatMap(
      ({ lines }) => lines.map((line) => line.date?.value),
    );
  expect(datesOf(told.date)).toEqual([undefined, '2026-05-09']);
});
