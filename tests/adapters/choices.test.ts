import { describe, expect, test } from 'vitest';
import { choicesOf } from '../../src/adapters/choices.ts';
import { pages } from '../../src/answer/page/page.ts';
import { FIRST_SCREEN } from '../../src/answer/page/page-budget.ts';
import { wordsIn } from '../../src/answer/words/words.ts';
import { viewWordsIn } from '../../src/answer/words/words-view.ts';
import { answerOf, citation, dossier, quotation } from '../answer/sample-answer.ts';

const words = wordsIn('en');
const views = viewWordsIn('en');

const choices = (answer = dossier(), number = 1, audience: 'asker' | 'everyone' = 'asker') => {
  const page = pages(answer, FIRST_SCREEN, words)[number - 1];
  if (!page) throw new Error('no such page');
  const { buttons, menu } = choicesOf(answer, page, audience, words, views);
  return { buttons: buttons.map(({ label }) => label), menu: menu.map(({ label }) => label) };
};

const many = (candidates: number) =>
  answerOf({
    sections: [
      { heading: null, lines: Array.from({ length: 12 }, (_, n) => quotation(n, `Sentence ${n} of it.`)) },
    ],
    citations: Array.from({ length: 12 }, (_, n) => citation(n, `Sentence ${n} of it.`)),
    candidates: Array.from({ length: candidates }, (_, n) => ({
      name: `Name ${n}`,
      kind: 'person' as const,
      invocation: { command: 'who', args: { name: `Name ${n}` } },
    })),
    total: 12,
  });

describe('what can be pressed under a page', () => {
  test('is five buttons at most', () => {
    for (const candidates of [0, 1, 4, 9])
      expect(choices(many(candidates)).buttons.length).toBeLessThanOrEqual(5);
  });

  test('turns the page, however many names there are', () => {
    const { buttons, menu } = choices(many(9));
    expect(buttons).toEqual(['Name 0', 'Name 1', 'More (7)', 'Copy', 'Share']);
    expect(menu).toEqual(
      expect.arrayContaining(['Name 2', 'Name 8', 'Open a passage', 'Helpful', 'Not helpful']),
    );
  });

  test('goes back where a page came before', () => {
    expect(choices(many(0), 2).buttons).toContain('Back');
    expect(choices(many(0), 1).buttons).not.toContain('Back');
  });

  test('shares nothing that is shared already, and opens for everybody alone', () => {
    const { buttons, menu } = choices(dossier(), 1, 'everyone');
    expect(buttons).toEqual(['Timeline', 'Open a passage', 'Ask this yourself']);
    expect(menu).toEqual(['Copy', 'Helpful', 'Not helpful']);
  });

  test('has no verdict on what is no answer, and no copy of what quotes nothing', () => {
    expect(choices(answerOf({ outcome: 'notice' }))).toEqual({ buttons: [], menu: [] });
    expect(choices(answerOf({ outcome: 'none' }))).toEqual({ buttons: [], menu: ['Helpful', 'Not helpful'] });
  });
});
