import { anyClosedWords } from '../../../language/closed-words.ts';
import type { Meaning, Moment } from '../../grammar/moment.ts';
import type { Found } from '../../grammar/rule.ts';
import { dayStretch } from '../../grammar/stretch.ts';
import { unitOfAnchor } from './relative.ts';

/**
 * `that same day`, `ese mismo año`: that of the last date named, where a day is meant that of the last day. What follows may say
 * which it is (`the same day that they met`): then it is no date named before.
 */
export function sameUnit(found: Found, moment: Moment): Meaning | null {
  if (moment.anchor === null || found.kept.u !== 'D') return unitOfAnchor(0)(found, moment);
  const behind = found.words[found.next]?.low ?? '';
  const second = found.words[found.next + 1]?.low ?? '';
  if (THAT.has(behind) || (behind === 'en' && second === 'que'))
    return unitOfAnchor(0)(found, { ...moment, anchor: null });
  const day = moment.days.at(-1);
  if (moment.anchor.unit === 'day' || day === undefined) return unitOfAnchor(0)(found, moment);
  const stretch = dayStretch(day);
  return unitOfAnchor(0)(found, { ...moment, anchor: { ...moment.anchor, ...stretch, unit: 'day' } });
}

const THAT = anyClosedWords('complementizers');
