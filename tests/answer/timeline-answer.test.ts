import { expect, test } from 'vitest';
import { createCitations } from '../../src/answer/compose.ts';
import { happeningSection } from '../../src/answer/timeline-answer.ts';
import { wordsIn } from '../../src/answer/words.ts';
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
