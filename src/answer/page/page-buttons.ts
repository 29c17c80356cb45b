/** The buttons under a page that lead to answers; copy, share and open are the platforms' own. */
import { cutAtWord } from '../../text.ts';
import type { Answer, Invocation } from '../answer.ts';
import { type Words, wordsIn } from '../words/words.ts';
import type { Page } from './page.ts';

/** A button: `more` shows the next page, the others ask their invocation. */
export interface PageButton {
  readonly kind: 'candidate' | 'more' | 'action';
  readonly label: string;
  /** For `more`, the answer's own invocation. */
  readonly invocation: Invocation;
}

/** Buttons in a row; the rest belong in a menu (rule 25). */
export const MOST_BUTTONS = 5;

/** A verb or a noun (rule 25). A candidate's button is the full name, as long as a platform's label may be. */
export const LABEL_LENGTH = 24;
const NAME_LENGTH = 75;

/** All buttons of a page in their order: candidates, More, then views of the same thing. */
export function pageButtons(answer: Answer, page: Page, words: Words = wordsIn('en')): readonly PageButton[] {
  const candidates = answer.candidates.map(({ name, invocation }): PageButton => {
    return { kind: 'candidate', label: cutAtWord(name, NAME_LENGTH), invocation };
  });
  const shown = new Set(page.rows.flatMap(({ lines }) => lines.map(({ key }) => key)));
  // What a line of another page can be asked to do stands on that page.
  const here = answer.actions.filter(({ about }) => about === undefined || shown.has(about));
  const actions = here.map(({ label, invocation }): PageButton => {
    return { kind: 'action', label: cutAtWord(label, LABEL_LENGTH), invocation };
  });
  const more: readonly PageButton[] =
    page.number < page.of
      ? [{ kind: 'more', label: words.more(page.left), invocation: answer.invocation }]
      : [];
  return [...candidates, ...more, ...actions];
}
