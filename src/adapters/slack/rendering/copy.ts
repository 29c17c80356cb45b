/** Copy: plain text with citations, in a block that a phone copies as it stands. */
import type { Answer } from '../../../answer/answer.ts';
import { viewWordsIn } from '../../../answer/words/words-view.ts';
import type { Language } from '../../../model.ts';
import { copiedTexts } from '../../copied-texts.ts';
import { LIMITS } from './limits.ts';
import { noteMessage, pageOf, type SlackMessage } from './message.ts';
import { context } from './render-slack.ts';

/** Leaves room for the line that says what is left out. */
const COPY_TEXT = LIMITS.textInBlocks - 1000;

/** The quotations of one page as a message; what does not fit as a whole is left out and said to be. */
export function copyNotes(answer: Answer, number: number, language: Language): SlackMessage {
  const words = viewWordsIn(language);
  const numbers = pageOf(answer, number, language).citations.map(({ n }) => n);
  const { text, isCut } = copiedTexts(answer, numbers, language, COPY_TEXT);
  if (text === '') return noteMessage(words.nothingToCopy);
  const rest = isCut ? [context(words.copyRest)] : [];
  return {
    ...noteMessage(text),
    blocks: [
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }],
      },
      ...rest,
    ],
  };
}
