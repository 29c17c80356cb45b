import type { Analysis } from '../../model.ts';

/**
 * Whether a sentence (index) goes on with the quotation in which an earlier one stands, with others of it left out between: whoever
 * reads the two as one would have words joined that were not said together.
 */
export function leavesOut(
  { sentences, passages, document }: Analysis,
  earlier: number,
  index: number,
): boolean {
  const [before, sentence] = [sentences[earlier], sentences[index]];
  const passage = sentence && passages[sentence.passage];
  if (!before || !passage || index <= earlier + 1 || before.passage !== sentence.passage) return false;
  const between = document.text.slice(before.end, sentence.start);
  if (between.search(MARKS) >= 0) return false;
  return isWellMarked(document.text.slice(passage.start, passage.end), before.end - passage.start);
}

const MARKS = /["“”«»]/gu;

/**
 * Whether a quotation is open at a place of a text in which every mark opens before a word and closes behind one: texts that were
 * cut into words, or lost signs, say nothing sure.
 */
function isWellMarked(text: string, place: number): boolean {
  let inside = false;
  let isOpen = false;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (index < place) isOpen = !inside;
    inside = mark === '"' ? !inside : mark === '“' || mark === '«';
    const beside = inside ? text[index + 1] : text[index - 1];
    if (/^\s?$/u.test(beside ?? '') || (inside && /[\p{L}\d]/u.test(text[index - 1] ?? ''))) return false;
  }
  return isOpen && !inside;
}
