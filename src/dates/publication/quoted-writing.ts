import { LANGUAGES, lexiconSet } from '../../language/lexicon.ts';
import type { Span } from '../../model.ts';
import { fold } from '../../text.ts';

/** Characters on either side in which a paragraph and its quotation marks are looked for. */
const REACH = 500;

/**
 * Whether an expression stands inside quotation marks in a paragraph that tells of something written: the letter's
 * `yesterday` is not that of the text.
 */
export function isOfWriting(text: string, { start, end }: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split('\n')
      .at(-1) ?? '';
  if (!isOpen(before)) return false;
  const behind = text.slice(end, end + REACH).split('\n', 1)[0] ?? '';
  const words = fold(`${before} ${behind}`).match(/\p{L}+(?:-\p{L}+)?/gu) ?? [];
  return words.some((word) => LANGUAGES.some((language) => lexiconSet(language, 'written-words').has(word)));
}

/** Whether quotation marks were opened and not closed. */
function isOpen(before: string): boolean {
  const last = Math.max(before.lastIndexOf('“'), before.lastIndexOf('«'));
  if (last >= 0) return !/[”»]/.test(before.slice(last));
  return (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
