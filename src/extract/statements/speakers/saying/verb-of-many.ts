import { isA, type SentenceView } from '../../sentence/sentence-view.ts';

/** Whether a Spanish verb with a tense, or the auxiliary before it, is of many: "agregaron", "han dicho". */
export function isVerbOfMany(view: SentenceView, verb: number): boolean {
  const at = isA(view, verb - 1, 'auxiliary') ? verb - 1 : verb;
  return (view.words[at]?.lower ?? '').endsWith('n');
}
