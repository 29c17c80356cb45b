/** Copy: plain text with citations, in a block that a phone copies as it stands. */
import type { Answer } from '../../answer/answer.ts';
import { copyText } from '../../answer/copy.ts';
import { wordsIn } from '../../answer/words.ts';
import { viewWordsIn } from '../../answer/words-view.ts';
import type { Language } from '../../model.ts';
import { cutAtWord } from '../../text.ts';
import { harmless } from '../plain/harmless.ts';
import { LIMITS } from './limits.ts';
import { noteMessage, pageOf, type SlackMessage } from './message.ts';
import { context } from './render-slack.ts';

/** Leaves room for the line that says what is left out. */
const COPY_TEXT = LIMITS.textInBlocks - 1000;

/** Between what belongs together and the next. */
const GAP = '\n\n';

/** The quotations of one page as a message; what does not fit as a whole is left out and said to be. */
export function copyNotes(answer: Answer, number: number, language: Language): SlackMessage {
  const words = viewWordsIn(language);
  const numbers = pageOf(answer, number, language).citations.map(({ n }) => n);
  const all = copyText(answer, numbers, wordsIn(language))
    .split(GAP)
    .map(lines)
    .filter((text) => text !== '');
  if (all.length === 0) return noteMessage(words.nothingToCopy);
  const kept = fitting(all);
  const text = kept.join(GAP);
  const rest = kept.length < all.length ? [context(words.copyRest)] : [];
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

function lines(text: string): string {
  return text.split('\n').map(harmless).join('\n').trim();
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
