import type { Standing } from '../../../../model.ts';
import { aboutWord } from '../../sentence/about-word.ts';
import { gapBefore, isA, type SentenceView } from '../../sentence/sentence-view.ts';
import { isNoCharge } from '../courts/charge-sense.ts';
import { isNoConviction } from '../courts/conviction-sense.ts';
import { isNoFinding } from '../courts/finding-sense.ts';
import { isNoPenalty } from '../courts/no-penalty.ts';
import { isNoPlea } from '../courts/plea-sense.ts';
import { isTakenBack } from '../courts/taken-back.ts';
import { isJudgedByNoCourt } from '../courts/who-judges.ts';
import type { Cue } from '../cue.ts';
import { isNegative } from '../unreal/happened.ts';
import { isOfNobody } from '../unreal/of-nobody.ts';
import { isInTitle } from '../unreal/title.ts';
import { accusesNobody, isOfFailing } from './accusation-sense.ts';
import { isDeniedOfBlameless, isOfBlameless } from './blameless.ts';

/** What a court or those who bring a case to it do. */
const JUDGED: ReadonlySet<Standing> = new Set(['charge', 'conviction', 'finding']);

/** Whether the words of a cue mean something else by what stands around them: nobody is charged "in sole charge of policy". */
export function meansElse(view: SentenceView, cue: Cue): boolean {
  if (isBroken(view, cue)) return true;
  if (cue.standing !== 'denial' && cue.standing !== 'accusation' && isTakenBack(view, cue)) return true;
  if (cue.standing === 'denial') return mayBe(view, cue.from) || isObjectOf(view, cue);
  if (isInTitle(view, cue) || isOfFailing(view, cue)) return true;
  if (cue.standing === 'charge') return isNoCharge(view, cue);
  if (cue.standing === 'plea') return isNoPlea(view, cue);
  if (cue.standing === 'conviction') return isNoConviction(view, cue);
  if (cue.standing === 'finding')
    return (
      holdsFuture(view, cue) || (cue.frame === 'none' && holdsPurpose(view, cue)) || isNoFinding(view, cue)
    );
  return cue.standing === 'accusation' && accusesNobody(view, cue);
}

/**
 * Whether words that tell a standing tell it of nobody who could do wrong, or of a judgement that no court made: of nobody at
 * all, of gulls and frost, by critics, to a winter of scales. Asked last, since the tree tells.
 */
export function isOfNoPerson(view: SentenceView, cue: Cue): boolean {
  const { standing } = cue;
  if (standing === 'denial') return isDeniedOfBlameless(view, cue);
  if (standing === 'opinion') return false;
  if (isOfNobody(view, cue) || isOfBlameless(view, cue)) return true;
  if (standing === 'conviction' && isNoPenalty(view, cue)) return true;
  return JUDGED.has(standing) && isJudgedByNoCourt(view, cue);
}

/** "of conviction, of strength": a comma within what should stand together. */
function isBroken(view: SentenceView, { from, headTo }: Cue): boolean {
  for (let word = from + 1; word < headTo; word++) if (/[,;:]/u.test(gapBefore(view, word))) return true;
  return false;
}

/** "It could be politically motivated", "The court will deny that": nobody has denied it. */
function mayBe(view: SentenceView, from: number): boolean {
  if (isNegative(view, from)) return false;
  return [from - 1, from - 2].some((word) => isA(view, word, 'modals') && !isA(view, word, 'infinitiveMark'));
}

/** "requests for a lawyer to file charges had been denied": the noun hangs on another verb, it is no subject. */
function isObjectOf(view: SentenceView, { frame, from }: Cue): boolean {
  return frame === 'none' && view.language === 'en' && isA(view, from - 2, 'infinitiveMark');
}

/** "El tribunal fallará a favor": nothing is found yet. */
function holdsFuture(view: SentenceView, { from, to }: Cue): boolean {
  if (view.language !== 'es') return false;
  for (let word = from; word < to; word++) if (isFutureForm(view, word)) return true;
  return false;
}

const isFutureForm = aboutWord(({ lower }) => /[aei]r(?:á|án)$/u.test(lower));

/** "has the receipts to prove it": nothing has shown it yet. */
function holdsPurpose(view: SentenceView, { from, to }: Cue): boolean {
  if (view.language !== 'en') return false;
  for (let word = from + 1; word < to; word++) if (isA(view, word, 'infinitiveMark')) return true;
  return false;
}
