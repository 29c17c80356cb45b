import { coordinates } from '../../../syntax/clauses.ts';
import { CAUSE, gives } from '../../sentence/cause.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { placeOf } from '../../sentence/tree-places.ts';
import type { Cue, Frame } from '../cue.ts';
import { isGerund } from '../noun-here.ts';
import { isOfDeed } from './of-deed.ts';

/** The frames of accusations that name whom they are about apart from what surrounds them. */
export const OF_ANOTHER: ReadonlySet<Frame> = new Set(['object', 'against', 'between', 'receiver']);

/** "denied it and accused the clerk", "rejected the claims, blaming Vos": no part of what is denied, unless it goes on behind a "that". */
export function strikesBack(
  view: SentenceView,
  covers: readonly Cue[],
  { standing, frame, from }: Cue,
): boolean {
  if (standing !== 'accusation') return false;
  const last = covers.findLast((one) => one.standing === 'denial' && one.from < from);
  if (last?.frame !== 'subject') return false;
  if (frame !== 'none' && saysMore(view, last.from, from)) return true;
  if (!OF_ANOTHER.has(frame)) return false;
  const joined = isA(view, from - 1, 'coordinator');
  if (!joined) return parted(view, from) && isGerund(view, from);
  if (parted(view, from - 1)) return true;
  for (let word = last.from + 1; word < from; word++)
    if (isA(view, word, 'that')) return isJoined(view, last.from, from);
  return true;
}

/** "denied that it spied and accused Vos": joined to the denial itself, not to what it is about. */
function isJoined(view: SentenceView, denial: number, word: number): boolean {
  const parse = view.tree();
  const [one, other] = [parse && placeOf(view, parse, denial), parse && placeOf(view, parse, word)];
  return parse !== null && one !== null && other !== null && coordinates(parse, one, other);
}

/** "denied it and said that Vos had stolen it": what is told behind another verb of saying is not denied. */
export function saysMore(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word + 1 < to; word++)
    if (isA(view, word, 'coordinator') && gives(view, word + 1, CAUSE.reporting)) return true;
  return false;
}

/** "denied holding the two aid workers", "denied having taken money", "deny that they hid money": nothing is withheld from anybody. */
export function deniesDoing(view: SentenceView, { standing, from }: Cue): boolean {
  return standing === 'denial' && isOfDeed(view, from);
}
