import { lexiconSet } from '../../../../language/lexicon.ts';
import type { Parse } from '../../../syntax/parse.ts';
import { isA, type SentenceView } from '../../sentence/sentence-view.ts';
import { wordOf } from '../../sentence/tree-places.ts';

/** Whether a form of "haber" with a tense stands right before a Spanish participle, which is no passive then: "había advertido por carta". */
export function isSpanishPerfect(view: SentenceView, parse: Parse, verb: number): boolean {
  if (view.language !== 'es' || verb === 0) return false;
  const word = wordOf(view, parse, verb - 1);
  return lexiconSet('es', 'perfect-words').has(view.words[word]?.folded ?? '') && !isA(view, word, 'having');
}
