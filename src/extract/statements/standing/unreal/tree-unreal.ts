import { clauseOf } from '../../../syntax/clauses.ts';
import { isUnreal } from '../../../syntax/reality.ts';
import { formOf } from '../../../syntax/subjects.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { placeOf } from '../../sentence/tree-places.ts';
import type { Cue } from '../cue.ts';

/**
 * Whether the verb with which a cue begins is only supposed by the tree of its sentence: "should be convicted of murder and
 * sentenced to life", where the modal stands too far off for the words beside it.
 */
export function isSupposedInTree(view: SentenceView, { from, ahead }: Pick<Cue, 'from' | 'ahead'>): boolean {
  const parse = ahead ? null : view.tree();
  const place = parse ? placeOf(view, parse, from) : null;
  if (!parse || place === null || parse.tags[place] !== 'verb' || clauseOf(parse, place) !== place)
    return false;
  if (formOf(parse, place) === 'infinitive' || FUTURE.test(parse.words[place]?.form.lower ?? ''))
    return false;
  return isUnreal(parse, place);
}

/** "cumplirá seis años": what a court has ordered is told so in Spanish. */
const FUTURE = /r(?:á|án)$/u;
