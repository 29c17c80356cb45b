import { opensContent } from '../../../syntax/clauses.ts';
import type { Parse } from '../../../syntax/parse.ts';
import { childrenOf, hangsBy, headOf } from '../../../syntax/tree.ts';

/** How many clauses a word stands in that hang on another: a relative clause counts, a joined one does not. */
export function depthOf(parse: Parse, verb: number): number {
  let depth = isSubordinate(parse, verb) ? 1 : 0;
  for (let at: number | null = verb; at !== null; at = headOf(parse, at))
    if (hangsBy(parse, at, 'relative-clause', 'noun-clause', 'adverbial-clause', 'complement')) depth++;
  return depth;
}

/** Whether a verb tells only a circumstance, by a word before it: "while the polls indicated that". */
export function isSubordinate(parse: Parse, verb: number): boolean {
  return childrenOf(parse, verb).some(
    (child) => child < verb && hangsBy(parse, child, 'marker') && !opensContent(parse, child),
  );
}
