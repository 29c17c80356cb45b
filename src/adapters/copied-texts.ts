import type { Answer } from '../answer/answer.ts';
import { copyText } from '../answer/copy.ts';
import { wordsIn } from '../answer/words/words.ts';
import type { Language } from '../model.ts';
import { cutAtWord } from '../text.ts';
import { harmless, isolateEnd } from './plain/harmless.ts';

/** Between what belongs together and the next. */
const GAP = '\n\n';

/** What Copy gives of one page, for a platform's message. */
export interface CopiedTexts {
  /** Quotations with their citations; empty where there is nothing to copy. */
  readonly text: string;
  /** Whether something did not fit and was left out as a whole. */
  readonly isCut: boolean;
}

/** The quotations with these numbers as plain text of at most `room` characters, each written by `write`. */
export function copiedTexts(
  answer: Answer,
  numbers: readonly number[],
  language: Language,
  room: number,
  write: (text: string) => string = (text) => text,
): CopiedTexts {
  const all = copyText(answer, numbers, wordsIn(language))
    .split(GAP)
    .map((text) => write(text.split('\n').map(harmless).join('\n')).trim())
    .filter((text) => text !== '');
  const kept = all.length > 0 ? fitting(all, room) : [];
  return { text: kept.join(GAP), isCut: kept.length < all.length };
}

function fitting(texts: readonly string[], room: number): readonly string[] {
  const kept: string[] = [];
  let length = 0;
  for (const text of texts) {
    length += text.length + GAP.length;
    if (length > room) break;
    kept.push(text);
  }
  if (kept.length > 0) return kept;
  const cut = cutAtWord(texts[0] ?? '', room - 1, ' […]');
  return [cut + isolateEnd(cut)];
}
