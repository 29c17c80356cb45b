/** Copy: plain text with citations, in a block that is copied as it stands. */
import type { Answer } from '../../answer/answer.ts';
import { copyText } from '../../answer/copy.ts';
import { wordsIn } from '../../answer/words.ts';
import { viewWordsIn } from '../../answer/words-view.ts';
import type { Language } from '../../model.ts';
import { cutAtWord } from '../../text.ts';
import { harmless } from '../plain/harmless.ts';
import { LIMITS } from './limits.ts';
import { type DiscordMessage, messageOf, noteMessage } from './message.ts';
import { pageOf, small, textDisplay } from './render-discord.ts';

/** Leaves room for the marks of the block and for the line that says what is left out. */
const COPY_TEXT = LIMITS.text - 300;

/** Between what belongs together and the next. */
const GAP = '\n\n';

/** A joiner of no width between marks that would end the block. */
const BLOCK_END = /`(?=``)/gu;
const JOINER = '\u2060';

/** The quotations of one page as a message; what does not fit as a whole is left out and said to be. */
export function copyNotes(answer: Answer, number: number, language: Language): DiscordMessage {
  const words = viewWordsIn(language);
  const numbers = pageOf(answer, number, language).citations.map(({ n }) => n);
  const all = copyText(answer, numbers, wordsIn(language))
    .split(GAP)
    .map(lines)
    .filter((text) => text !== '');
  if (all.length === 0) return noteMessage(words.nothingToCopy);
  const kept = fitting(all);
  const rest = kept.length < all.length ? [textDisplay(small(words.copyRest))] : [];
  return messageOf([textDisplay(`\`\`\`\n${kept.join(GAP)}\n\`\`\``), ...rest]);
}

function lines(text: string): string {
  return text.split('\n').map(harmless).join('\n').replace(BLOCK_END, `\`${JOINER}`).trim();
}

function fitting(texts: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let length = 0;
  for (const text of texts) {
    length += text.length + GAP.length;
    if (length > COPY_TEXT) break;
    kept.push(text);
  }
  return kept.length > 0 ? kept : [cutAtWord(texts[0] ?? '', COPY_TEXT, ' […]')];
}
