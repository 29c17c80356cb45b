import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPlain } from '../../../src/adapters/plain/render-plain.ts';
import type { Answer, Line } from '../../../src/answer/answer.ts';
import { type Page, pages } from '../../../src/answer/page/page.ts';
import { type Budget, FIRST_SCREEN, WHOLE_ANSWER } from '../../../src/answer/page/page-budget.ts';
import { messageLength, tally } from '../../../src/answer/page/page-measure.ts';
import { unitsOf } from '../../../src/answer/page/page-rows.ts';
import { wordsIn } from '../../../src/answer/words/words.ts';
import { anyAnswer } from '../any-answer.ts';
import { answerOf, citation, cited, dossier, ownLabel, quotation } from '../sample-answer.ts';

const BUDGETS: readonly Budget[] = [
  FIRST_SCREEN,
  { ...FIRST_SCREEN, message: 3000 },
  { ...FIRST_SCREEN, rows: 30, characters: 6000, quotations: 10, message: 12_000 },
];
const anyBudget = fc.constantFrom(...BUDGETS);
const words = wordsIn('en');

describe('pages of any answer', () => {
  it('hold every line on exactly one page, in order', () => {
    fc.assert(
      fc.property(anyAnswer, anyBudget, (answer, budget) => {
        const shown = pages(answer, budget).flatMap(linesOf);
        expect(shown).toEqual(answer.sections.flatMap(({ lines }) => lines));
      }),
    );
  });

  it('never split a group', () => {
    fc.assert(
      fc.property(anyAnswer, anyBudget, (answer, budget) => {
        const pageOf = new Map(
          pages(answer, budget).flatMap((page) => linesOf(page).map((line) => [line, page.number] as const)),
        );
        for (const { lines } of answer.sections) {
          for (const group of new Set(lines.map((line) => line.group))) {
            if (group === undefined) continue;
            const members = lines.filter((line) => line.group === group);
            expect(new Set(members.map((line) => pageOf.get(line))).size).toBe(1);
          }
        }
      }),
    );
  });

  it('keep within the limits of a screen, unless one group alone is larger', () => {
    fc.assert(
      fc.property(anyAnswer, anyBudget, (answer, budget) => {
        for (const page of pages(answer, budget)) {
          if (countedUnits(answer, page) <= 1) continue;
          const { rows, characters, quotations, perDocument, documents } = tally(page);
          expect(rows).toBeLessThanOrEqual(budget.rows);
          expect(characters).toBeLessThanOrEqual(budget.characters);
          expect(quotations).toBeLessThanOrEqual(budget.quotations);
          expect(perDocument).toBeLessThanOrEqual(budget.perDocument);
          expect(documents).toBeLessThanOrEqual(budget.documents);
        }
      }),
    );
  });

  it("fit the platform's message as plain text, whatever is in them", () => {
    fc.assert(
      fc.property(anyAnswer, anyBudget, (answer, budget) => {
        for (const page of pages(answer, budget)) {
          const text = renderPlain(answer, page, { buttons: false, stars: true });
          expect(text.length).toBeLessThanOrEqual(messageLength(page));
          expect(text.length).toBeLessThanOrEqual(budget.message);
        }
      }),
    );
  });

  it('cut a sentence only where its group alone exceeds the message', () => {
    fc.assert(
      fc.property(anyAnswer, anyBudget, (answer, budget) => {
        for (const page of pages(answer, budget)) {
          const cut = page.rows.filter((row) => row.cut);
          if (cut.length === 0) continue;
          const own = linesOf(page).reduce((sum, { text }) => sum + text.length, 0);
          expect(own + 2500).toBeGreaterThan(budget.message);
          for (const row of cut) expect(row.text).toMatch(/ \[…\]$/);
        }
      }),
    );
  });

  it('have a source line for every number they show, and no other', () => {
    fc.assert(
      fc.property(anyAnswer, anyBudget, (answer, budget) => {
        for (const page of pages(answer, budget)) {
          const numbers = new Set(page.citations.map(({ n }) => n));
          const sourced = page.sources.flatMap(({ places }) => places.map(({ n }) => n));
          expect(new Set(sourced)).toEqual(numbers);
          const quoted = page.rows.filter(({ kind }) => kind === 'quotation');
          expect(quoted.every(({ cites }) => cites.length > 0 && cites.every((n) => numbers.has(n)))).toBe(
            true,
          );
        }
      }),
    );
  });

  it('count down what is left to nothing', () => {
    fc.assert(
      fc.property(anyAnswer, anyBudget, (answer, budget) => {
        const left = pages(answer, budget).map((page) => page.left);
        expect(left).toEqual([...left].sort((a, b) => b - a));
        expect(left.at(-1)).toBe(0);
      }),
    );
  });

  it('are one page where nothing is limited', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        expect(pages(answer, WHOLE_ANSWER)).toHaveLength(1);
      }),
    );
  });
});

