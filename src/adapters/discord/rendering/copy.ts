/** Copy: plain text with citations, in a block that is copied as it stands. */
import type { Answer } from '../../../answer/answer.ts';
import { viewWordsIn } from '../../../answer/words/words-view.ts';
import type { Language } from '../../../model.ts';
import { copiedTexts } from '../../copied-texts.ts';
import { LIMITS } from './limits.ts';
import { type DiscordMessage, messageOf, noteMessage } from './message.ts';
import { pageOf, small, textDisplay } from './render-discord.ts';

/** Leaves room for the marks of the block and for the line that says what is left out. */
const COPY_TEXT = LIMITS.text - 300;

/** A joiner of no width between marks that would end the block. */
const BLOCK_END = /`(?=``)/gu;
const JOINER = '\u2060';

/** The quotations of one page as a message; what does not fit as a whole is left out and said to be. */
export function copyNotes(answer: Answer, number: number, language: Language): DiscordMessage {
  const words = viewWordsIn(language);
  const numbers = pageOf(answer, number, language).citations.map(({ n }) => n);
  const { text, isCut } = copiedTexts(answer, numbers, language, COPY_TEXT, withoutBlockEnd);
  if (text === '') return noteMessage(words.nothingToCopy);
  const rest = isCut ? [textDisplay(small(words.copyRest))] : [];
  return messageOf([textDisplay(`\`\`\`\n${text}\n\`\`\``), ...rest]);
}

function withoutBlockEnd(text: string): string {
  return text.replace(BLOCK_END, `\`${JOINER}`);
}
