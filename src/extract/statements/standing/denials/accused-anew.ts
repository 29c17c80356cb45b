import { isPassive } from '../../../syntax/roles.ts';
import { formOf } from '../../../syntax/subjects.ts';
import { hangsBy } from '../../../syntax/tree.ts';
import { listed } from '../../sentence/about-word.ts';
import { partedWithin, type SentenceView } from '../../sentence/sentence-view.ts';
import { placeOf } from '../../sentence/tree-places.ts';
import type { Cue } from '../cue.ts';
import { isGerund } from '../noun-here.ts';

/** A "now" or "again" stands within so many words before who is accused. */
const ANEW_WITHIN = 4;

/**
 * Whether an accusation beside an older conviction or acquittal is another one: "Jailed in 2011, Hale now stands accused of
 * fraud", "Condenado por estafa, Vos acusó a la jueza"; not "convicted of what he was accused of".
 */
export function accusesAnew(view: SentenceView, covers: readonly Cue[], cue: Cue): boolean {
  if (cue.standing !== 'accusation' || cue.frame === 'near' || cue.frame === 'none') return false;
  const last = covers.findLast(({ from }) => from < cue.from);
  // "Denying it, Hale blamed Vos".
  if (last?.standing === 'denial') return last.from === 0 && isGerund(view, 0) && isMainDeed(view, cue.from);
  if (last?.standing !== 'conviction' && last?.standing !== 'finding') return false;
  if (!partedWithin(view, last.headTo, cue.from + 1)) return false;
  for (let word = cue.from; word >= cue.from - ANEW_WITHIN; word--) if (isAnew(view, word)) return true;
  return isMainDeed(view, cue.from);
}

/** Whether the sentence hangs on a verb that says what its subject does. */
function isMainDeed(view: SentenceView, word: number): boolean {
  const parse = view.tree();
  const place = parse && placeOf(view, parse, word);
  if (!parse || place === null || !hangsBy(parse, place, 'root')) return false;
  return formOf(parse, place) === 'finite' && !isPassive(parse, place);
}

const isAnew = listed('anew-words');