describe('a page', () => {
  it('is there also for an answer without a line', () => {
    expect(pages(answerOf(), FIRST_SCREEN)).toMatchObject([{ number: 1, of: 1, rows: [], left: 0 }]);
  });

  it('repeats title and coverage and carries the heading of its section', () => {
    const lines = Array.from({ length: 7 }, (_, index) => quotation(index + 1, `Sentence ${index + 1}.`));
    const citations = lines.map(({ text }, index) => citation(index + 1, text));
    const [first, second] = pages(
      answerOf({ sections: [{ heading: 'Court', lines }], citations, total: 7 }),
      FIRST_SCREEN,
    );
    expect(first).toMatchObject({ of: 2, left: 2 });
    expect(second?.title).toBe(first?.title);
    expect(second?.coverage).toBe(first?.coverage);
    expect(second?.rows.map(({ text }) => text)).toEqual(['Court', 'Sentence 6.', 'Sentence 7.']);
    expect(second?.citations.map(({ n }) => n)).toEqual([6, 7]);
  });

  it('that is the first shows a quotation even if that is long for a screen', () => {
    const long = 'word '.repeat(290).trim();
    const sections = [
      { heading: null, lines: [ownLabel('Named as “Ferrante”')] },
      { heading: null, lines: [quotation(1, long), quotation(2, 'Short.')] },
    ];
    const citations = [citation(1, long), citation(2, 'Short.')];
    const [first, second] = pages(answerOf({ sections, citations, total: 2 }), FIRST_SCREEN);
    expect(first?.rows.map(({ text }) => text)).toEqual(['Named as “Ferrante”', long]);
    expect(second?.rows.map(({ text }) => text)).toEqual(['Short.']);
  });

  it('cuts a sentence that alone exceeds the message at a word, and says so', () => {
    const endless = 'quay '.repeat(1200).trim();
    const answer = answerOf({
      sections: [{ heading: null, lines: [quotation(1, endless)] }],
      citations: [citation(1, endless)],
      total: 1,
    });
    const [page] = pages(answer, FIRST_SCREEN);
    expect(page?.rows[0]).toMatchObject({ cut: true });
    expect(page?.rows[0]?.text).toMatch(/quay \[…\]$/);
    expect(page?.rows[0]?.text.length).toBeGreaterThan(3000);
  });

  it('shows five documents of many tellings and counts the other places', () => {
    const citations = Array.from({ length: 9 }, (_, index) =>
      citation(index + 1, 'It sank.', { document: cited({ id: `d${index}` }) }),
    );
    const line = quotation(1, 'It sank.', { cites: citations.map(({ n }) => n) });
    const answer = answerOf({ sections: [{ heading: null, lines: [line] }], citations, total: 1 });
    const [page] = pages(answer, FIRST_SCREEN);
    expect(page?.sources).toHaveLength(5);
    expect(page?.rows[0]?.cites).toEqual([1, 2, 3, 4, 5]);
    expect(page?.unshown).toBe(4);
  });

  it('shows a reply to two accusations once, and the second points there', () => {
    const reply = 'Ferrante denies both.';
    const sections = ['g1', 'g2'].map((group, index) => ({
      heading: 'Accusation and reply',
      lines: [
        quotation(index * 2 + 1, `Accusation ${index + 1}.`, { key: group, group }),
        quotation(2, reply, { key: `${group}-reply`, group, supports: group }),
      ],
    }));
    const citations = [citation(1, 'Accusation 1.'), citation(2, reply), citation(3, 'Accusation 2.')];
    const [page] = pages(answerOf({ sections, citations }), WHOLE_ANSWER);
    expect(page?.rows.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'heading: Accusation and reply',
      'quotation: Accusation 1.',
      `quotation: ${reply}`,
      'heading: Accusation and reply',
      'quotation: Accusation 2.',
      'note: with [2] above',
    ]);
  });

  const support = 'Ferrante asked for a bridge.';
  const follower = 'He urged it.';
  const citedTexts = [support, 'Lind sings.', follower].map((text, index) => citation(index + 1, text));
  const alone = quotation(1, support, { key: 'g1', group: 'g1' });
  const between = quotation(2, 'Lind sings.', { key: 'g2', group: 'g2' });
  const following = [
    quotation(1, support, { key: 'support', group: 'g3', supports: 'g3' }),
    quotation(3, follower, { key: 'g3', group: 'g3' }),
  ];

  it('shows again what a sentence follows upon, where another stands between', () => {
    const sections = [{ heading: null, lines: [alone, between, ...following] }];
    const [first, , last] = citedTexts;
    const other = citation(2, 'Lind sings.', { document: cited({ id: 'd2' }) });
    const citations = first && last ? [first, other, last] : [];
    const [page] = pages(answerOf({ sections, citations }), WHOLE_ANSWER);
    expect(page?.rows.map(({ text }) => text)).toEqual([support, 'Lind sings.', support, follower]);
  });

  it('shows it once where only what stands between the two in their text follows it', () => {
    const sections = [{ heading: null, lines: [alone, between, ...following] }];
    const [page] = pages(answerOf({ sections, citations: citedTexts }), WHOLE_ANSWER);
    expect(page?.rows.map(({ text }) => text)).toEqual([support, 'Lind sings.', follower]);
  });

  it('says of a sentence that goes on with a quotation behind a gap that it does', () => {
    const lines = [
      quotation(1, 'He said: "Corvale sleeps.', { group: 'g1', supports: 'g1' }),
      quotation(2, 'The mayor, too."', { key: 'g1', group: 'g1', further: true }),
      quotation(3, 'It rains."', { group: 'g1', supports: 'g1', further: true, speaker: 'Marisol Ferrante' }),
    ];
    const citations = lines.map(({ text }, index) => citation(index + 1, text));
    const [page] = pages(answerOf({ sections: [{ heading: null, lines }], citations }), WHOLE_ANSWER);
    const labels = page?.rows.filter(({ kind }) => kind === 'label').map(({ text }) => text);
    expect(labels).toContain('Further on in the quotation');
    expect(labels).toContain('Words of Marisol Ferrante · further on in the quotation');
  });

  it('leaves out with a sentence that stands above what says whom it means', () => {
    const note = ownLabel('“He”: “Ferrante”', { group: 'g3', supports: 'support' });
    const [before, ...rest] = following;
    const lines = before ? [alone, before, note, ...rest] : [];
    const [page] = pages(
      answerOf({ sections: [{ heading: null, lines }], citations: citedTexts }),
      WHOLE_ANSWER,
    );
    expect(page?.rows.map(({ text }) => text)).toEqual([support, follower]);
  });

  it('takes a group for a unit of its own, also where it shows again what the one before is made for', () => {
    const again = [
      quotation(1, support, { key: 'g1', group: 'g3', supports: 'g3' }),
      quotation(3, follower, { key: 'g3', group: 'g3' }),
    ];
    const aside = quotation(2, 'Lind sings.', { key: 'aside', group: 'g1', supports: 'g1' });
    const sections = [{ heading: null, lines: [alone, aside, ...again] }];
    expect(unitsOf(answerOf({ sections, citations: citedTexts }), words)).toHaveLength(2);
  });

  it('shows it once where it stands right above', () => {
    const sections = [{ heading: null, lines: [alone, ...following, between] }];
    const [page] = pages(answerOf({ sections, citations: citedTexts }), WHOLE_ANSWER);
    expect(page?.rows.map(({ text }) => text)).toEqual([support, follower, 'Lind sings.']);
  });

  it('points to what a group told before where only that ends the unit, and repeats no note of what stands above', () => {
    const noted = ownLabel('reply: none found', { group: 'g1', supports: 'g1' });
    const again = [
      quotation(1, support, { key: 'g1', group: 'g1' }),
      ownLabel('reply: none found', { group: 'g3', supports: 'g3' }),
      quotation(3, follower, { key: 'g3', group: 'g3', supports: 'g1' }),
      quotation(2, 'Lind sings.', { key: 'g2', group: 'g3', supports: 'g1' }),
    ];
    const sections = [{ heading: null, lines: [between, alone, noted, ...again] }];
    const [page] = pages(answerOf({ sections, citations: citedTexts }), WHOLE_ANSWER);
    const texts = page?.rows.map(({ text }) => text) ?? [];
    expect(texts.filter((text) => text === 'Lind sings.')).toHaveLength(1);
    expect(texts.at(-1)).toBe('with [2] above');
  });

  it('leaves out the note of a sentence that it leaves out', () => {
    const note = (group: string) => ownLabel('reply: none found', { group, supports: group });
    const lines = [
      alone,
      note('g1'),
      quotation(3, follower, { key: 'g3', group: 'g3' }),
      quotation(1, support, { key: 'support', group: 'g3', supports: 'g3' }),
      note('g3'),
    ];
    const [page] = pages(
      answerOf({ sections: [{ heading: null, lines }], citations: citedTexts }),
      WHOLE_ANSWER,
    );
    expect(page?.rows.map(({ text }) => text)).toEqual([
      support,
      'reply: none found',
      follower,
      'with [1] above',
    ]);
  });

  it('has no source of what only a note that it leaves out points to, and counts it with no other places', () => {
    const note = ownLabel('reply: unclear, see [3]', { group: 'g3', supports: 'g3', cites: [3] });
    const lines = [alone, quotation(1, support, { key: 'support', group: 'g3', supports: 'g3' }), note];
    const [page] = pages(
      answerOf({ sections: [{ heading: null, lines: [...lines, between] }], citations: citedTexts }),
      WHOLE_ANSWER,
    );
    expect(page?.citations.map(({ n }) => n)).toEqual([1, 2]);
    expect(page?.unshown).toBe(0);
  });

  it('says on the last one that there are more than an answer holds', () => {
    const answer = { ...dossier(), total: 340 };
    expect(pages(answer, WHOLE_ANSWER)[0]?.beyond).toBe(338);
  });

  it.each([
    ['The statement came late.', ['Read with the next:', '2030 · first sentence below']],
    ['The statement said:', ['2030 · first sentence below']],
  ])('labels a sentence that stands there for the next one, unless a colon leads on: %s', (first, labels) => {
    const date = {
      value: '2030',
      dates: 'event',
      basis: 'stated',
      expression: '2030',
      articleBasis: 'stated',
    } as const;
    const lines = [
      quotation(1, first, { group: 'g', supports: 'q2' }),
      quotation(2, 'The quay was closed in 2030.', { group: 'g', date }),
      quotation(3, 'Its owner denied that.', { group: 'g', supports: 'q2' }),
    ];
    const citations = lines.map(({ text }, index) => citation(index + 1, text));
    const [page] = pages(answerOf({ sections: [{ heading: null, lines }], citations }), FIRST_SCREEN);
    expect(page?.rows.filter(({ kind }) => kind === 'label').map(({ text }) => text)).toEqual(labels);
  });
});

function linesOf(page: Page): readonly Line[] {
  return page.rows.flatMap(({ lines }) => lines);
}

function countedUnits(answer: Answer, page: Page): number {
  const shown = new Set(linesOf(page));
  return unitsOf(answer, words).filter(
    ({ counted, lines }) => counted && lines.some((line) => shown.has(line)),
  ).length;
}
