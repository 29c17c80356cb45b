import { hangsBy } from '../../syntax/tree.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { placeOf } from '../sentence/tree-places.ts';

/** "An actor shot dead at the house": whether a word is a participle beside a noun, to which it was done. */
export function isReduced(view: SentenceView, from: number): boolean {
  const parse = view.language === 'en' ? view.tree() : null;
  const place = parse && placeOf(view, parse, from);
  if (!parse || place === null || !hangsBy(parse, place, 'noun-clause')) return false;
  return parse.forms[place] === 'participle';
}
