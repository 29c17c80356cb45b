import { renderPlain } from '../src/adapters/plain/render-plain.ts';
import type { Answer } from '../src/answer/answer.ts';
import { pages } from '../src/answer/page/page.ts';
import { FIRST_SCREEN } from '../src/answer/page/page-budget.ts';
import { wordsIn } from '../src/answer/words/words.ts';
import type { Language } from '../src/model.ts';

/** Pages of a long answer that a golden file shows: the rest is more of the same. */
const MOST_PAGES = 3;

/** The first pages of an answer as the terminal shows them, without colour. */
export function plainText(answer: Answer, language: Language = 'en'): string {
  const words = wordsIn(language);
  const shown = pages(answer, FIRST_SCREEN, words).slice(0, MOST_PAGES);
  const options = { colour: false, stars: true, buttons: true } as const;
  const texts = shown.map((page) => renderPlain(answer, page, options, words));
  return `${texts.join('\n\n————————\n\n')}\n`;
}
