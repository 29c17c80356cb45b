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
  return !ANY_MARK.test(between) && endsInside(document.text.slice(passage.start, before.end));
}

const ANY_MARK = /["“”«»]/u;

/** Whether a quotation that a text opens is still open at its end. */
function endsInside(text: string): boolean {
  let inside = false;
  for (const [mark] of text.matchAll(/["“”«»]/gu))
    inside = mark === '"' ? !inside : mark === '“' || mark === '«';
  return inside;
}
